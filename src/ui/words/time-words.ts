/** In-world time in words. */
import { time } from '../../messages/time.ts';

/** Seconds in words: "3 minutes 10 seconds". */
export function timeWords(total: number): string {
  const [minutes, seconds] = [Math.floor(total / 60), total % 60];
  if (minutes === 0) return time.seconds({ seconds });
  return seconds === 0 ? time.minutes({ minutes }) : time.both({ minutes, seconds });
}
