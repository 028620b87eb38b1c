/** A day in an assessment: its shift as it was handed out, and how far it has come by the plays of the attempt alone. */
import type { AssignedDay } from '../assignment/assignment.ts';
import type { PlayRecord } from '../record/record.ts';
import type { PlayStore } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import { beginDay, type Day, withPlay } from '../shift/day.ts';
import { personAhead } from '../shift/person-ahead.ts';
import { firstStart, type Plan, type WholePlan } from '../shift/start.ts';
import { shiftOf } from './kept-plans.ts';
import { isLineTrouble } from './line.ts';

/**
 * The plan of a day that was handed out, with these stories; undefined when exactly this shift is nowhere to be had.
 * @param stories of its people, in their order
 * @param loadPlan the plan of a shift as the library has it now
 */
export async function assignedPlan(
  store: PlayStore,
  { id, hash }: AssignedDay,
  stories: readonly Scenario[],
  loadPlan: (id: string) => Promise<Plan>,
): Promise<WholePlan | undefined> {
  const now = await loadPlan(id).catch((error: unknown) => {
    if (isLineTrouble(error)) throw error;
    return undefined;
  });
  const shift = await shiftOf(store, hash, now);
  return shift && { shift, people: stories.map(personAhead), scenarios: stories };
}

/** The day as these plays have left it. Throws when one of them is no play of it. */
export function dayOfAttempt(plan: WholePlan, { seed }: AssignedDay, plays: readonly PlayRecord[]): Day {
  return plays.reduce(
    (day, play) => {
      const next = withPlay(day, play);
      if (!next.ok) throw new Error(`a play of “${play.scenario.title}” does not fit its day`);
      return next.day;
    },
    beginDay(plan, seed, firstStart(plan)),
  );
}
