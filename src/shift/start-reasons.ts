/**
 * Does the start of a kept day fit its shift? A start is data that lay somewhere: it may come from another
 * version, from a hand, or from a disk that failed. What it claims is worked out anew and compared.
 */
import {
  anObject,
  anyText,
  bool,
  faultsIn,
  isObject,
  list,
  objectOf,
  oneOf,
  optional,
  whole,
} from '../scenario/fields.ts';
import type { DayReason } from './reasons.ts';
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

/** Most flags of a day, far above any. */
const FLAGS_MOST = 10_000;
/** Where a flag of a morning comes from. */
const ORIGINS = ['given', 'yesterday', 'fix', 'ratchet'] satisfies readonly StartFlag['origin'][];

const FLAG = objectOf({ flag: anyText, up: bool, origin: oneOf(ORIGINS) });

const START = {
  day: whole(Number.MAX_SAFE_INTEGER, 1),
  flags: list(FLAGS_MOST, FLAG),
  histories: anObject,
  fix: optional(anyText),
};

const HISTORY = whole(HISTORY_MAX, HISTORY_MIN);

/** Has this the form of a start? Whether it fits is looked at after. */
function isStart(start: unknown): start is DayStart {
  if (!isObject(start) || faultsIn(start, START).length > 0) return false;
  return Object.values((start as unknown as DayStart).histories).every(HISTORY.holds);
}

const asText = (flags: readonly StartFlag[]) => flags.map(({ flag, up, origin }) => `${flag} ${up} ${origin}`).join();

/** Why no day of this shift can begin so; empty when one can. */
export function startReasons(plan: Plan, start: unknown): readonly DayReason[] {
  if (!isStart(start)) return [{ key: 'unreadable' }];
  const { day, flags, histories, fix } = start;
  const { given, fixes } = plan.shift;
  const people = Object.keys(parHistories(plan));
  if (people.some((id) => !Object.hasOwn(histories, id)) || Object.keys(histories).length !== people.length) {
    return [{ key: 'otherPeople' }];
  }
  if (fix !== undefined && !Object.hasOwn(fixes, fix)) return [{ key: 'unknownFix', values: { fix } }];
  if (day === 1 && (fix !== undefined || flags.some(({ origin }) => origin === 'yesterday' || origin === 'fix'))) {
    return [{ key: 'firstWithYesterday' }];
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
  return asText(worked) === asText(flags) ? [] : [{ key: 'doesNotFit' }];
}
