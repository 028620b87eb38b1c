/** How hard a scenario is, in one number: what listening is worth in it. */

/** From which number on a scenario has a name, the hardest first. */
const NAMES = [
  [70, 'hard'],
  [50, 'demanding'],
  [30, 'fair'],
  [0, 'gentle'],
] as const;

const NOBODY = 'nobody';

/** How hard a scenario is, in a word. */
export type DifficultyName = (typeof NAMES)[number][1];

export interface Difficulty {
  /** 0 … 100: the points that listening can win, on average: what the best of those who do not listen is short of. */
  readonly points: number;
  readonly name: DifficultyName;
  /** Who that best one is: `random`, or a naive player by name; `nobody` when nobody's plays end. */
  readonly closest: string;
}

/**
 * Difficulty = what listening can win: the mean, over all ways to begin, of the points that somebody can be sure of who
 * goes by what is shown, less the highest mean satisfaction that anybody gets without listening: somebody who guesses,
 * or one of the naive players. Where luck decides nobody can be sure of much, and such a scenario is no harder for it.
 * @param means mean satisfaction (0 … 100) by name of player; null for one whose plays never end, who is left out.
 *   When that is so of all of them, nobody gets anything without listening.
 * @param sure the mean of what can be guaranteed (0 … 100)
 */
export function difficultyOf(means: Readonly<Record<string, number | null>>, sure: number): Difficulty {
  const [closest, mean] = Object.entries(means).reduce<readonly [string, number]>(
    (best, [name, one]) => (one !== null && (best[0] === NOBODY || one > best[1]) ? [name, one] : best),
    [NOBODY, 0],
  );
  const points = Math.max(0, Math.round(sure - mean));
  return { points, name: NAMES.find(([from]) => points >= from)?.[1] ?? 'gentle', closest };
}
