/**
 * Every way a shift can be wrong, beyond what can be wrong with any file (broken text, wrong fields: those
 * are told from the scenario room's table). Same shape as that table: a code, how grave it is, what its message is given.
 */
import type { Place } from '../scenario/places.ts';
import { near } from '../scenario/problems/wording.ts';
import type { ProblemCode, Severity } from '../scenario/problems.ts';
import { givenOf, NOTHING, type Said } from '../scenario/said.ts';

/** The table. `where` is the place, such as `encounter 3`; the message of each code is in `messages/problem-shift.ts`. */
export const shiftProblems = {
  'encounter-twice': {
    severity: 'error',
    given: (p: { scenario: string }) => p,
  },
  'flag-of-day-not-declared': {
    severity: 'error',
    given: (p: { where: Said; flag: string; flags: readonly string[] }) => ({
      where: p.where,
      flag: p.flag,
      near: near(p.flag, p.flags),
    }),
  },
  'here-flag-of-day': {
    severity: 'error',
    given: (p: { flag: string }) => p,
  },
  'empty-day-condition': {
    severity: 'error',
    given: (p: { where: Said }) => p,
  },
  'fix-does-nothing': {
    severity: 'error',
    given: (p: { fix: string }) => p,
  },
  'fix-raises-and-lowers': {
    severity: 'error',
    given: (p: { fix: string; flag: string }) => p,
  },
  'no-fix-for-every-day': {
    severity: 'error',
    given: (_: object) => ({}),
  },
  'ratchet-for-nobody': {
    severity: 'error',
    given: (p: { scenario: string; scenarios: readonly string[] }) => ({
      scenario: p.scenario,
      near: near(p.scenario, p.scenarios),
    }),
  },
  'level-twice': {
    severity: 'error',
    given: (p: { scenario: string; history: number }) => p,
  },
  'unknown-scenario': {
    severity: 'error',
    given: (p: { scenario: string; scenarios: readonly string[] }) => ({
      scenario: p.scenario,
      near: near(p.scenario, p.scenarios),
    }),
  },
  'flag-without-writer': {
    severity: 'error',
    given: (p: { where: Said; flag: string; later: readonly string[] }) => ({
      ...p,
      late: p.later.length > 0 ? ('yes' as const) : ('no' as const),
    }),
  },
  'flag-without-sentence': {
    severity: 'warning',
    given: (p: { scenario: string; flag: string }) => p,
  },
  'flag-never-read-today': {
    severity: 'warning',
    given: (p: { scenario: string; flag: string }) => p,
  },
  'day-flag-never-used': {
    severity: 'warning',
    given: (p: { flag: string }) => p,
  },
  'given-never-read': {
    severity: 'warning',
    given: (p: { flag: string; by: string }) => ({ flag: p.flag, by: p.by === '' ? NOTHING : p.by }),
  },
  'change-without-effect': {
    severity: 'warning',
    given: (p: { where: Said; flag: string; by: string }) => ({
      where: p.where,
      flag: p.flag,
      by: p.by === '' ? NOTHING : p.by,
    }),
  },
  'settled-unseen': {
    severity: 'warning',
    given: (p: { scenario: string; flag: string; earlier: readonly string[] }) => p,
  },
  'change-not-handed-on': {
    severity: 'warning',
    given: (p: { scenario: string; flag: string }) => p,
  },
  'goal-hangs-on-flag': {
    severity: 'error',
    given: (p: { scenario: string; goal: string; flag: string; standing: 'up' | 'down'; moves: number }) => p,
  },
  'clock-goes-back': {
    severity: 'warning',
    given: (p: { scenario: string; clock: string; before: string; beforeClock: string }) => p,
  },
  'room-twice': {
    severity: 'error',
    given: (p: { room: string }) => p,
  },
  'unknown-room': {
    severity: 'error',
    given: (p: { flag: string; room: string; rooms: readonly string[] }) => ({
      flag: p.flag,
      room: p.room,
      near: near(p.room, p.rooms),
    }),
  },
  'unknown-tells': {
    severity: 'error',
    given: (p: { flag: string; standing: 'up' | 'down' }) => p,
  },
  'part-twice': {
    severity: 'error',
    given: (p: { flag: string; part: string; first: string }) => p,
  },
  'met-nowhere': {
    severity: 'error',
    given: (p: { scenario: string; relation: string }) => p,
  },
  'portrait-of-nobody': {
    severity: 'error',
    given: (p: { flag: string; portrait: string; scenarios: readonly string[] }) => ({
      flag: p.flag,
      portrait: p.portrait,
      near: near(p.portrait, p.scenarios),
    }),
  },
  'unknown-picture': {
    severity: 'error',
    given: (p: { room: string; picture: string; setting: string; pictures: readonly string[] }) => ({
      ...p,
      near: near(p.picture, p.pictures),
      drawn: p.pictures.length,
    }),
  },
  'unknown-part': {
    severity: 'error',
    given: (p: { flag: string; part: string; room: string; parts: readonly string[] }) => ({
      flag: p.flag,
      part: p.part,
      room: p.room,
      near: near(p.part, p.parts),
    }),
  },
  'another-role': {
    severity: 'warning',
    given: (p: { scenario: string; role: string; shift: string }) => p,
  },
} as const;

/** The name of a kind of problem with a shift. */
export type ShiftProblemCode = keyof typeof shiftProblems;
type Params<C extends ShiftProblemCode> = Parameters<(typeof shiftProblems)[C]['given']>[0];

/** One thing wrong with a shift, by its JSON pointer. */
export interface ShiftFinding {
  readonly code: ShiftProblemCode;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) to what is wrong. */
  readonly pointer: string;
  /** What is wrong and the mend, for the author of the shift: a message, said by whoever shows it. */
  readonly says: Said;
}

/** One thing wrong with the file of a shift, with its line and column. */
export interface ShiftProblem extends Place {
  readonly code: ShiftProblemCode | ProblemCode;
  readonly severity: Severity;
  readonly pointer: string;
  readonly says: Said;
}

/** What the gate gives back. */
export type CheckedShift<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly ShiftProblem[] }
  | { readonly ok: false; readonly problems: readonly ShiftProblem[] };

/** The finding of this code at this pointer. */
export function shiftFinding<C extends ShiftProblemCode>(code: C, pointer: string, params: Params<C>): ShiftFinding {
  return {
    code,
    severity: shiftProblems[code].severity,
    pointer,
    says: { key: code, values: givenOf(shiftProblems, code, params) },
  };
}
