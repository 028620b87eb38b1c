/**
 * How much of guessing passes a day: the share of all days of random plays whose average reaches the mark. A day is one
 * unit: what is left undone for one person is met again with the next, so the chance of a day is no product of the
 * chances of its people.
 */
import type { ShareBounds } from '../figures/guessing.ts';
import { PASS } from '../thresholds.ts';
import type { DayPerson } from './moments.ts';
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
 * By people served, the flags that somebody still reads today before anybody settles them anew. What only another day asks
 * for is none of them: to the points of this one it makes no difference.
 */
function askedToday(people: readonly DayPerson[]): readonly number[] {
  const live: number[] = [0];
  for (const { reads, settles } of people.toReversed()) live.unshift(reads | ((live[0] as number) & ~settles));
  return live;
}

/** Adds one distribution to another under the same key. */
function addTo(sums: Map<number, Float64Array>, key: number, more: Float64Array): void {
  const had = sums.get(key);
  if (!had) {
    sums.set(key, more.slice());
    return;
  }
  for (let i = 0; i < more.length; i += 1) had[i] = (had[i] as number) + (more[i] as number);
}

/** What guessing leaves behind of the flags somebody still asks for today. */
function leftBehind(person: DayPerson, up: number, live: number): ReadonlyMap<number, Float64Array> {
  const byLeft = new Map<number, Float64Array>();
  for (const { up: left, shares } of person.guessesFrom(up)) addTo(byLeft, left & live, shares);
  return byLeft;
}

/**
 * Follows every random first day at once, by the flags that are up between two people and still asked for that day.
 * @param mark average satisfaction that passes
 */
export function guessedDay(
  { people, morning }: Pick<LookedAtDay, 'people' | 'morning'>,
  mark: number = PASS,
): GuessedDay {
  if (!people.every(({ proof }) => proof.complete)) return { passes: { least: 0, most: 1 } };
  const live = askedToday(people);
  let now = new Map<number, Float64Array>([[morning.up & (live[0] as number), new Float64Array([1])]]);
  for (const [index, person] of people.entries()) {
    const next = new Map<number, Float64Array>();
    const ahead = live[index + 1] as number;
    const known = new Map<number, ReadonlyMap<number, Float64Array>>();
    for (const [up, sums] of now) {
      const read = up & person.reads;
      const guesses = known.get(read) ?? leftBehind(person, read, ahead);
      known.set(read, guesses);
      for (const [left, shares] of guesses) {
        const after = (up & ~person.settles & ahead) | left;
        const into = next.get(after) ?? new Float64Array(100 * (index + 1) + 1);
        next.set(after, into);
        served(sums, shares, into);
      }
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
