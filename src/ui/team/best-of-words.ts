/** What a best of several plays is worth beside: of how many it is the best, and what as many guesses would get. */
import { bestOfReaches, type Distribution, expectedBest } from '../../comparison/best-of.ts';

/** What guessing gets, by story, as far as it is known. */
export interface Guesses {
  /** Points from which a play counts as passed. */
  readonly mark: number;
  /** By story, as the team table names it; a story of which nothing can be told is missing. */
  readonly scores: Readonly<Record<string, Distribution>>;
}

/** Plays of some stories by one person. */
type Tries = readonly { readonly scenario: string; readonly plays: number }[];

/** "1 play", "2 to 5 plays": how often each was played. */
export function triesWords(tries: Tries): string {
  const counts = tries.map(({ plays }) => plays);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (least !== most) return `${least} to ${most} plays`;
  return least === 1 ? '1 play' : `${least} plays`;
}

/** A share in whole hundredths; what is there at all is never told as nothing. */
const percent = (share: number) => (share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`);

/** What guessing as often would get on average, and how often it would reach the mark. */
export function guessesWords(tries: Tries, guesses: Guesses | undefined): string {
  if (!guesses) return 'being worked out';
  const known = tries.flatMap(({ scenario, plays }) => {
    const scores = guesses.scores[scenario];
    return scores ? [{ best: expectedBest(scores, plays), reaches: bestOfReaches(scores, guesses.mark, plays) }] : [];
  });
  if (known.length < tries.length || known.length === 0) return 'not known';
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const best = Math.round(mean(known.map((one) => one.best)));
  return `${best}\u00a0of\u00a0100; ${percent(mean(known.map(({ reaches }) => reaches)))} reach ${guesses.mark}`;
}
