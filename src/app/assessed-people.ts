/** The people of an assessment as its screens show them. */

import type { Attempt, AttemptPerson } from '../assignment/attempt.ts';
import { movesOf } from '../record/record.ts';
import type { AssessedPerson } from '../ui/assessment/assessed-person.ts';
import type { OpenAssessment } from './sitting.ts';
import type { WholeLibrary } from './whole-library.ts';

function assessed(library: WholeLibrary, { assigned, status, play }: AttemptPerson): AssessedPerson {
  const { id, title } = assigned;
  const customer = library.entries().find((entry) => entry.id === id)?.customer;
  return {
    id,
    title,
    status,
    ...(customer && { customer }),
    ...(status === 'running' && play && { turn: movesOf(play.record).length + 1 }),
  };
}

/** As far as the plays tell, without looking at the stories: for the home screen. */
export const peopleOfAttempt = (library: WholeLibrary, { assignment, people }: Attempt): readonly AssessedPerson[] =>
  people.map((person) => {
    const day = assignment.days?.find((one) => one.people.includes(person.assigned.id))?.title;
    return { ...assessed(library, person), ...(day !== undefined && { day }) };
  });

/** The people of the open assessment; whoever is still to be served but cannot be here is said to be so. */
export const assessedPeople = (
  library: WholeLibrary,
  { attempt, scenarios, taken }: OpenAssessment,
): readonly AssessedPerson[] =>
  peopleOfAttempt(library, attempt).map((person, place) => {
    const scenario = scenarios[place];
    if (typeof scenario === 'object' || scenario === undefined) return person;
    if (person.status === 'done' && !taken.closed) return person;
    const { turn: _turn, ...rest } = person;
    return { ...rest, status: scenario };
  });
