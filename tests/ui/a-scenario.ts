/** A small scenario for tests of screens: Amina, a table, two expectations, Arabic, a carried-in flag. */
import { type Person, type Scenario, type ScenarioInput, WrittenScenario } from '../../src/scenario/format.ts';
import { putIn } from '../../src/scenario/put-in.ts';

const person: Person = {
  name: 'Amina Yusuf',
  short: 'Amina',
  age: 34,
  pronoun: 'she',
  relation: 'external',
  segments: ['ext.regular', 'ext.mobility'],
  about:
    'In about once a week, with a laptop and a good laugh. She uses a wheelchair and knows every step in this street.',
  cast: {
    outfit: 'wheelchair',
    head: 'hijab',
    skin: '#c98a5a',
    hair: '#14110f',
    top: '#5e9079',
    bottom: '#3a3f4b',
  },
  voice: 'alto',
};

const amina: ScenarioInput = {
  format: 2,
  id: 'window-table',
  title: 'The window table',
  summary: 'Lunch time is near and a customer wants a table she can really get to.',
  setting: 'coffee_shop',
  role: 'barista',
  language: 'en-GB',
  jurisdiction: 'GB',
  clock: '11:42',
  weather: 'rain',
  customer: {
    person,
    history: 1,
  },
  brief: {
    situation:
      'You are behind the counter at Corner Cup. The lunch rush starts in twenty minutes and a chair stands in front of the window table.',
    known: [
      { text: 'The window table is the only one low enough to roll under.' },
      { text: 'She was moved by the door last month.', if: { flag: 'info.regulars' } },
    ],
  },
  needs: {
    table: { text: 'A table she can roll under', area: 'assistance', critical: true },
    route: { text: 'A clear way to it', area: 'safety' },
  },
  expectations: {
    asked: {
      text: 'To be asked before anyone touches her chair',
      area: 'assistance',
      from: 'Last month someone wheeled her aside without a word',
    },
    step: {
      text: 'To hear about the step before she meets it',
      area: 'information',
      from: 'Your other branch always warned her',
    },
  },
  target: { text: 'Seated within four minutes', seconds: 240 },
  policies: {
    floor: {
      title: 'Floor plan: steps and ramps',
      points: ['There is a 4 cm step by the shelves.', 'The folding ramp hangs behind the counter.'],
      table: {
        head: ['Place', 'Step'],
        rows: [
          ['Window table', 'none'],
          ['Shelves', '4 cm'],
        ],
      },
      dated: 'Checked Tuesday 17 November',
    },
    hidden: { title: 'Not at hand', points: ['Opens only with a move.'], atHand: false },
  },
  flags: { in: { 'info.regulars': 'Dan told you about the regulars.' }, out: {}, here: {} },
  start: 'arrives',
  nodes: {
    arrives: {
      lines: [
        { by: 'scene', text: 'The door sticks. She pushes it open with her foot plate.' },
        {
          by: 'customer',
          text: 'Is there somewhere I can actually get to the table?',
          face: 'concerned',
          inner: 'Please, not the door again.',
          cues: ['table', 'asked'],
        },
      ],
      moves: [
        {
          id: 'clear',
          say: 'Let me clear the chair from the window table. Would you like to lead the way?',
          meets: ['table'],
          exceeds: ['asked'],
          mood: 2,
          seconds: 40,
          skills: { dignity: 2, adapt: 1 },
          coach: 'You changed the room, not the person.',
          to: 'window',
        },
        {
          id: 'push',
          do: 'Wheel her chair to the nearest table',
          misses: ['asked', 'table'],
          mood: -2,
          seconds: 20,
          skills: { dignity: -2 },
          coach: 'The chair is part of her space. She asked for a table, not for a push.',
          stronger: 'clear',
          to: 'window',
        },
        {
          id: 'wait',
          say: 'It is busy, could you wait a while?',
          mood: -1,
          seconds: 60,
          skills: { pace: -1 },
          coach: 'A wait without a reason or an end is a no.',
          stronger: 'clear',
          to: 'window',
        },
      ],
    },
    window: {
      lines: [
        {
          by: 'customer',
          text: 'هل الطريق مستوٍ؟',
          language: 'ar',
          translation: 'Lovely. Is it flat all the way?',
          face: 'smile',
          inner: 'There is always a step.',
          cues: ['step', 'route'],
        },
      ],
      moves: [
        {
          id: 'guess',
          say: 'Yes, it is no problem, follow me!',
          partly: ['route'],
          misses: ['step'],
          mood: -2,
          seconds: 30,
          skills: { explain: -2, confirm: -1 },
          coach: 'There is a 4 cm step by the shelves; it is on the floor-plan card. She asked, and you guessed.',
          instead: 'There is one small step by the shelves. I can fetch the ramp, or we go round. Which do you prefer?',
          to: 'step',
        },
        {
          id: 'warn',
          say: 'There is one small step by the shelves. Ramp, or round?',
          meets: ['step', 'route'],
          mood: 1,
          seconds: 30,
          skills: { explain: 2 },
          coach: 'Facts first, then the choice is hers.',
          to: 'end',
        },
      ],
    },
    step: {
      lines: [{ by: 'customer', text: 'Ah. There is a step. Could someone…?', face: 'worried', inner: 'Here we go.' }],
      moves: [
        {
          id: 'ramp',
          do: 'Fetch the ramp and hold the door',
          meets: ['route'],
          mood: 1,
          seconds: 60,
          skills: { own: 1 },
          coach: 'Put right at once and without a speech.',
          to: 'end',
        },
        {
          id: 'lift',
          do: 'Lift the front of her chair',
          mood: -2,
          seconds: 20,
          skills: { dignity: -2 },
          coach: 'Never lift without being asked.',
          stronger: 'ramp',
          to: 'end',
        },
      ],
    },
  },
  endings: [
    {
      id: 'stays',
      title: 'Amina stayed for lunch',
      if: { met: ['table'] },
      text: 'She opens her laptop, orders soup and waves at you when it rains harder.',
      face: 'smile',
      leaves: 'pleased',
      review: { stars: 4, text: 'Someone moved the chair and asked me first. I still had to find the step myself.' },
      outcome: { loyalty: 'kept', referral: 1 },
    },
    {
      id: 'leaves',
      title: 'Amina left for the café by the station',
      text: 'She says thank you, turns on the spot and is gone before the soup is warm.',
      face: 'tired',
      leaves: 'upset',
      review: { stars: 1, text: 'Moved about like furniture.' },
      outcome: { loyalty: 'lost', referral: -1 },
    },
  ],
};

/** The same person as a colleague, in the staff room. */
export const aColleague = (): Scenario =>
  aScenario({
    setting: 'staff_room',
    customer: { ...amina.customer, person: { ...person, relation: 'internal', segments: ['int.peer'] } },
  });

/** The scenario as the loader would hand it over (its checks are tested elsewhere). */
export function aScenario(overrides: Partial<ScenarioInput> = {}): Scenario {
  const written = WrittenScenario.parse({ ...amina, ...overrides });
  return putIn(
    written,
    () => undefined,
    2,
    () => undefined,
  ).draft as Scenario;
}
