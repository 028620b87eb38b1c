/**
 * Everything a player may come to know: beliefs, and what each choice makes of them. A belief is the set of what may
 * be so after one and the same history, each a state and a variant of the words. Where only one state may be so the
 * player knows it, and the all-knowing worth of it is theirs.
 */
import type { Worth } from '../worth.ts';
import { BeliefTable } from './belief-table.ts';
import { type Perceived, perceptionOf, toldIn } from './perceived.ts';

/** What comes of a choice: a belief by its number, or points (−1 … 100) that stand fixed, as −2 − points. */
export type Prospect = number;

/** Points as a prospect. */
export const settled = (points: number): Prospect => -2 - points;
/** The points of a prospect that is settled (below 0). */
export const pointsOf = (prospect: Prospect): number => -2 - prospect;

/** Numbers in all beliefs together before looking on takes too much room. */
const ITEMS_MAX = 60_000_000;

/** So few are quickest sorted one by one. */
const FEW = 24;

export interface Beliefs {
  readonly perceived: Perceived;
  readonly table: BeliefTable;
  /** False when there were too many: those from `expanded` on have no choices here. */
  readonly complete: boolean;
  readonly expanded: number;
  /** Choices of belief `b` are those from `first[b]` to before `first[b + 1]`. */
  readonly first: Uint32Array;
  /** By choice: its number (Perceived.choice). */
  readonly choice: Uint32Array;
  /** Prospects of choice `c` are those from `prospects[c]` to before `prospects[c + 1]`: one for each thing to perceive. */
  readonly prospects: Uint32Array;
  readonly to: Int32Array;
}

/** A list of numbers that grows. */
class Growing<A extends Uint32Array | Int32Array> {
  all: A;
  length = 0;
  readonly #make: (length: number) => A;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.all = make(1024);
  }

  push(one: number): void {
    if (this.length === this.all.length) {
      const larger = this.#make(this.length * 2);
      larger.set(this.all);
      this.all = larger;
    }
    this.all[this.length] = one;
    this.length += 1;
  }

  list(): A {
    return this.all.subarray(0, this.length) as A;
  }
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
    const list = Int32Array.from(items);
    if (list.length > FEW) list.sort();
    else
      for (let i = 1; i < list.length; i += 1) {
        const one = list[i] as number;
        let at = i;
        for (; at > 0 && (list[at - 1] as number) > one; at -= 1) list[at] = list[at - 1] as number;
        list[at] = one;
      }
    let kept = 1;
    for (let i = 1; i < list.length; i += 1) {
      if (list[i] === list[kept - 1]) continue;
      list[kept] = list[i] as number;
      kept += 1;
    }
    return list.subarray(0, kept);
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

  /** What a list comes to, a new belief if there was none. */
  prospectOf(items: readonly number[]): Prospect {
    const [only] = items;
    if (items.length === 1 && only !== undefined) return settled(this.#best[this.stateOf(only)] as number);
    const list = this.sorted(items);
    return this.settledIn(list) ?? this.table.indexOf(list);
  }

  /** Like `prospectOf`, where all there are have been seen. */
  found(items: readonly number[]): Prospect {
    const list = this.sorted(items);
    return this.settledIn(list) ?? this.table.find(list);
  }
}

/** Every belief from some on, up to `most`. The first are in the table already. */
export function everyBelief(believing: Believing, perceived: Perceived, most: number): Beliefs {
  const { table } = believing;
  const unsigned = () => new Growing<Uint32Array>((length) => new Uint32Array(length));
  const [first, choice, prospects] = [unsigned(), unsigned(), unsigned()];
  const to = new Growing<Int32Array>((length) => new Int32Array(length));
  let at = 0;
  for (; at < table.count && table.count <= most && table.size <= ITEMS_MAX; at += 1) {
    first.push(choice.length);
    const byChoice = new Map<number, number[][]>();
    for (const [perception, items] of believing.after(table.items(at))) {
      const made = perceived.choice[toldIn(perception)] as number;
      const had = byChoice.get(made);
      if (had) had.push(items);
      else byChoice.set(made, [items]);
    }
    for (const [made, ways] of byChoice) {
      choice.push(made);
      prospects.push(to.length);
      for (const items of ways) to.push(believing.prospectOf(items));
    }
  }
  const expanded = at;
  for (; at <= table.count; at += 1) first.push(choice.length);
  prospects.push(to.length);
  return {
    perceived,
    table,
    complete: expanded === table.count,
    expanded,
    first: first.list(),
    choice: choice.list(),
    prospects: prospects.list(),
    to: to.list(),
  };
}
