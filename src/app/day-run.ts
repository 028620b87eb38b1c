/**
 * A day of a shift on this machine: kept as how it began, its plays (which the store keeps anyway, each
 * with the day's id) and the fix chosen. Everything else is worked out from those, after a reload too.
 */
import { dayReason } from '../messages/day-reason.ts';
import { game as words } from '../messages/game.ts';
import { moveRefusal } from '../messages/move-refusal.ts';
import { replayRefusal } from '../messages/replay-refusal.ts';
import { say } from '../messages/say.ts';
import type { Compiled } from '../messages/subject.ts';
import type { PlayRecord } from '../record/record.ts';
import { byOrder, type PlayStore, type StoredNote, type StoredPlay } from '../record/store.ts';
import { beginDay, type Day, nextStart } from '../shift/day.ts';
import { type DayRecord, dayOf, dayRecordOf } from '../shift/day-record.ts';
import { startDay, type WorkingDay } from '../shift/machine.ts';
import type { DayReason } from '../shift/reasons.ts';
import { type DayStart, firstStart, type Plan } from '../shift/start.ts';
import { startReasons } from '../shift/start-reasons.ts';

/** A day as it is kept: its record without the plays. */
export interface KeptDay {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly begun: number;
  readonly record: Omit<DayRecord, 'plays'>;
}

const KIND = 'day';

/** Is this a day as it is kept? What began it is looked at when it is opened. */
export function isKeptDay(value: unknown): value is KeptDay {
  const day = value as Partial<KeptDay> | null;
  if (typeof day !== 'object' || day === null || typeof day.record !== 'object' || day.record === null) return false;
  const { kind, shift, fix } = day.record as Partial<KeptDay['record']>;
  return (
    typeof day.id === 'string' &&
    Number.isFinite(day.begun) &&
    kind === 'counterpart-day' &&
    typeof shift?.id === 'string' &&
    typeof shift.title === 'string' &&
    (fix === undefined || typeof fix === 'string')
  );
}

/** The kept days, the one begun first coming first. What is no day is left alone. */
export async function keptDays(store: PlayStore): Promise<readonly KeptDay[]> {
  const notes: readonly StoredNote[] = await store.notes(KIND);
  return notes
    .map(({ value }) => value)
    .filter(isKeptDay)
    .sort((a, b) => a.begun - b.begun);
}

/** The plays of a day in their order. */
export const playsOfDay = (id: string, plays: readonly StoredPlay[]): readonly StoredPlay[] =>
  plays.filter((play) => play.day === id).sort(byOrder);

/** How far a kept day has come. */
export interface DayProgress {
  readonly day: KeptDay;
  readonly finished: readonly StoredPlay[];
  /** The play that is under way, if one is. */
  readonly running?: StoredPlay;
}

/** How far this day has come, by the plays that belong to it. */
export function progressOf(day: KeptDay, plays: readonly StoredPlay[]): DayProgress {
  const own = playsOfDay(day.id, plays);
  const running = own.find((play) => play.status === 'running');
  return { day, finished: own.filter((play) => play.status === 'ended'), ...(running && { running }) };
}

/** A day being worked, with the name it is kept under. */
export interface DayRun {
  readonly id: string;
  readonly begun: number;
  readonly working: WorkingDay;
}

/** Keeps a day. Resolves when it is durable; rejects when it could not be kept. */
export const keepDay = (store: PlayStore, day: KeptDay): Promise<void> =>
  store.keepNote({ kind: KIND, id: day.id, value: day });

async function keep(store: PlayStore, id: string, begun: number, day: Day): Promise<void> {
  const { plays: _plays, ...record } = dayRecordOf(day);
  await keepDay(store, { id, begun, record });
}

/**
 * How the next day of this shift begins: as the last one ended, or as the file says. So it begins, too, where the last
 * one was worked by an older file and has left what this one does not know.
 */
export function startAfter(plan: Plan, last: Day | undefined): DayStart {
  const next = last && nextStart(last);
  return next && startReasons(plan, next).length === 0 ? next : firstStart(plan);
}

/** The first reason why a day could not take something, as a sentence. */
export const dayReasonWords = ([first]: readonly DayReason[]): string =>
  first ? say({ ...dayReason, ...replayRefusal, ...moveRefusal } as unknown as Compiled, first) : '';

/** Opens a kept day where it was left. Throws with the reason when it cannot be gone on with. */
export function openDay(plan: Plan, kept: KeptDay, plays: readonly StoredPlay[]): DayRun {
  const records = playsOfDay(kept.id, plays).map(({ record }) => record);
  const step = dayOf(plan, { ...kept.record, plays: records });
  if (!step.ok) throw new Error(words.dayNotOpened({ reason: dayReasonWords(step.reasons) }));
  return { id: kept.id, begun: kept.begun, working: startDay(step.day) };
}

/** Begins a new day and keeps it. `last` is the day before, once that is over. */
export async function newDay(
  store: PlayStore,
  plan: Plan,
  fresh: { readonly id: string; readonly seed: number; readonly begun: number },
  last?: Day,
): Promise<DayRun> {
  const day = beginDay(plan, fresh.seed, startAfter(plan, last));
  // A day that cannot be kept is worked all the same; its plays say that nothing is saved.
  await keep(store, fresh.id, fresh.begun, day).catch(() => undefined);
  return { id: fresh.id, begun: fresh.begun, working: startDay(day) };
}

/** Serves the next person: the record of the play that begins, under this random name. Throws when nobody is next. */
export function beginNext({ working }: DayRun, attempt: string): PlayRecord {
  const step = working.send({ type: 'begin', attempt });
  if (!step.ok || !step.day.running) throw new Error(step.ok ? 'nobody is next' : dayReasonWords(step.reasons));
  return step.day.running;
}

/** Chooses the process fix, which ends the day, and keeps it. */
export async function chooseFixOf(store: PlayStore, run: DayRun, fix: string): Promise<void> {
  const step = run.working.send({ type: 'choose-fix', fix });
  if (!step.ok) throw new Error(dayReasonWords(step.reasons));
  await keep(store, run.id, run.begun, step.day);
}
