/** Every belief there is, from those a play may begin with on, and what each choice makes of it. */
import type { BeliefTable } from './belief-table.ts';
import { type Believing, withoutRepeats } from './beliefs.ts';
import { offeredIn, type Perceived, perceptionOf, toldIn } from './perceived.ts';

/** Numbers in all beliefs together before looking on takes too much room. */
const ITEMS_MAX = 60_000_000;

/** So few are quickest sorted one by one. */
const FEW = 64;

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

/** All that may come of one belief, sorted by what is perceived (and so by choice), then by what is so. Written anew for each. */
class Prospects {
  length = 0;
  /** By entry: what is perceived. */
  keys = new Float64Array(256);
  items = new Int32Array(256);
  readonly #perceived: Perceived;
  readonly #believing: Believing;
  /** How many kinds of offer there are: what is told and what is on offer make one small number. */
  readonly #offers: number;
  /** By such a number: how many entries, while they are sorted; then where the next of them goes. Zeros in between. */
  #places = new Int32Array(0);

  constructor(perceived: Perceived, believing: Believing) {
    this.#perceived = perceived;
    this.#believing = believing;
    this.#offers = perceived.offers.reduce((most, one) => Math.max(most, one), 0) + 1;
  }

  look(belief: Int32Array): void {
    const { first, to } = this.#perceived.exploration;
    this.length = 0;
    for (let i = 0; i < belief.length; i += 1) {
      const state = this.#believing.stateOf(belief[i] as number);
      const variant = this.#believing.variantOf(belief[i] as number);
      for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
        const next = this.#believing.item(to[edge] as number, variant);
        this.#put(perceptionOf(this.#perceived, edge, variant), next);
      }
    }
    if (this.length > FEW) this.#sortMany();
  }

  /** Puts an entry where it belongs, while they are few. */
  #put(key: number, item: number): void {
    if (this.length === this.keys.length) this.#grow();
    let at = this.length;
    this.length += 1;
    if (this.length <= FEW)
      for (; at > 0; at -= 1) {
        const before = this.keys[at - 1] as number;
        if (before < key || (before === key && (this.items[at - 1] as number) <= item)) break;
        this.keys[at] = before;
        this.items[at] = this.items[at - 1] as number;
      }
    this.keys[at] = key;
    this.items[at] = item;
  }

  /** Sorts them by what is perceived first: few things are, and each then sorts its own by itself. */
  #sortMany(): void {
    const [keys, items] = [this.keys.slice(0, this.length), this.items.slice(0, this.length)];
    const small = new Int32Array(keys.length);
    const places = this.#room();
    const kinds: { readonly key: number; readonly small: number; readonly count: number }[] = [];
    const firsts: number[] = [];
    for (let i = 0; i < keys.length; i += 1) {
      const told = toldIn(keys[i] as number);
      const one = told * this.#offers + offeredIn(keys[i] as number);
      small[i] = one;
      if (places[one] === 0) firsts.push(i);
      places[one] = (places[one] as number) + 1;
    }
    for (const i of firsts) {
      const one = small[i] as number;
      kinds.push({ key: keys[i] as number, small: one, count: places[one] as number });
    }
    kinds.sort((a, b) => a.small - b.small);
    let end = 0;
    for (const { key, small: one, count } of kinds) {
      this.keys.fill(key, end, end + count);
      places[one] = end;
      end += count;
    }
    for (let i = 0; i < keys.length; i += 1) {
      const at = places[small[i] as number] as number;
      places[small[i] as number] = at + 1;
      this.items[at] = items[i] as number;
    }
    for (const { small: one, count } of kinds) {
      const at = places[one] as number;
      places[one] = 0;
      this.items.subarray(at - count, at).sort();
    }
  }

  #room(): Int32Array {
    const most = this.#perceived.choice.length * this.#offers;
    if (this.#places.length < most) this.#places = new Int32Array(most);
    return this.#places;
  }

  #grow(): void {
    const [keys, items] = [new Float64Array(this.keys.length * 2), new Int32Array(this.items.length * 2)];
    keys.set(this.keys);
    items.set(this.items);
    [this.keys, this.items] = [keys, items];
  }
}

/** Every belief from some on, up to `most`. The first are in the table already. */
export function everyBelief(believing: Believing, perceived: Perceived, most: number): Beliefs {
  const { table } = believing;
  const unsigned = () => new Growing<Uint32Array>((length) => new Uint32Array(length));
  const [first, choice, prospects] = [unsigned(), unsigned(), unsigned()];
  const to = new Growing<Int32Array>((length) => new Int32Array(length));
  const ahead = new Prospects(perceived, believing);
  let at = 0;
  for (; at < table.count && table.count <= most && table.size <= ITEMS_MAX; at += 1) {
    first.push(choice.length);
    ahead.look(table.items(at));
    const { keys, items, length } = ahead;
    for (let begin = 0, made = -1; begin < length; ) {
      const key = keys[begin] as number;
      let end = begin + 1;
      while (end < length && keys[end] === key) end += 1;
      const chosen = perceived.choice[toldIn(key)] as number;
      if (chosen !== made) {
        made = chosen;
        choice.push(chosen);
        prospects.push(to.length);
      }
      to.push(believing.prospectOf(items.subarray(begin, withoutRepeats(items, begin, end))));
      begin = end;
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
