/** What tries alone are worth: the best of several guesses, beside the best of several plays. */

/** How often each score comes up, as shares that add up to 1. */
export type Distribution = readonly { readonly score: number; readonly share: number }[];

/** The share of the best of `tries` independent draws that reach the mark. */
export function bestOfReaches(distribution: Distribution, mark: number, tries: number): number {
  const once = distribution.reduce((total, { score, share }) => total + (score >= mark ? share : 0), 0);
  return 1 - (1 - Math.min(1, once)) ** tries;
}

/** The expected best of `tries` independent draws. */
export function expectedBest(distribution: Distribution, tries: number): number {
  const rising = distribution.toSorted((a, b) => a.score - b.score);
  let below = 0;
  let expected = 0;
  for (const { score, share } of rising) {
    const upTo = Math.min(1, below + share);
    expected += score * (upTo ** tries - below ** tries);
    below = upTo;
  }
  return expected;
}
