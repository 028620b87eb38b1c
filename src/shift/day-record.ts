/** A day as it is kept: enough to work all of it out again, and nothing that could disagree with that. */
import type { PlayRecord } from '../record/record.ts';
import { dataHash } from '../scenario/hash.ts';
import { beginDay, chooseFix, type Day, type DayStep, withPlay } from './day.ts';
import type { ShiftDraft } from './format.ts';
import type { DayReason } from './reasons.ts';
import type { DayStart, Plan } from './start.ts';
import { startReasons } from './start-reasons.ts';

/** Version of the day's own record. 2 says by which rules each person is served; in 1 they were those of 0.1.0. */
export const DAY_VERSION = 2;

/** The version of a person's scenario that a day was begun with. */
export interface PersonOfDay {
  /** Hash of the rules, 64 hex digits. */
  readonly rules: string;
  /** Hash of the words, 64 hex digits. */
  readonly words: string;
}

/** A day as data: its start, the records of its plays, and the fix. */
export interface DayRecord {
  readonly kind: 'counterpart-day';
  readonly version: 1 | typeof DAY_VERSION;
  readonly shift: {
    readonly id: string;
    /** Name of exactly this shift (`shiftHash`), 64 hex digits. */
    readonly hash: string;
    readonly title: string;
  };
  /** One for each encounter, in order; absent in version 1. */
  readonly people?: readonly PersonOfDay[];
  readonly seed: number;
  readonly start: DayStart;
  /** Every play in order; the last may be running. */
  readonly plays: readonly PlayRecord[];
  readonly fix?: string;
}

/**
 * Name of exactly this shift, by which a record says which day was worked: SHA-256 of its canonical JSON, 64 hex
 * digits. What is only drawn between two people is left out, so that a room may be drawn anew in the middle of a day;
 * what is left is what format 1 held, and is still named as it was named then.
 */
export function shiftHash({ $schema: _s, note: _n, rooms: _r, facts: _f, ...shift }: ShiftDraft): string {
  return dataHash({ ...shift, format: 1 });
}

/** The record of a day, at any moment of it. */
export function dayRecordOf({ plan: { shift, people }, seed, start, plays, running, fix }: Day): DayRecord {
  return {
    kind: 'counterpart-day',
    version: DAY_VERSION,
    shift: { id: shift.id, hash: shiftHash(shift), title: shift.title },
    people: people.map(({ rules, words }) => ({ rules, words })),
    seed,
    start,
    plays: running ? [...plays, running] : plays,
    ...(fix !== undefined && { fix }),
  };
}

/** The day of a record, worked out anew from its plays, or the reasons why it is no day of this shift. */
export function dayOf(plan: Plan, record: DayRecord): DayStep {
  const identity = identityReasons(plan, record);
  const reasons = identity.length > 0 ? identity : startReasons(plan, record.start);
  if (reasons.length > 0) return { ok: false, reasons };
  let day = beginDay(plan, record.seed, record.start);
  for (const [index, play] of record.plays.entries()) {
    if (day.running) return { ok: false, reasons: [{ key: 'notEnded', values: { encounter: index } }] };
    const next = withPlay(day, play);
    if (!next.ok) return next;
    day = next.day;
  }
  return record.fix === undefined ? { ok: true, day } : chooseFix(day, record.fix);
}

function identityReasons({ shift }: Plan, record: DayRecord): readonly DayReason[] {
  if (record.version > DAY_VERSION) return [{ key: 'newer', values: { version: record.version } }];
  if (record.shift.id !== shift.id) return [{ key: 'otherShift', values: { of: record.shift.id, shift: shift.id } }];
  if (record.shift.hash !== shiftHash(shift)) return [{ key: 'changed', values: { title: shift.title } }];
  // By which rules each person was served, their play says: whoever had not come when a story was mended came by the new ones.
  return [];
}
