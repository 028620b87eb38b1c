/** In-world time in words. */
import { counted } from '../../scenario/counted.ts';

/** Seconds in words: "3 minutes 10 seconds". */
export function timeWords(seconds: number): string {
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (whole === 0) return counted(rest, 'second');
  return rest === 0 ? counted(whole, 'minute') : `${counted(whole, 'minute')} ${counted(rest, 'second')}`;
}
