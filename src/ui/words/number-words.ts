/** Small numbers as words. */

/** "three". From thirteen on as digits. */
export const numberWord = (count: number): string =>
  ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][count] ??
  String(count);

/** "Three", for the beginning of a sentence. */
export function numberWordFirst(count: number): string {
  const word = numberWord(count);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
