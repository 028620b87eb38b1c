/** What `counterpart new --shift` begins with: a small day of two people who ask the same, so that one leads to the other. */
import type { ScenarioInput } from '../scenario/format.ts';
import type { Setting } from '../scenario/words.ts';
import type { ShiftInput } from '../shift/format.ts';
import { startingPoint } from './starting-point.ts';

/** A file of the day: a scenario, or the day itself. */
export interface DayFiles {
  readonly scenarios: readonly ScenarioInput[];
  readonly shift: ShiftInput;
}

/** Paths of the schemas, as they stand in the files. */
export interface DaySchemas {
  readonly scenario: string;
  readonly shift: string;
}

/** Knowing where the meeting is: looked up once, it serves everybody who asks after that. */
const KNOWN = 'info.rooms';
/** What a wrong answer leaves hanging on the wall. */
const NOTICE = 'hazard.notice';
/** The second person's trust. */
const TRUST = 'goodwill.sasha';

const TEXTS = {
  known: 'You know that the meeting has moved to the garden room.',
  notice: 'A notice by the stairs still says second floor.',
  trust: 'Sasha sends people to you.',
} as const;

type Changes = Readonly<Record<string, { readonly set: readonly string[] }>>;

/** The same story with flags set by some of its moves. */
const withFlags = (story: ScenarioInput, changes: Changes): ScenarioInput => ({
  ...story,
  nodes: Object.fromEntries(
    Object.entries(story.nodes).map(([id, node]) => [
      id,
      {
        ...node,
        moves: node.moves.map((move) => {
          const set = changes[move.id]?.set;
          return set ? { ...move, set: [...set] } : move;
        }),
      },
    ]),
  ),
});

const knownBefore = (story: ScenarioInput): ScenarioInput['brief'] => ({
  ...story.brief,
  known: [...(story.brief.known ?? []), { text: TEXTS.known, if: { flag: KNOWN } }],
});

/** What becomes of somebody who walks out, with the flags that are up then. */
function leftEarly({ walksOut }: ScenarioInput, set: string[]): NonNullable<ScenarioInput['walksOut']> {
  if (!walksOut) throw new Error('somebody may walk out of the starting point');
  return { ...walksOut, set };
}

function first(id: string, setting: Setting, schema: string): ScenarioInput {
  const story = startingPoint(`${id}-one`, setting, schema);
  const looked = { set: [KNOWN] };
  const left = { set: [NOTICE] };
  return {
    ...withFlags(story, {
      'look-rooms': looked,
      'tell-way': looked,
      'walk-along': looked,
      'catch-up': looked,
      'send-up': left,
      shrug: left,
    }),
    walksOut: leftEarly(story, [NOTICE]),
    brief: knownBefore(story),
    flags: { in: { [KNOWN]: TEXTS.known }, out: { [KNOWN]: TEXTS.known, [NOTICE]: TEXTS.notice } },
  };
}

function second(id: string, setting: Setting, schema: string): ScenarioInput {
  // Somebody else with the same question: an author writes them another.
  const text = JSON.stringify(startingPoint(`${id}-two`, setting, schema)).replaceAll('Robin', 'Sasha');
  const story: ScenarioInput = JSON.parse(text);
  const { arrives } = story.nodes;
  const seen = { by: 'scene', text: 'They have come down from the second floor.', if: { flag: NOTICE } } as const;
  const person =
    'person' in story.customer && typeof story.customer.person === 'object' ? story.customer.person : undefined;
  if (!arrives || !person) throw new Error('the starting point has somebody who arrives');
  return {
    ...withFlags(
      { ...story, nodes: { ...story.nodes, arrives: { ...arrives, lines: [seen, ...(arrives.lines ?? [])] } } },
      { 'walk-along': { set: [TRUST] }, 'catch-up': { set: [TRUST] } },
    ),
    title: 'The same question again',
    summary: 'Somebody else has a quick question, and it is the same one.',
    clock: '10:50',
    customer: {
      ...story.customer,
      person: { ...person, cast: { ...person.cast, head: 'short-curly', hair: '#8a4b2a', top: '#9c5b73' } },
    },
    walksOut: leftEarly(story, []),
    brief: knownBefore(story),
    flags: {
      in: { [KNOWN]: TEXTS.known, [NOTICE]: TEXTS.notice },
      out: { [TRUST]: TEXTS.trust },
    },
  };
}

/** Two people, three flags, two rooms drawn plainly, and two fixes to choose from. */
export function startingDay(id: string, setting: Setting, schemas: DaySchemas): DayFiles {
  const scenarios = [first(id, setting, schemas.scenario), second(id, setting, schemas.scenario)];
  const shift: ShiftInput = {
    $schema: schemas.shift,
    format: 2,
    id,
    title: 'Two quick questions',
    summary: 'A quiet morning with two people, and the second is easier for whoever took trouble with the first.',
    role: 'assistant',
    place: 'The front desk',
    setting,
    language: 'en-GB',
    rooms: [
      { id: 'desk', name: 'At the desk' },
      { id: 'stairs', name: 'By the stairs' },
    ],
    facts: {
      [KNOWN]: {
        room: 'desk',
        down: 'The card with this week’s rooms stands where it stood, unread.',
        unknown: 'A card with this week’s rooms stands by the telephone.',
      },
      [NOTICE]: { room: 'stairs', unknown: 'A few papers hang by the stairs.' },
    },
    encounters: [
      {
        scenario: `${id}-one`,
        before: [{ text: 'Half past ten. The lift has been out of order since yesterday.' }],
      },
      {
        scenario: `${id}-two`,
        before: [
          { text: 'It is quiet for a while. Then the door opens again.' },
          { text: 'Somebody comes down the stairs more slowly than they went up.', if: { flag: NOTICE } },
        ],
      },
    ],
    flags: {
      [KNOWN]: { up: TEXTS.known, down: 'Nobody told you that the meeting has moved.', helps: true },
      [NOTICE]: { up: TEXTS.notice, down: 'The notice by the stairs is gone.', helps: false },
      [TRUST]: { up: TEXTS.trust, down: 'Sasha does not know yet what to think of you.', helps: true },
    },
    given: { [KNOWN]: {} },
    fixes: {
      board: {
        text: 'Whoever opens in the morning reads the card with the rooms.',
        why: 'The answer stood on the desk, and nobody had read it.',
        raises: [KNOWN],
        tomorrow: 'You have read the card with the rooms before the door opens.',
      },
    },
    ends: [
      { text: 'Twelve o’clock, and it is time to look at what led to what.' },
      { text: 'Sasha waves to you from the garden.', if: { flag: TRUST } },
    ],
    note: 'Write two people of your own, and then what the first leaves for the second. docs/writing-days.md explains each part.',
  };
  return { scenarios, shift };
}
