/**
 * Everything a player may come to know: beliefs, and what each choice makes of them. A belief is the set of what may
 * be so after one and the same history, each a state and a variant of the words. Where only one state may be so the
 * player knows it, and the all-knowing worth of it is theirs.
 */
import type { Worth } from '../worth.ts';
import { BeliefTable } from './belief-table.ts';
import { type Perceived, perceptionOf } from './perceived.ts';

/** What comes of a choice: a belief by its number, or points (−1 … 100) that stand fixed, as −2 − points. */
export type Prospect = number;

/** Points as a prospect. */
export const settled = (points: number): Prospect => -2 - points;
/** The points of a prospect that is settled (below 0). */
export const pointsOf = (prospect: Prospect): number => -2 - prospect;

/** Moves what stands twice in a sorted stretch out of it; answers where it ends then. */
export function withoutRepeats(list: Int32Array, begin: number, end: number): number {
  let kept = begin + 1;
  for (let i = begin + 1; i < end; i += 1) {
    if (list[i] === list[kept - 1]) continue;
    list[kept] = list[i] as number;
    kept += 1;
  }
  return Math.min(kept, end);
}

/** What may be so, made one belief or settled points. */
export class Believing {
  readonly table = new BeliefTable();
  readonly #perceived: Perceived;
  readonly #best: Int16Array;

  constructor(perceived: Perceived, { best }: Worth) {
    this.#perceived = perceived;
    this.#best = best;
  }

  /** A state in a variant as one number. */
  item(state: number, variant: number): number {
    const { exploration, variants, alike } = this.#perceived;
    const { story, states } = exploration;
    const like = variants === 1 ? 0 : (alike[story.placeAt(states, state * story.words)]?.[variant] ?? variant);
    return state * variants + like;
  }

  stateOf(item: number): number {
    return Math.floor(item / this.#perceived.variants);
  }

  variantOf(item: number): number {
    return item % this.#perceived.variants;
  }

  /** By what is perceived, what may be so after each thing a player can choose where one of these is so. */
  after(items: Int32Array): ReadonlyMap<number, number[]> {
    const { exploration } = this.#perceived;
    const { first, to } = exploration;
    const came = new Map<number, number[]>();
    for (const item of items) {
      const [state, variant] = [this.stateOf(item), this.variantOf(item)];
      for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
        const perception = perceptionOf(this.#perceived, edge, variant);
        const next = this.item(to[edge] as number, variant);
        const had = came.get(perception);
        if (had) had.push(next);
        else came.set(perception, [next]);
      }
    }
    return came;
  }

  /** A sorted list of what may be so, each once. */
  sorted(items: readonly number[]): Int32Array {
    const list = Int32Array.from(items).sort();
    return list.subarray(0, withoutRepeats(list, 0, list.length));
  }

  /** Points that stand fixed where these may be so: where it is over in all of them, and where they are one state. */
  settledIn(items: Int32Array): Prospect | undefined {
    const { first } = this.#perceived.exploration;
    const state = this.stateOf(items[0] as number);
    let least = this.#best[state] as number;
    const one = this.stateOf(items[items.length - 1] as number) === state;
    if (one) return settled(least);
    for (const item of items) {
      const other = this.stateOf(item);
      if (first[other] !== first[other + 1]) return undefined;
      least = Math.min(least, this.#best[other] as number);
    }
    return settled(least);
  }

  /** What a sorted list comes to, a new belief if there was none. */
  prospectOf(list: Int32Array): Prospect {
    return this.settledIn(list) ?? this.table.indexOf(list);
  }

  /** What some items come to, where all beliefs there are have been seen. */
  found(items: readonly number[]): Prospect {
    const list = this.sorted(items);
    return this.settledIn(list) ?? this.table.find(list);
  }
}
