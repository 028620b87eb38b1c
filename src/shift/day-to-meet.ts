/** A day as it is put on a list: fixed so that everybody who takes it begins the same first morning. */
import type { Scenario } from '../scenario/format.ts';
import { shiftHash } from './day-record.ts';
import { flagsUp } from './ledger.ts';
import { firstStart, openingLedger, type WholePlan } from './start.ts';

/** The first morning of a shift from a seed, with all that its people begin with. Plain data. */
export interface DayToMeet {
  /** Id of the shift. */
  readonly id: string;
  /** Name of exactly this shift, 64 hex digits. */
  readonly hash: string;
  readonly title: string;
  /** 0 … 2^32-1 */
  readonly seed: number;
  /** Flags that are up before anybody has come, sorted. */
  readonly morning: readonly string[];
  readonly people: readonly Scenario[];
}

/** The first morning of this plan. */
export const dayToMeet = (plan: WholePlan, seed: number): DayToMeet => ({
  id: plan.shift.id,
  hash: shiftHash(plan.shift),
  title: plan.shift.title,
  seed,
  morning: flagsUp(openingLedger(firstStart(plan))),
  people: plan.scenarios,
});
