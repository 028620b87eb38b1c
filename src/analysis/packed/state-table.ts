/** Every state once: packed states in one long array, found again through a hash of all their words. */

export interface StateTable {
  readonly count: number;
  /** All states, one after another; a new array after growth, so ask again after each `indexOf`. */
  words(): Uint32Array;
  /** Number of this state, given on first sight. */
  indexOf(state: Uint32Array): number;
}

/** An empty table of states of this many words each. */
export function stateTable(width: number): StateTable {
  let states = new Uint32Array(width * 64);
  let slots = new Int32Array(256).fill(-1);
  let count = 0;

  const hash = (from: Uint32Array, at: number) => {
    let h = 0x9e3779b9;
    for (let w = 0; w < width; w += 1) {
      h = Math.imul(h ^ (from[at + w] as number), 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
      h ^= h >>> 13;
    }
    return h;
  };
  const same = (at: number, state: Uint32Array) => {
    for (let w = 0; w < width; w += 1) if (states[at + w] !== state[w]) return false;
    return true;
  };
  const growSlots = () => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let i = 0; i < count; i += 1) {
      let slot = hash(states, i * width) & (slots.length - 1);
      while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = i;
    }
  };

  return {
    get count() {
      return count;
    },
    words: () => states,
    indexOf(state) {
      let slot = hash(state, 0) & (slots.length - 1);
      for (let found = slots[slot] as number; found !== -1; found = slots[slot] as number) {
        if (same(found * width, state)) return found;
        slot = (slot + 1) & (slots.length - 1);
      }
      if ((count + 1) * width > states.length) {
        const bigger = new Uint32Array(states.length * 2);
        bigger.set(states);
        states = bigger;
      }
      states.set(state, count * width);
      slots[slot] = count;
      count += 1;
      if (count * 2 > slots.length) growSlots();
      return count - 1;
    },
  };
}
