/** All that is found in a day that was read beside its scenarios. */
import type { DayFinding } from '../analysis/day/findings.ts';
import type { GuessedDay } from '../analysis/day/guessed-day.ts';
import { proofOfDay } from '../analysis/day/prove-day.ts';
import { placed } from '../analysis/placed.ts';
import { foundSpoken } from '../messages/found.ts';
import { type Spoken, spoken } from '../messages/problem.ts';
import type { Place } from '../scenario/places.ts';
import type { ShiftProblem } from '../shift/problems.ts';
import type { WholePlan } from '../shift/start.ts';
import { isError, leavesOpen } from './judged.ts';
import { type Verdicts, verdictOn } from './verdicts.ts';

/** A day as its reader gave it. */
export type ReadDay =
  | { readonly ok: true; readonly plan: WholePlan; readonly warnings: readonly ShiftProblem[] }
  | { readonly ok: false; readonly problems: readonly ShiftProblem[] };

/** What was found in one day. */
export interface DayCheckup {
  readonly ok: boolean;
  readonly problems: readonly Spoken<ShiftProblem>[];
  /** What the proof of the day found; absent when nothing was proved. */
  readonly days?: readonly Spoken<DayFinding & Place>[];
  /** What guessing comes to on a first day; absent when nothing was proved. */
  readonly guessedDay?: GuessedDay;
}

/** What a day is checked with. */
export interface DayCheckedWith {
  readonly proof: boolean;
  /** Is everything proved anew, whatever was kept of earlier checks? */
  readonly fresh?: boolean | undefined;
  readonly verdicts?: Verdicts | undefined;
  /** Told of each person of the day, by the id of their scenario, before it is looked at. */
  readonly tell?: ((scenario: string) => void) | undefined;
}

/** Checks a day, and proves it if that is asked for. @param text its file, for the places in it */
export function dayCheckup(
  read: ReadDay,
  text: string,
  { proof, fresh = false, verdicts, tell }: DayCheckedWith,
): DayCheckup {
  if (!read.ok) return { ok: false, problems: read.problems.map(spoken) };
  const problems = read.warnings.map(spoken);
  if (!proof) return { ok: true, problems };
  const { plan } = read;
  const { findings, guessed } = verdictOn(verdicts, { kind: 'day', of: plan, fresh }, () => {
    const { findings, guessing } = proofOfDay(plan, undefined, (index) => tell?.(plan.scenarios[index]?.id ?? ''));
    return { findings, guessed: guessing() };
  });
  const days = placed(findings, text).map(foundSpoken);
  const ok = !days.some(leavesOpen) && !days.some(isError);
  return { ok, problems, days, ...(guessed && { guessedDay: guessed }) };
}
