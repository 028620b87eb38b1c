/**
 * Every way a shift can be wrong, beyond what can be wrong with any file (broken text, wrong fields: those
 * are told from the scenario room's table). Same shape as that table: a code, how grave it is, a sentence.
 */
import type { Place } from '../scenario/places.ts';
import { count, didYouMean, quote } from '../scenario/problems/wording.ts';
import type { ProblemCode, Severity } from '../scenario/problems.ts';

/** The table. `where` is the place in words, such as `encounter 3`. */
export const shiftProblems = {
  'encounter-twice': {
    severity: 'error',
    tell: (p: { scenario: string }) =>
      `The scenario "${p.scenario}" comes twice in this day. A record says which person it is of by the scenario alone: let each come once.`,
  },
  'flag-of-day-not-declared': {
    severity: 'error',
    tell: (p: { where: string; flag: string; flags: readonly string[] }) =>
      `In ${p.where}, the flag "${p.flag}" is used, but "flags" does not declare it.${didYouMean(p.flag, p.flags)} Add it there with a sentence on what it means.`,
  },
  'here-flag-of-day': {
    severity: 'error',
    tell: (p: { flag: string }) =>
      `The flag "${p.flag}" begins with here, and such flags stay inside one encounter. Remove it, or give it another kind.`,
  },
  'empty-day-condition': {
    severity: 'error',
    tell: (p: { where: string }) =>
      `In ${p.where}, a condition is empty, so it asks for nothing. Write a flag into it, or remove it.`,
  },
  'fix-does-nothing': {
    severity: 'error',
    tell: (p: { fix: string }) =>
      `The fix "${p.fix}" neither raises nor lowers a flag, so it would change nothing tomorrow. Add "raises" or "lowers".`,
  },
  'fix-raises-and-lowers': {
    severity: 'error',
    tell: (p: { fix: string; flag: string }) =>
      `The fix "${p.fix}" both raises and lowers "${p.flag}". Remove one of the two.`,
  },
  'no-fix-for-every-day': {
    severity: 'error',
    tell: (_: object) =>
      'Every fix has a condition, so on some days there would be none to choose. Let at least one have no "if".',
  },
  'ratchet-for-nobody': {
    severity: 'error',
    tell: (p: { scenario: string; scenarios: readonly string[] }) =>
      `"ratchet" tells of ${quote(p.scenario)}, but nobody of this day has that scenario.${didYouMean(p.scenario, p.scenarios)} Correct the id, or remove its levels.`,
  },
  'level-twice': {
    severity: 'error',
    tell: (p: { scenario: string; history: number }) =>
      `Level ${p.history} of "${p.scenario}" is told twice. Keep one of the two.`,
  },
  'unknown-scenario': {
    severity: 'error',
    tell: (p: { scenario: string; scenarios: readonly string[] }) =>
      `There is no scenario "${p.scenario}".${didYouMean(p.scenario, p.scenarios)} Write it first, or correct the id.`,
  },
  'flag-without-writer': {
    severity: 'error',
    tell: (p: { where: string; flag: string; later: readonly string[] }) =>
      `${p.where} reads the flag "${p.flag}", but nobody who comes earlier in the day can put it up${
        p.later.length > 0 ? ` ("${p.later.join('", "')}" comes too late)` : ''
      }. Declare it in "given" with how it stands at the start, or let somebody earlier write it.`,
  },
  'flag-without-sentence': {
    severity: 'warning',
    tell: (p: { scenario: string; flag: string }) =>
      `"${p.scenario}" uses the flag "${p.flag}", but "flags" has no sentence for it. The report will borrow the scenario's own; add one that fits the whole day.`,
  },
  'flag-never-read-today': {
    severity: 'warning',
    tell: (p: { scenario: string; flag: string }) =>
      `"${p.scenario}" hands on the flag "${p.flag}", but nobody later in the day reads it, nor a text, a fix or the next day. Let somebody read it.`,
  },
  'day-flag-never-used': {
    severity: 'warning',
    tell: (p: { flag: string }) =>
      `No encounter of this day reads or hands on the flag "${p.flag}", and nothing else uses it. Remove it.`,
  },
  'given-never-read': {
    severity: 'warning',
    tell: (p: { flag: string; by: string }) =>
      p.by === ''
        ? `The flag "${p.flag}" is given, but nobody reads it. Let somebody read it, or remove it.`
        : `The flag "${p.flag}" is given, but "${p.by}" settles it before anybody reads it, so how it stands at the start makes no difference. Let that person read it too, or remove it.`,
  },
  'change-without-effect': {
    severity: 'warning',
    tell: (p: { where: string; flag: string; by: string }) =>
      p.by === ''
        ? `${p.where} changes "${p.flag}" at the start of a day, but nobody reads it. Let the scenario it is meant for read it.`
        : `${p.where} changes "${p.flag}" at the start of a day, but "${p.by}" settles it before anybody reads it. Let that scenario read it too, or choose another flag.`,
  },
  'settled-unseen': {
    severity: 'warning',
    tell: (p: { scenario: string; flag: string; earlier: readonly string[] }) =>
      `"${p.scenario}" hands on "${p.flag}" without reading it: when "${p.earlier.join('" or "')}" has put it up, it goes down here unless a move puts it up again. Let the scenario read it too ("in"), so that it stays as it was.`,
  },
  'change-not-handed-on': {
    severity: 'warning',
    tell: (p: { scenario: string; flag: string }) =>
      `A move of "${p.scenario}" changes the carried-in flag "${p.flag}", but the scenario does not hand it on ("out"), so for the rest of the day it stands as before. Hand it on too.`,
  },
  'goal-hangs-on-flag': {
    severity: 'error',
    tell: (p: { scenario: string; goal: string; flag: string; standing: 'up' | 'down'; moves: number }) =>
      `In "${p.scenario}", ${p.moves === 1 ? 'the only move that meets' : `all ${count(p.moves, 'move')} that meet`} "${p.goal}" ${p.moves === 1 ? 'is' : 'are'} offered only while the carried-in flag "${p.flag}" is ${p.standing}. Whoever let it come to the other would lose the points a second time. Add a move, slower or harder, that meets it all the same.`,
  },
  'clock-goes-back': {
    severity: 'warning',
    tell: (p: { scenario: string; clock: string; before: string; beforeClock: string }) =>
      `"${p.scenario}" begins at ${p.clock}, but "${p.before}", who comes first, begins at ${p.beforeClock}. Change the order, or a clock.`,
  },
  'room-twice': {
    severity: 'error',
    tell: (p: { room: string }) =>
      `Two rooms are called "${p.room}", so nobody could say in which of them a fact is seen. Give one of them another id.`,
  },
  'unknown-room': {
    severity: 'error',
    tell: (p: { flag: string; room: string; rooms: readonly string[] }) =>
      `The fact "${p.flag}" is seen in the room ${quote(p.room)}, which this day has not.${didYouMean(p.room, p.rooms)} Correct the id, or add the room.`,
  },
  'unknown-tells': {
    severity: 'error',
    tell: (p: { flag: string; standing: 'up' | 'down' }) =>
      `"unknown" of the fact "${p.flag}" says the same as its sentence for ${p.standing}, so it tells what nobody has looked at yet. Say what can be seen without knowing, or leave it out.`,
  },
  'part-twice': {
    severity: 'error',
    tell: (p: { flag: string; part: string; first: string }) =>
      `The facts "${p.first}" and "${p.flag}" are both seen in the part "${p.part}" of one drawing, where only one can be. Choose another part for one of them, or leave it out.`,
  },
  'met-nowhere': {
    severity: 'error',
    tell: (p: { scenario: string; relation: string }) =>
      `Nobody can meet "${p.scenario}" in this house: no room takes people who are ${p.relation}. Add "${p.relation}" to "meets" of a room, or leave "meets" out there.`,
  },
  'portrait-of-nobody': {
    severity: 'error',
    tell: (p: { flag: string; portrait: string; scenarios: readonly string[] }) =>
      `The fact "${p.flag}" shows the person of ${quote(p.portrait)}, but nobody of this day has that scenario.${didYouMean(p.portrait, p.scenarios)} Correct the id, or leave the portrait out.`,
  },
  'unknown-picture': {
    severity: 'error',
    tell: (p: { room: string; picture: string; setting: string; pictures: readonly string[] }) =>
      `The room "${p.room}" shows the drawing ${quote(p.picture)}, which the place "${p.setting}" has not.${didYouMean(p.picture, p.pictures)} ${
        p.pictures.length > 0 ? `There are: ${p.pictures.join(', ')}.` : 'No room of it is drawn.'
      } Leave "picture" out for a plain room.`,
  },
  'unknown-part': {
    severity: 'error',
    tell: (p: { flag: string; part: string; room: string; parts: readonly string[] }) =>
      `The fact "${p.flag}" is to be seen in the part ${quote(p.part)}, but the drawing of the room "${p.room}" has no such part.${didYouMean(p.part, p.parts)} Leave "part" out: then it is told in words.`,
  },
  'another-role': {
    severity: 'warning',
    tell: (p: { scenario: string; role: string; shift: string }) =>
      `In "${p.scenario}" the player is the ${p.role}, in this day the ${p.shift}. One person works the whole day: use the same word.`,
  },
} as const;

/** The name of a kind of problem with a shift. */
export type ShiftProblemCode = keyof typeof shiftProblems;
type Params<C extends ShiftProblemCode> = Parameters<(typeof shiftProblems)[C]['tell']>[0];

/** One thing wrong with a shift, by its JSON pointer. */
export interface ShiftFinding {
  readonly code: ShiftProblemCode;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) to what is wrong. */
  readonly pointer: string;
  /** A sentence for the author of the shift. */
  readonly message: string;
}

/** One thing wrong with the file of a shift, with its line and column. */
export interface ShiftProblem extends Place {
  readonly code: ShiftProblemCode | ProblemCode;
  readonly severity: Severity;
  readonly pointer: string;
  readonly message: string;
}

/** What the gate gives back. */
export type CheckedShift<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly ShiftProblem[] }
  | { readonly ok: false; readonly problems: readonly ShiftProblem[] };

/** The finding of this code at this pointer. */
export function shiftFinding<C extends ShiftProblemCode>(code: C, pointer: string, params: Params<C>): ShiftFinding {
  // TypeScript cannot see that the entry and its parameters are of the same code.
  const { severity, tell } = shiftProblems[code] as { severity: Severity; tell: (params: Params<C>) => string };
  const message = tell(params);
  return { code, severity, pointer, message: message.charAt(0).toUpperCase() + message.slice(1) };
}
