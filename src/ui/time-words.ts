/** In-world time in words. */

const some = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** Seconds in words: "3 minutes 10 seconds". */
export function timeWords(seconds: number): string {
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (whole === 0) return some(rest, 'second');
  return rest === 0 ? some(whole, 'minute') : `${some(whole, 'minute')} ${some(rest, 'second')}`;
}
