/** How the days of an assignment and the people in its list go together: what the fields alone cannot say. */
import { seedInDay } from '../encounter/draw.ts';
import { pointer } from '../scenario/places.ts';
import type { Said } from '../scenario/said.ts';
import type { AssignedDay } from './assignment.ts';

/** What is wrong, and where. */
export interface DayFault {
  readonly at: string;
  readonly says: Said;
}

type Loose = Readonly<Record<string, unknown>>;

const idOf = (person: unknown) => (person as Loose | null)?.id;

/** @param people the list as it stands in the file */
export function dayFaults(days: readonly AssignedDay[] = [], people: readonly unknown[]): readonly DayFault[] {
  let free = 0;
  const known = new Set<string>();
  return days.flatMap(({ id, seed, people: own }, index): DayFault[] => {
    const at = pointer('days', index);
    if (known.has(id)) return [{ at: at + pointer('id'), says: { key: 'dayTwice', values: { id } } }];
    known.add(id);
    const from = people.findIndex((person) => idOf(person) === own[0]);
    const inARow = from >= free && own.every((person, place) => idOf(people[from + place]) === person);
    if (!inARow) {
      return [{ at: at + pointer('people'), says: { key: 'dayNotInARow', values: { id } } }];
    }
    free = from + own.length;
    return own.flatMap((person, place): DayFault[] => {
      const there = people[from + place] as Loose;
      const where = pointer('scenarios', from + place);
      const wanted = seedInDay(seed, person);
      return [
        ...(there.seed === wanted
          ? []
          : [{ at: where + pointer('seed'), says: { key: 'daySeed', values: { person, id, seed: wanted } } }]),
        ...(there.carried === undefined
          ? []
          : [
              {
                at: where + pointer('carried'),
                says: { key: 'dayCarried', values: { person, id } },
              },
            ]),
      ];
    });
  });
}
