/** A small story with everything that can be lost: a warning, walking out, harm, and what nobody notices at once. */
import { type Person, type Scenario, type ScenarioInput, WrittenScenario } from '../../src/scenario/format.ts';
import { putIn } from '../../src/scenario/put-in.ts';

/** Who is served. */
export const ada: Person = {
  name: 'Ada Finch',
  short: 'Ada',
  pronoun: 'she',
  relation: 'external',
  segments: ['ext.individual'],
  about: 'She has come for a parcel with her father’s watch in it.',
  cast: { outfit: 'coat', head: 'bun', skin: '#e0b08c', hair: '#3a2a20', top: '#2e5c8a', bottom: '#333333' },
  voice: 'alto',
};

const outcome = { loyalty: 'kept', referral: 0 } as const;

const story: ScenarioInput = {
  format: 2,
  id: 'a-lost-parcel',
  title: 'A lost parcel',
  summary: 'Somebody has come for a parcel.',
  content: 'A keepsake that is gone',
  minutes: 4,
  setting: 'coffee_shop',
  role: 'barista',
  language: 'en-GB',
  jurisdiction: 'GB',
  clock: '10:05',
  customer: { person: ada, history: 1 },
  brief: { situation: 'Parcels for the street lie behind your counter.' },
  needs: {
    watch: { text: 'The watch in one piece', area: 'safety', critical: true, known: true },
    name: { text: 'Her own name on the slip', area: 'accuracy', known: true },
  },
  expectations: {
    told: { text: 'To be told where it lay', area: 'information', from: 'The last shop told her', known: true },
  },
  flags: { out: { 'goodwill.ada': 'Ada asks for you.', 'info.lost': 'A parcel was lost.' }, in: {}, here: {} },
  start: 'counter',
  nodes: {
    counter: {
      lines: [{ by: 'customer', text: 'I have come for my parcel.', cues: ['watch'] }],
      moves: [
        { id: 'snap', say: 'Can you not see that I am busy?', mood: -2, seconds: 10, to: 'counter' },
        { id: 'shrug', do: 'Shrug', mood: -1, seconds: 10, to: 'counter' },
        { id: 'sorry', say: 'I am sorry. I will find it.', mood: 2, seconds: 10, to: 'counter' },
        { id: 'drop', do: 'Drop it', harms: ['watch'], mood: -1, seconds: 10, to: 'counter' },
        { id: 'replace', say: 'We will pay for the repair.', meets: ['watch'], seconds: 10, to: 'counter' },
        { id: 'hand', do: 'Hand it over', meets: ['watch', 'told'], mood: 1, seconds: 10, to: 'counter' },
        { id: 'slip', do: 'Write a slip', misses: ['name'], unnoticed: ['name'], seconds: 10, to: 'counter' },
        { id: 'own-up', say: 'I have put the wrong name.', learns: ['name'], seconds: 10, to: 'counter' },
        { id: 'end', say: 'Goodbye.', seconds: 5, to: 'end' },
      ],
    },
  },
  endings: [
    {
      id: 'home',
      title: 'Ada went home',
      text: 'The parcel under her arm.',
      face: 'calm',
      leaves: 'pleased',
      review: { stars: 4, text: 'Quick enough.' },
      later: {
        if: { unnoticed: ['name'] },
        text: 'On Monday the office sent her away: the name on the slip was not hers.',
        review: { stars: 1, text: 'A whole morning for a wrong name.' },
      },
      outcome,
      set: ['goodwill.ada'],
    },
  ],
  warning: [{ by: 'customer', text: 'One more word like that and I am gone.' }],
  walksOut: {
    title: 'Ada went without it',
    text: 'The bell over the door rang for a while.',
    face: 'rage',
    leaves: 'hurried',
    review: { stars: 1, text: 'Never again.' },
    outcome: { loyalty: 'shaken', referral: -1 },
    set: ['info.lost'],
  },
};

/** The story as the loader would hand it over, with parts put in another way. */
export function aLostParcel(overrides: Partial<ScenarioInput> = {}): Scenario {
  const written = WrittenScenario.parse({ ...story, ...overrides });
  return putIn(
    written,
    () => undefined,
    2,
    () => undefined,
  ).draft as Scenario;
}

const { walksOut: _out, warning: _warning, ...edgeless } = story;

/** The same where nobody can walk out. */
export const withoutEdge = (): Scenario =>
  putIn(
    WrittenScenario.parse(edgeless),
    () => undefined,
    2,
    () => undefined,
  ).draft as Scenario;

/** The same over the phone. */
export const overThePhone = (): Scenario => aLostParcel({ customer: { person: ada, history: 1, where: 'phone' } });

/** The same with somebody who cannot leave. */
export const withAColleague = (): Scenario =>
  aLostParcel({
    customer: { person: { ...ada, relation: 'internal', segments: ['int.peer'] }, history: 1 },
    walksOut: { ...(story.walksOut as NonNullable<ScenarioInput['walksOut']>), closes: true },
  });
