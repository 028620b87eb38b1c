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

/** Which flags are up once somebody of a day is served: whatever they settle stands as they leave it, all else as it was. */
export function handedOn(up: ReadonlySet<string>, { scenario, place, state }: Walk): ReadonlySet<string> {
  const next = new Set(up);
  for (const flag of Object.keys(scenario.flags.out)) next.delete(flag);
  for (const flag of carriedOut(scenario, place, state)) next.add(flag);
  return next;
}

/** What somebody is told of flags that are up: nobody is told of those they do not read. */
export const toldOf = (up: ReadonlySet<string>, { flags }: Pick<Scenario, 'flags'>): readonly string[] =>
  [...up].filter((flag) => Object.hasOwn(flags.in, flag)).sort();

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
  const before = places.filter((one) => one < place);
  const up = before.reduce((now, one) => handedOn(now, walkOf(one)), new Set(day.morning) as ReadonlySet<string>);
  return { seed, carried: toldOf(up, scenario) };
}
