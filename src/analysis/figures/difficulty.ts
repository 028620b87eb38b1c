/** How hard a scenario is, in one number: what listening is worth in it. */

/** From which number on a scenario has a name, the hardest first. */
const NAMES = [
  [70, 'hard'],
  [50, 'demanding'],
  [30, 'fair'],
  [0, 'gentle'],
] as const;

/** How hard a scenario is, in a word. */
export type DifficultyName = (typeof NAMES)[number][1];

export interface Difficulty {
  /** 0 … 100: the points that the best of those who do not listen is still short of 100, on average. */
  readonly points: number;
  readonly name: DifficultyName;
  /** Who that best one is: `random`, or a naive player by name. */
  readonly closest: string;
}

/**
 * Difficulty = 100 − the highest mean satisfaction that anybody gets without listening: somebody who
 * guesses, or one of the naive players. It is measured from below since 100 can always be reached: what
 * makes a scenario hard is how little one gets by without understanding the person.
 * @param means mean satisfaction (0 … 100) by name of player; at least one
 */
export function difficultyOf(means: Readonly<Record<string, number>>): Difficulty {
  const [first = ['random', 0] as const, ...others] = Object.entries(means);
  const [closest, mean] = others.reduce<readonly [string, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    first,
  );
  const points = Math.round(100 - mean);
  return { points, name: NAMES.find(([from]) => points >= from)?.[1] ?? 'gentle', closest };
}
