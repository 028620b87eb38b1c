/** Every state once: packed states in one long array, found again through a hash of all their words. */

/**
 * A table of states of some words each. A class, like all that proofs do millions of times: its methods
 * outlive the scenario, and what the engine has compiled of them serves the next proof too.
 */
export class StateTable {
  readonly #width: number;
  #states: Uint32Array;
  #slots = new Int32Array(64).fill(-1);
  #count = 0;

  constructor(width: number) {
    this.#width = width;
    this.#states = new Uint32Array(width * 16);
  }

  get count(): number {
    return this.#count;
  }

  /** All states, one after another; a new array after growth, so ask again after each `indexOf`. */
  words(): Uint32Array {
    return this.#states;
  }

  /** Number of this state, given on first sight. */
  indexOf(state: Uint32Array): number {
    const mask = this.#slots.length - 1;
    let slot = this.#hash(state, 0) & mask;
    for (let found = this.#slots[slot] as number; found !== -1; found = this.#slots[slot] as number) {
      if (this.#same(found * this.#width, state)) return found;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.#count;
    return this.#add(state);
  }

  #hash(from: Uint32Array, at: number): number {
    let h = 0x9e3779b9;
    for (let w = 0; w < this.#width; w += 1) {
      h = Math.imul(h ^ (from[at + w] as number), 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
      h ^= h >>> 13;
    }
    return h;
  }

  #same(at: number, state: Uint32Array): boolean {
    for (let w = 0; w < this.#width; w += 1) if (this.#states[at + w] !== state[w]) return false;
    return true;
  }

  #add(state: Uint32Array): number {
    const at = this.#count * this.#width;
    if (at + this.#width > this.#states.length) {
      const bigger = new Uint32Array(this.#states.length * 2);
      bigger.set(this.#states);
      this.#states = bigger;
    }
    for (let w = 0; w < this.#width; w += 1) this.#states[at + w] = state[w] as number;
    this.#count += 1;
    if (this.#count * 2 > this.#slots.length) this.#growSlots();
    return this.#count - 1;
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let i = 0; i < this.#count; i += 1) {
      let slot = this.#hash(this.#states, i * this.#width) & (slots.length - 1);
      while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = i;
    }
    this.#slots = slots;
  }
}
