/**
 * Does the start of a kept day fit its shift? A start is data that lay somewhere: it may come from another
 * version, from a hand, or from a disk that failed. What it claims is worked out anew and compared.
 */
import * as z from 'zod';
import {
  type DayStart,
  fixFlags,
  givenFlags,
  type Plan,
  parHistories,
  ratchetFlags,
  type StartFlag,
  startFlags,
} from './start.ts';
import { HISTORY_MAX, HISTORY_MIN } from './words.ts';

const StartShape = z.strictObject({
  day: z.int().min(1),
  flags: z.array(
    z.strictObject({
      flag: z.string(),
      up: z.boolean(),
      origin: z.enum(['given', 'yesterday', 'fix', 'ratchet']),
    }),
  ),
  histories: z.record(z.string(), z.int().min(HISTORY_MIN).max(HISTORY_MAX)),
  fix: z.string().optional(),
});

const asText = (flags: readonly StartFlag[]) => flags.map(({ flag, up, origin }) => `${flag} ${up} ${origin}`).join();

/** Why no day of this shift can begin so, as sentences; empty when one can. */
export function startReasons(plan: Plan, start: unknown): readonly string[] {
  const read = StartShape.safeParse(start);
  if (!read.success) return ['How this day began cannot be read.'];
  const { day, flags, histories, fix }: DayStart = read.data as DayStart;
  const { given, fixes } = plan.shift;
  const people = Object.keys(parHistories(plan));
  if (people.some((id) => !Object.hasOwn(histories, id)) || Object.keys(histories).length !== people.length) {
    return ['How this day began tells of other people than the shift has.'];
  }
  if (fix !== undefined && !Object.hasOwn(fixes, fix))
    return [`This day began with a fix the shift has not: "${fix}".`];
  if (day === 1 && (fix !== undefined || flags.some(({ origin }) => origin === 'yesterday' || origin === 'fix'))) {
    return ['This is a first day, and yet something is left from a day before it.'];
  }
  const overnight = flags.filter(
    ({ flag, origin }) => origin === 'yesterday' && Object.hasOwn(given, flag) && given[flag]?.overnight === true,
  );
  const worked = startFlags([
    ...givenFlags(plan),
    ...overnight,
    ...ratchetFlags(plan, histories),
    ...fixFlags(plan, fix),
  ]);
  return asText(worked) === asText(flags) ? [] : ['How this day began does not fit the shift.'];
}
