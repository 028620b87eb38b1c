/**
 * A day as data. Its ledger and everything shown of it are worked out from the shift, the seed, how it
 * began and the records of its plays; nothing else is kept, so a reload, a replay and the first play agree.
 */
import { seedInDay } from '../encounter/draw.ts';
import type { Opening } from '../encounter/opening.ts';
import type { Walk } from '../encounter/walk.ts';
import { moveIdsOf, newRecord, type PlayRecord } from '../record/record.ts';
import { replay } from '../record/replay.ts';
import type { Scenario } from '../scenario/format.ts';
import { type DayFlags, holdsToday } from './conditions.ts';
import { afterWalk, flagsEverUp, flagsUp, type Ledger } from './ledger.ts';
import { historiesAfter } from './ratchet.ts';
import type { DayReason } from './reasons.ts';
import {
  type DayStart,
  fixFlags,
  givenFlags,
  openingLedger,
  type Plan,
  ratchetFlags,
  type StartFlag,
  startFlags,
  withStory,
} from './start.ts';

/** A day as far as it has come. */
export interface Day {
  readonly plan: Plan;
  /** 0 … 2^32-1. Every encounter's own seed comes from it. */
  readonly seed: number;
  readonly start: DayStart;
  /** Finished plays, in the order of the day. */
  readonly plays: readonly PlayRecord[];
  /** Their walks. */
  readonly walks: readonly Walk[];
  /** The play that has begun and not ended, if one has. */
  readonly running?: PlayRecord;
  readonly ledger: Ledger;
  /** The process fix chosen at the end. */
  readonly fix?: string;
}

/** The day after something was done in it, or why it could not be done. */
export type DayStep =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly reasons: readonly DayReason[] };

const refused = (...reasons: DayReason[]): DayStep => ({ ok: false, reasons });

/** A day nobody has come to yet. */
export const beginDay = (plan: Plan, seed: number, start: DayStart): Day => ({
  plan,
  seed,
  start,
  plays: [],
  walks: [],
  ledger: openingLedger(start),
});

/** Is everybody served? */
export const isOver = ({ plan, plays }: Day): boolean => plays.length >= plan.people.length;

/** Where in the day one is. */
export type DayPlace =
  | { readonly at: 'clocking-in' }
  | { readonly at: 'encounter'; readonly index: number }
  /** On the way to the encounter of this index. */
  | { readonly at: 'between'; readonly index: number }
  | { readonly at: 'report' }
  | { readonly at: 'clocked-out'; readonly fix: string };

/** Where this day stands. */
export function placeInDay(day: Day): DayPlace {
  const index = day.plays.length;
  if (day.fix !== undefined) return { at: 'clocked-out', fix: day.fix };
  if (isOver(day)) return { at: 'report' };
  if (day.running) return { at: 'encounter', index };
  return index === 0 ? { at: 'clocking-in' } : { at: 'between', index };
}

/** How the next encounter begins (or the running one began). Throws when everybody is served. */
export function openingOf({ plan, plays, seed, ledger }: Day): Opening {
  const person = plan.people[plays.length];
  if (!person) throw new Error('everybody has been served: there is no next encounter');
  return {
    seed: seedInDay(seed, person.id),
    carried: flagsUp(ledger).filter((flag) => Object.hasOwn(person.flags.in, flag)),
  };
}

/**
 * The record of the next encounter before its first move. Throws when everybody is served, or the story is not there.
 * @param attempt random name of the play, see `PlayRecord`
 */
export function blankRecord(day: Day, attempt: string): PlayRecord {
  const opening = openingOf(day);
  const scenario = day.plan.scenarios[day.plays.length];
  if (!scenario) throw new Error('the story of the next encounter is not there yet');
  return newRecord(scenario, opening, { attempt });
}

/** The day with a story that has come; only stories its plan asks for are taken in. */
export function arrived(day: Day, scenario: Scenario): DayStep {
  const plan = withStory(day.plan, scenario);
  if (plan === day.plan) return refused({ key: 'noStory', values: { title: scenario.title } });
  return { ok: true, day: { ...day, plan } };
}

/** The day with its next encounter begun. @param attempt random name of the play */
export function begun(day: Day, attempt: string): DayStep {
  if (isOver(day)) return refused({ key: 'allServed' });
  if (day.running) return refused({ key: 'serving' });
  const next = day.plan.people[day.plays.length];
  if (!day.plan.scenarios[day.plays.length]) return refused({ key: 'notHere', values: { title: next?.title ?? '' } });
  return { ok: true, day: { ...day, running: blankRecord(day, attempt) } };
}

/** The day after an encounter that has ended: what it settles goes into the ledger. Throws if it has not ended. */
export function afterEncounter(day: Day, walk: Walk, record: PlayRecord): Day {
  if (walk.place.at !== 'ending') throw new Error('the encounter has not ended yet');
  const { running: _over, ...rest } = day;
  return {
    ...rest,
    plays: [...day.plays, record],
    walks: [...day.walks, walk],
    ledger: afterWalk(day.ledger, day.plays.length, walk),
  };
}

/** Is this the walk that replaying the record on this story would give? */
const isItsWalk = ({ scenario, opening, steps }: Walk, story: Scenario, record: PlayRecord): boolean => {
  const moves = moveIdsOf(record);
  return (
    scenario === story &&
    opening.seed === record.seed &&
    opening.carried.join(' ') === record.carried.join(' ') &&
    moves.length === steps.length &&
    steps.every(({ move }, turn) => move.id === moves[turn])
  );
};

/**
 * The day with this play of the next person in it: running if it has not ended, else settled. The play must be of that
 * person, with that seed and those flags; otherwise the reasons. It is replayed, unless its walk is handed in.
 */
export function withPlay(day: Day, record: PlayRecord, walk?: Walk): DayStep {
  const index = day.plays.length;
  if (isOver(day)) return refused({ key: 'oneTooMany' });
  const scenario = day.plan.scenarios[index];
  if (!scenario) return refused({ key: 'notHere', values: { title: day.plan.people[index]?.title ?? '' } });
  const { seed, carried } = openingOf(day);
  const encounter = index + 1;
  if (record.seed !== seed) return refused({ key: 'otherSeed', values: { encounter, has: record.seed, wanted: seed } });
  if (record.carried.join(' ') !== carried.join(' ')) {
    const has = { has: record.carried.length, hasFlags: record.carried };
    const leaves = { leaves: carried.length, leavesFlags: carried };
    return refused({ key: 'otherFlags', values: { encounter, ...has, ...leaves } });
  }
  const taken = (now: Walk): DayStep => ({
    ok: true,
    day: now.place.at === 'ending' ? afterEncounter(day, now, record) : { ...day, running: record },
  });
  if (walk && isItsWalk(walk, scenario, record)) return taken(walk);
  const played = replay(scenario, record);
  if (!played.ok)
    return refused(...played.reasons.map((reason) => ({ key: 'notReplayed' as const, values: { encounter, reason } })));
  return taken(played.walk);
}

/** What conditions of the day read, now or as it was before the encounter of an index. */
export const dayFlags = ({ ledger }: Pick<Day, 'ledger'>, before?: number): DayFlags => ({
  up: new Set(flagsUp(ledger, before)),
  everUp: new Set(flagsEverUp(ledger, before)),
});

/** Ids of the process fixes on offer at the end of the day, in the order of the file. */
export function fixesOnOffer(day: Day): readonly string[] {
  const flags = dayFlags(day);
  return Object.entries(day.plan.shift.fixes).flatMap(([id, fix]) =>
    !fix.if || holdsToday(fix.if, flags) ? [id] : [],
  );
}

/** The day with a process fix chosen, once everybody is served. */
export function chooseFix(day: Day, fix: string): DayStep {
  if (!isOver(day)) return refused({ key: 'notOver' });
  if (day.fix !== undefined) return refused({ key: 'fixChosen', values: { fix: day.fix } });
  if (!fixesOnOffer(day).includes(fix)) return refused({ key: 'noSuchFix', values: { fix } });
  return { ok: true, day: { ...day, fix } };
}

/** How the day after this one begins. Throws when this one is not over: there is no tomorrow of half a day. */
export function nextStart(day: Day): DayStart {
  if (!isOver(day)) throw new Error('the day is not over yet');
  const { plan, start, ledger, walks, fix } = day;
  const histories = historiesAfter(plan, start.histories, walks);
  const up = flagsUp(ledger);
  const overnight = Object.entries(plan.shift.given).flatMap(([flag, given]): StartFlag[] =>
    given.overnight ? [{ flag, up: up.includes(flag), origin: 'yesterday' }] : [],
  );
  return {
    day: start.day + 1,
    // A fix has the last word: it is what the team has agreed on.
    flags: startFlags([...givenFlags(plan), ...overnight, ...ratchetFlags(plan, histories), ...fixFlags(plan, fix)]),
    histories,
    ...(fix !== undefined && { fix }),
  };
}
