/** How a state is packed: named fields of a few bits each in a row of 32-bit words. */

/** One field. `mask` lies at the bottom of the word; shift it up to find the field. */
export interface Field {
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
}

export interface Layout {
  /** Makes room for values 0 … most. No field straddles two words. */
  add(most: number): Field;
  /** Words a state takes so far, at least one. */
  words(): number;
}

/** An empty layout. */
export function newLayout(): Layout {
  let word = 0;
  let used = 0;
  return {
    add(most) {
      const bits = Math.max(1, 32 - Math.clz32(most));
      if (used + bits > 32) {
        word += 1;
        used = 0;
      }
      const field = { word, shift: used, mask: 2 ** bits - 1 };
      used += bits;
      return field;
    },
    words: () => word + 1,
  };
}

/** The value of a field in the state that begins at `at`. */
export const get = (states: Uint32Array, at: number, { word, shift, mask }: Field): number =>
  ((states[at + word] as number) >>> shift) & mask;

/** Writes a field. */
export function put(states: Uint32Array, at: number, { word, shift, mask }: Field, value: number): void {
  states[at + word] = ((states[at + word] as number) & ~(mask << shift)) | (value << shift);
}

/** Sets all bits of a field in a mask. */
export function fill(mask: Uint32Array, { word, shift, mask: bits }: Field): void {
  mask[word] = ((mask[word] as number) | (bits << shift)) >>> 0;
}
