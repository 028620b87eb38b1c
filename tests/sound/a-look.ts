import type { Look, PersonLook } from '../../src/encounter/look.ts';

const CUSTOMER: PersonLook = {
  id: 'customer',
  name: 'Maureen',
  cast: { outfit: 'coat', head: 'grey-bun', skin: '#e8b89a', hair: '#cccccc', top: '#557799', bottom: '#444444' },
  voice: 'elder-high',
  where: 'counter',
  face: 'calm',
  posture: 'rest',
  speaking: false,
};

/** A look with one customer in the coffee shop; tests override what they are about. */
export function aLook(overrides: Partial<Look> = {}): Look {
  return {
    scenario: 's01',
    title: 'Maureen',
    setting: 'coffee_shop',
    weather: 'sun',
    language: 'en-GB',
    node: 'arrives',
    turn: 0,
    lines: [],
    moves: [],
    people: [CUSTOMER],
    props: [],
    mood: 0,
    clock: '08:00',
    seconds: 0,
    queue: 0,
    notebook: { needs: [], expectations: [] },
    cards: [],
    ...overrides,
  };
}
