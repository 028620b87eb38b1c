import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS, SEGMENTS, SKILLS } from '../../../src/scenario/words.ts';
import {
  chosenPeople,
  DIFFICULTIES,
  EVERYBODY,
  LENGTHS,
  type LibraryChoice,
  type LibraryPerson,
  lengthOf,
  ORDERS,
  PLAYED,
} from '../../../src/ui/library/library-filter.ts';
import { someEntries } from '../some-entries.ts';

const placeName = (setting: string) => (setting === 'coffee_shop' ? 'Café' : 'Staff room');

const people: readonly LibraryPerson[] = someEntries(true).map((entry, at) => ({
  ...entry,
  minutes: [4, 6, 9, undefined][at],
  difficulty: DIFFICULTIES[3 - at],
  areas: AREAS.slice(at, at + 2),
  skills: SKILLS.slice(at, at + 3),
  kinds: entry.customer.segments,
  ...(at === 1 && { due: 'confirm' as const }),
}));
const ids = (choice: Partial<LibraryChoice>) =>
  chosenPeople(people, { ...EVERYBODY, ...choice }, placeName).map(({ id }) => id);
const [dan, marta, maureen, hanan] = people.map(({ id }) => id);

describe('finding somebody in the library', () => {
  it.each<[Partial<LibraryChoice>, readonly (string | undefined)[]]>([
    [{}, [dan, marta, maureen, hanan]],
    [{ search: 'maureen' }, [maureen]],
    // Case, accents and the order of words make no difference; the place counts, too.
    [{ search: 'CAFE hanan' }, [hanan]],
    [{ search: 'nobody of that name' }, []],
    [{ place: 'coffee_shop' }, [maureen, hanan]],
    [{ kind: 'ext.language' }, [hanan]],
    [{ area: 'information' }, [dan, marta]],
    [{ skill: 'confirm' }, [dan, marta, maureen]],
    [{ length: 'short' }, [dan]],
    [{ length: 'long' }, [maureen]],
    [{ difficulty: 'gentle' }, [hanan]],
    [{ played: 'new' }, [maureen, hanan]],
    [{ played: 'played' }, [dan, marta]],
    [{ played: 'due' }, [marta]],
    [{ order: 'gentle' }, [hanan, maureen, marta, dan]],
    // What is not known comes last.
    [{ order: 'short' }, [dan, marta, maureen, hanan]],
    [{ order: 'lowest' }, [marta, dan, maureen, hanan]],
    [{ place: 'coffee_shop', played: 'new', search: 'usual' }, [maureen]],
  ])('%j', (choice, found) => {
    expect(ids(choice)).toEqual(found);
  });

  it('never finds anybody who does not fit, and loses nobody who does', () => {
    const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    const choices = fc.record({
      kind: maybe(SEGMENTS),
      area: maybe(AREAS),
      skill: maybe(SKILLS),
      length: maybe(LENGTHS),
      difficulty: maybe(DIFFICULTIES),
      played: maybe(PLAYED),
      order: fc.constantFrom(...ORDERS),
    });
    fc.assert(
      fc.property(choices, (all) => {
        const chosen = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
        const found = new Set(ids(chosen as Partial<LibraryChoice>));
        for (const one of people) {
          const fits =
            (all.kind === undefined || one.kinds.includes(all.kind)) &&
            (all.area === undefined || one.areas.includes(all.area)) &&
            (all.skill === undefined || one.skills.includes(all.skill)) &&
            (all.length === undefined || lengthOf(one.minutes) === all.length) &&
            (all.difficulty === undefined || one.difficulty === all.difficulty) &&
            (all.played !== 'new' || one.plays === 0) &&
            (all.played !== 'played' || one.plays > 0) &&
            (all.played !== 'due' || one.due !== undefined);
          expect(found.has(one.id)).toBe(fits);
        }
      }),
    );
  });
});
