/** What is so in an encounter: the whole state that rules read and change. Plain, bounded data. */
import { MOOD_MAX, MOOD_MIN, SECONDS_MAX } from '../scenario/words.ts';

/**
 * How a need or an expectation stands. `repaired` is met after having been missed: it counts as met
 * and can never be exceeded (recovery returns to par, never above it). `harmed` is lost for good; `eased` is
 * harmed and then put right as far as that goes: it counts as partly met and keeps the cap of a critical need.
 */
export type Standing = 'open' | 'partly' | 'met' | 'exceeded' | 'missed' | 'repaired' | 'harmed' | 'eased';

/** All that the rules remember of an encounter, besides where it stands. */
export interface EncounterState {
  /** Standing of every need and expectation, by id. */
  readonly standing: Readonly<Record<string, Standing>>;
  /** Needs and expectations of which the person does not know yet what became of them, sorted. */
  readonly unnoticed: readonly string[];
  /** Ids in the notebook, sorted. */
  readonly known: readonly string[];
  /** -3 … +3. */
  readonly mood: number;
  /** In-world seconds since the start, 0 … SECONDS_MAX. */
  readonly seconds: number;
  /** Flags that are up, sorted. */
  readonly flags: readonly string[];
  /** Ids of the moves made, sorted, each once. */
  readonly done: readonly string[];
  /** What the seed drew. */
  readonly drawn: Readonly<Record<string, string>>;
  /** Things standing in the scene, sorted. Nothing reads them but the stage. */
  readonly props: readonly string[];
}

/** The mood within its limits. */
export const clampMood = (mood: number) => Math.max(MOOD_MIN, Math.min(MOOD_MAX, mood));
/** In-world seconds within their limits. */
export const clampSeconds = (seconds: number) => Math.max(0, Math.min(SECONDS_MAX, seconds));
/** A sorted copy without repeats, so that the order of equal effects never shows. */
export const asSet = (items: Iterable<string>): readonly string[] => [...new Set(items)].sort();

/** A sorted set with one more in it; itself when it is in already. */
export function withItem(items: readonly string[], item: string): readonly string[] {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((items[middle] as string) < item) from = middle + 1;
    else to = middle;
  }
  return items[from] === item ? items : items.toSpliced(from, 0, item);
}

/** A sorted set without some of its items and with others; itself when that changes nothing. */
export function withItems(
  items: readonly string[],
  put: readonly string[],
  taken: readonly string[],
): readonly string[] {
  if (put.length === 0 && taken.length === 0) return items;
  let after = items;
  for (const item of taken) if (after.includes(item)) after = after.filter((other) => other !== item);
  for (const item of put) after = withItem(after, item);
  return after;
}
