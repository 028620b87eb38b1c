/** English numbers and times of day, in digits and in words. */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SPELT = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')})\\b)?|${[...ONES].reverse().join('|')})`;

/** The source of a regular expression for a number, without groups. */
export const NUMBER = `(?:\\d{1,9}(?:[.,]\\d{1,9}){0,3}|${SPELT})`;

/** The value of what NUMBER found. */
export function numberOf(written: string): number {
  const lower = written.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower.replaceAll(',', ''));
  const [first = '', second] = lower.split(/[- ]/);
  const ten = TENS.indexOf(first);
  return ten < 0 ? ONES.indexOf(first) : 20 + 10 * ten + (second ? ONES.indexOf(second) : 0);
}

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** "h:mm" on a clock of twelve hours: people say "eight" for both. */
export const timeOf = (hour: number, minute: number): string => `${((hour + 11) % 12) + 1}:${twoDigits(minute)}`;

/** "h:mm", or ":mm" without an hour, for "quarter past eight", "ten to"; undefined when it is no time. */
export function timePast(part: string, way: string, hour: string | undefined): string | undefined {
  const half = /half/i.test(part);
  const minutes = half ? 30 : /quarter/i.test(part) ? 15 : numberOf(part);
  const past = /past/i.test(way);
  if (!(minutes > 0 && minutes < 60) || (half && !past)) return undefined;
  const minute = past ? minutes : 60 - minutes;
  return hour === undefined ? `:${twoDigits(minute)}` : timeOf(numberOf(hour) + (past ? 0 : 11), minute);
}
