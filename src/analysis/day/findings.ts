/** Everything the proof of a day can find. One table: a stable code, how grave it is, and the sentence for the author. */
import { count, quote } from '../../scenario/problems/wording.ts';
import type { Severity } from '../../scenario/problems.ts';
import type { WayHere } from './best-days.ts';

/** "with hazard.wet_step and time up", "with no flag up". */
const carrying = (flags: readonly string[]) =>
  flags.length === 0 ? 'with no flag up' : `with ${flags.join(' and ')} up`;

export const dayFindings = {
  'day-not-proved': {
    severity: 'warning',
    tell: (p: { scenario?: string; states: number; worst: number; best: number }) =>
      `${
        p.scenario === undefined
          ? `Not proved: after ${count(p.states, 'state')} of the day there are more.`
          : `Not proved: after ${count(p.states, 'state')} of ${quote(p.scenario)} there are more, so whoever comes later is looked at with anything it might leave behind.`
      } The day brings ${p.worst} points at least and ${p.best} at most. What is said never to happen is so; what else may happen is not told.`,
  },
  'full-marks-lost-today': {
    severity: 'error',
    tell: (p: { scenario: string; carried: readonly string[]; best: number }) =>
      `This day can bring ${quote(p.scenario)} ${carrying(p.carried)}, and then ${p.best < 0 ? 'no play comes to an end' : `100 is out of reach: the most is ${p.best}`}. Whatever went before, the next person must still be served as well as can be.`,
  },
  'slip-costs-twice': {
    severity: 'error',
    tell: (p: { scenario: string; flag: string; up: boolean; best: number; otherwise: number }) =>
      `In ${quote(p.scenario)} the best is ${p.best} when ${quote(p.flag)} is ${p.up ? 'up' : 'down'}, and ${p.otherwise} when it is ${p.up ? 'down' : 'up'}. Whoever let it come to that loses points for the same slip a second time. Leave a way, slower or harder, to the same points.`,
  },
  'flag-never-so-today': {
    severity: 'warning',
    tell: (p: { scenario: string; flag: string; up: boolean }) =>
      `${quote(p.scenario)} reads ${quote(p.flag)}, but on no day is it ${p.up ? 'up' : 'down'} when they come: what is written for that is never played. Let somebody earlier leave it so, or drop what asks for it.`,
  },
  'told-never': {
    severity: 'warning',
    tell: (p: { where: string }) =>
      `${p.where} is never told: its condition holds on no day. Correct the condition, or remove the text.`,
  },
  'fix-never-offered': {
    severity: 'warning',
    tell: (p: { fix: string }) =>
      `The fix ${quote(p.fix)} is never offered: its condition holds at the end of no day. Correct the condition, or remove the fix.`,
  },
  'fix-changes-nothing': {
    severity: 'warning',
    tell: (p: { fix: string }) =>
      `The fix ${quote(p.fix)} makes no difference: on every evening on which it is offered, the next day begins as it would without it. Let it change a flag that is not so already.`,
  },
} as const satisfies Record<string, { severity: Severity; tell: (p: never) => string }>;

/** The name of a kind of thing found about a day. */
export type DayFindingCode = keyof typeof dayFindings;
type Params<C extends DayFindingCode> = Parameters<(typeof dayFindings)[C]['tell']>[0];

/** One thing found about a day, with the way to it where there is one. */
export interface DayFinding {
  readonly code: DayFindingCode;
  readonly severity: Severity;
  /** JSON pointer into the file of the shift. */
  readonly pointer: string;
  readonly message: string;
  /** How a day comes to it: the plays before it. */
  readonly way?: WayHere;
}

/** A finding with its sentence. */
export function dayFinding<C extends DayFindingCode>(
  code: C,
  pointer: string,
  params: Params<C>,
  way?: WayHere,
): DayFinding {
  // TypeScript cannot see that the entry and its parameters are of the same code.
  const tell = dayFindings[code].tell as (params: Params<C>) => string;
  const told = tell(params);
  const message = told.charAt(0).toUpperCase() + told.slice(1);
  return { code, severity: dayFindings[code].severity, pointer, message, ...(way && { way }) };
}
