/** An assessment that somebody sits, as far as it has come by the kept plays: who is next, in which day, and how they begin. */
import { type Attempt, type AttemptPerson, attemptOf } from '../assignment/attempt.ts';
import { openingAt, unitAt } from '../assignment/units.ts';
import type { Opening } from '../encounter/opening.ts';
import { replay } from '../record/replay.ts';
import type { StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Day } from '../shift/day.ts';
import type { WholePlan } from '../shift/start.ts';
import { dayOfAttempt } from './assessed-day.ts';
import type { Sitting } from './open.ts';

/** The assessment, and how far it has come. */
export interface OpenAssessment extends Sitting {
  readonly attempt: Attempt;
  /** Everybody has been served, or it was closed: the results may be seen. */
  readonly over: boolean;
}

/** How far it has come by these plays. */
export function openAssessment({ taken, scenarios, plans }: Sitting, plays: readonly StoredPlay[]): OpenAssessment {
  const attempt = attemptOf(taken.assignment, plays);
  return { taken, scenarios, plans, attempt, over: attempt.done || taken.closed };
}

/** The assessment without how far it has come. */
export const sittingIn = ({ taken, scenarios, plans }: OpenAssessment): Sitting => ({ taken, scenarios, plans });

/** Whoever comes next, where their story can be had. */
export interface NextPerson {
  readonly person: AttemptPerson;
  readonly scenario: Scenario;
  readonly opening: Opening;
  /** The plan of the day they are of, and the day as those before have left it; absent for a person alone. */
  readonly inDay?: { readonly plan: WholePlan; readonly day: Day };
}

/** How the person at a place begins, by the plays before. Throws where one of those cannot be played again. */
const beginsAt = ({ attempt, scenarios }: OpenAssessment, place: number, scenario: Scenario): Opening =>
  openingAt(attempt.assignment, place, scenario, (before) => {
    const [story, play] = [scenarios[before], attempt.people[before]?.play];
    const played = typeof story === 'object' && play ? replay(story, play.record) : undefined;
    if (!played?.ok) throw new Error(`the play of the person at ${before} cannot be made again`);
    return played.walk;
  });

/** Whoever comes next; undefined when everybody is served, or when they cannot be. */
export function nextPerson(now: OpenAssessment): NextPerson | undefined {
  const { attempt, scenarios, plans } = now;
  const place = attempt.next ?? -1;
  const [person, scenario] = [attempt.people[place], scenarios[place]];
  if (!person || typeof scenario !== 'object') return undefined;
  const opening = beginsAt(now, place, scenario);
  const { day, places } = unitAt(attempt.assignment, place);
  const plan = plans.get(day?.id ?? '');
  if (!day || !plan) return { person, scenario, opening };
  const before = places.filter((one) => one < place);
  const played = before.flatMap((one) => attempt.people[one]?.play?.record ?? []);
  return { person, scenario, opening, inDay: { plan, day: dayOfAttempt(plan, day, played) } };
}
