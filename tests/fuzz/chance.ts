/** Chance that can be had again: every mutation is known by its seed and its number alone. */

/** A source of chance. */
export interface Chance {
  /** A whole number from 0 to below `most`; 0 when `most` is 0. */
  below(most: number): number;
  /** One of a list. Throws on an empty one. */
  pick<T>(list: readonly T[]): T;
  /** True this often in a hundred. */
  percent(often: number): boolean;
}

/** The chance that belongs to a seed and a number, both whole. */
export function chanceOf(seed: number, number: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (most: number) => (most <= 0 ? 0 : Math.floor((next() / 2 ** 32) * most));
  return {
    below,
    pick(list) {
      if (list.length === 0) throw new Error('nothing to pick from');
      return list[below(list.length)] as (typeof list)[number];
    },
    percent: (often) => below(100) < often,
  };
}
