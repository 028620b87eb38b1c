/**
 * The units of an assignment: single people, and days. A day is one unit. Its people hand flags to each other, so how
 * somebody of a day begins hangs on the plays before; all of it is worked out from those, without the file of the shift.
 */
import type { Opening } from '../encounter/opening.ts';
import { carriedOut } from '../encounter/rules.ts';
import type { Walk } from '../encounter/walk.ts';
import type { Scenario } from '../scenario/format.ts';
import type { AssignedDay, Assignment } from './assignment.ts';

/** A person, or a day. */
export interface Unit {
  readonly title: string;
  /** Places of its people in the list. */
  readonly places: readonly number[];
  /** The day it is; absent for a single person. */
  readonly day?: AssignedDay;
}

/** The units in the order of the list. */
export function unitsOf({ scenarios, days = [] }: Pick<Assignment, 'scenarios' | 'days'>): readonly Unit[] {
  return scenarios.flatMap(({ id, title }, place): Unit[] => {
    const day = days.find(({ people }) => people.includes(id));
    if (!day) return [{ title, places: [place] }];
    if (day.people[0] !== id) return [];
    return [{ title: day.title, places: day.people.map((_, step) => place + step), day }];
  });
}

/** The unit that the person at a place is of. Throws when nobody is there. */
export function unitAt(assignment: Pick<Assignment, 'scenarios' | 'days'>, place: number): Unit {
  const found = unitsOf(assignment).find(({ places }) => places.includes(place));
  if (!found) throw new Error(`the assignment has nobody at ${place}`);
  return found;
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

/** What each unit comes to, 0 … 100, not rounded: a day the average of its people. `satisfactions` is by place. */
export const unitScores = (
  assignment: Pick<Assignment, 'scenarios' | 'days'>,
  satisfactions: readonly number[],
): readonly number[] => unitsOf(assignment).map(({ places }) => mean(places.map((place) => satisfactions[place] ?? 0)));

/**
 * How the person at a place begins.
 * @param scenario theirs
 * @param walkOf the finished walk of an earlier person of the same day, by place
 */
export function openingAt(
  assignment: Assignment,
  place: number,
  scenario: Pick<Scenario, 'flags'>,
  walkOf: (place: number) => Walk,
): Opening {
  const person = assignment.scenarios[place];
  if (!person) throw new Error(`the assignment has nobody at ${place}`);
  const { seed, carried = [] } = person;
  const { day, places } = unitAt(assignment, place);
  if (!day) return { seed, carried };
  const up = new Set(day.morning);
  for (const before of places.filter((one) => one < place)) {
    const { scenario: served, place: end, state } = walkOf(before);
    // Whatever somebody settles stands as they leave it; all else stays as it was.
    for (const flag of Object.keys(served.flags.out)) up.delete(flag);
    for (const flag of carriedOut(served, end, state)) up.add(flag);
  }
  // Nobody is told of flags they do not read.
  return { seed, carried: [...up].filter((flag) => Object.hasOwn(scenario.flags.in, flag)).sort() };
}
