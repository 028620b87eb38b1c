/**
 * How much of guessing passes a day: the share of all days of random plays whose average reaches the mark. A day is one
 * unit: what is left undone for one person is met again with the next, so the chance of a day is no product of the
 * chances of its people.
 */
import type { ShareBounds } from '../figures/guessing.ts';
import { PASS } from '../thresholds.ts';
import type { LookedAtDay } from './prove-day.ts';

/** What guessing comes to on a first day. */
export interface GuessedDay {
  /** Random days that reach the mark on average over all their people. */
  readonly passes: ShareBounds;
  /** Average satisfaction of a random day that ends; absent where not everything was looked at. */
  readonly mean?: number;
}

/** Crumbs of rounding: below this share a bound is exact. */
const CRUMB = 1e-9;

/** Adds to the sums of a day those of one more person. Sums are points of everybody served so far. */
function served(sums: Float64Array, shares: Float64Array, into: Float64Array): void {
  // Plain loops: they run some ten million times, and few of the 101 results are ever reached.
  for (let score = 0; score < shares.length; score += 1) {
    const part = shares[score] as number;
    if (part === 0) continue;
    for (let sum = 0; sum < sums.length; sum += 1)
      into[sum + score] = (into[sum + score] as number) + (sums[sum] as number) * part;
  }
}

/**
 * Follows every random first day at once, by the flags that are up between two people.
 * @param mark average satisfaction that passes
 */
export function guessedDay({ people, asked, morning }: LookedAtDay, mark: number = PASS): GuessedDay {
  if (!people.every(({ proof }) => proof.complete)) return { passes: { least: 0, most: 1 } };
  let now = new Map<number, Float64Array>([[morning.up, new Float64Array([1])]]);
  for (const [index, person] of people.entries()) {
    const next = new Map<number, Float64Array>();
    for (const [up, sums] of now)
      for (const { up: left, shares } of person.guessesFrom(up)) {
        const after = ((up & ~person.settles) | left) & (asked.after[index + 1] ?? 0);
        const into = next.get(after) ?? new Float64Array(100 * (index + 1) + 1);
        next.set(after, into);
        served(sums, shares, into);
      }
    now = next;
  }
  let [least, ended, total] = [0, 0, 0];
  for (const sums of now.values())
    for (const [sum, share] of sums.entries()) {
      ended += share;
      total += share * sum;
      if (sum >= mark * people.length) least += share;
    }
  const open = 1 - ended;
  return {
    passes: { least, most: open < CRUMB ? least : Math.min(1, least + open) },
    ...(ended > 0 && { mean: total / ended / people.length }),
  };
}
