/** Everything the proof of a day can find. One table: a stable code, how grave it is, and what its message is given. */
import type { Severity } from '../../scenario/problems.ts';
import { givenOf, NOTHING, type ProblemKind, type Said } from '../../scenario/said.ts';
import type { WayHere } from './best-days.ts';

/** "with hazard.wet_step and time up", "with no flag up". */
const carrying = (flags: readonly string[]): Said =>
  flags.length === 0 ? { key: 'carrying.none' } : { key: 'carrying.some', values: { flags } };

const standing = (up: boolean) => (up ? ('up' as const) : ('other' as const));

/** The table. The message of each code is in `messages/en-GB/finding-day.json`. */
export const dayFindings = {
  'day-not-proved': {
    severity: 'warning',
    given: (p: { scenario?: string; states: number; worst: number; best: number }) => ({
      of: p.scenario === undefined ? ('day' as const) : ('other' as const),
      scenario: p.scenario ?? NOTHING,
      states: p.states,
      worst: p.worst,
      best: p.best,
    }),
  },
  'full-marks-lost-today': {
    severity: 'error',
    given: (p: { scenario: string; carried: readonly string[]; best: number }) => ({
      scenario: p.scenario,
      carrying: carrying(p.carried),
      ends: p.best < 0 ? ('no' as const) : ('other' as const),
      best: p.best,
    }),
  },
  'slip-costs-twice': {
    severity: 'error',
    given: ({ up, ...p }: { scenario: string; flag: string; up: boolean; best: number; otherwise: number }) => ({
      ...p,
      standing: standing(up),
    }),
  },
  'flag-never-so-today': {
    severity: 'warning',
    given: ({ up, ...p }: { scenario: string; flag: string; up: boolean }) => ({ ...p, standing: standing(up) }),
  },
  'told-never': { severity: 'warning', given: (p: { where: Said }) => p },
  'fix-never-offered': { severity: 'warning', given: (p: { fix: string }) => p },
  'fix-changes-nothing': { severity: 'warning', given: (p: { fix: string }) => p },
} as const satisfies Record<string, ProblemKind>;

/** The name of a kind of thing found about a day. */
export type DayFindingCode = keyof typeof dayFindings;
type Params<C extends DayFindingCode> = Parameters<(typeof dayFindings)[C]['given']>[0];

/** One thing found about a day, with the way to it where there is one. */
export interface DayFinding {
  readonly code: DayFindingCode;
  readonly severity: Severity;
  /** JSON pointer into the file of the shift. */
  readonly pointer: string;
  /** What is found and the mend: a message, said by whoever shows it (`messages/found.ts`). */
  readonly says: Said;
  /** How a day comes to it: the plays before it. */
  readonly way?: WayHere;
}

/** A finding, and what is said of it. */
export const dayFinding = <C extends DayFindingCode>(
  code: C,
  pointer: string,
  params: Params<C>,
  way?: WayHere,
): DayFinding => ({
  code,
  severity: dayFindings[code].severity,
  pointer,
  says: { key: code, values: givenOf(dayFindings, code, params) },
  ...(way && { way }),
});
