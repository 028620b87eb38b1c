/** Typed arrays that grow as they are filled. */

export interface Growing {
  readonly length: number;
  push(value: number): void;
  /** What has been pushed, as one array (shared, not copied). */
  values(): Uint32Array;
}

/** An empty list of whole numbers from 0 to 2^32-1. */
export function growing(room = 1024): Growing {
  let held = new Uint32Array(room);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === held.length) {
        const bigger = new Uint32Array(held.length * 2);
        bigger.set(held);
        held = bigger;
      }
      held[length] = value;
      length += 1;
    },
    values: () => held.subarray(0, length),
  };
}
