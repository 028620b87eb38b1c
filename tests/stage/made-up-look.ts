/** A look for tests: small, complete, and changed where a test says so. */
import type { Look, PersonLook } from '../../src/encounter/look.ts';
import type { Cast } from '../../src/scenario/format.ts';

export const aCast: Cast = {
  outfit: 'coat',
  head: 'grey-bun',
  skin: '#f2c9a5',
  hair: '#d9d6d0',
  top: '#9a4f7a',
  bottom: '#3c4150',
};

/** A person, the customer at the counter unless told otherwise. */
export function aPerson(change: Partial<PersonLook> = {}): PersonLook {
  return {
    id: 'customer',
    name: 'Maureen',
    cast: aCast,
    voice: 'alto',
    where: 'counter',
    face: 'calm',
    posture: 'rest',
    speaking: false,
    ...change,
  };
}

/** A look in the coffee shop with one customer and a queue of two. */
export function aLook(change: Partial<Look> = {}): Look {
  return {
    scenario: 'made-up',
    title: 'Made up',
    setting: 'coffee_shop',
    weather: 'sun',
    language: 'en-GB',
    node: 'start',
    turn: 0,
    lines: [],
    moves: [],
    people: [aPerson()],
    props: [],
    mood: 0,
    clock: '08:07',
    seconds: 0,
    queue: 2,
    notebook: { needs: [], expectations: [] },
    cards: [],
    ...change,
  };
}
