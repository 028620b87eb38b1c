/** Sets of small whole numbers, as bits of words. */
export type NumberSet = Uint32Array;

/** An empty set for numbers below `count`. */
export const emptySet = (count: number): NumberSet => new Uint32Array(Math.ceil(count / 32));

export const isIn = (set: NumberSet, i: number): boolean => (((set[i >>> 5] as number) >>> (i & 31)) & 1) === 1;

/** Adds a number, if there is one. */
export function addNumber(set: NumberSet, i: number | undefined): void {
  if (i !== undefined) set[i >>> 5] = ((set[i >>> 5] as number) | (1 << (i & 31))) >>> 0;
}

/** Adds all of a set to another; says whether any was new. */
export function addAll(into: NumberSet, from: NumberSet): boolean {
  let grown = false;
  for (let w = 0; w < into.length; w += 1) {
    const joined = ((into[w] as number) | (from[w] as number)) >>> 0;
    grown ||= joined !== into[w];
    into[w] = joined;
  }
  return grown;
}

/** What is in both sets. */
export const inBoth = (one: NumberSet, other: NumberSet): NumberSet =>
  one.map((word, w) => word & (other[w] as number));

/** The numbers of a set, the smallest first. */
export function numbersIn(set: NumberSet): readonly number[] {
  const numbers: number[] = [];
  for (let w = 0; w < set.length; w += 1)
    for (let word = set[w] as number; word !== 0; word &= word - 1)
      numbers.push(w * 32 + 31 - Math.clz32(word & -word));
  return numbers;
}
