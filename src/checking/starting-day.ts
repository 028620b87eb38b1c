/** What `counterpart new --shift` begins with: a small day of two people who ask the same, so that one leads to the other. */
import type { ScenarioInput } from '../scenario/format.ts';
import type { ShiftInput } from '../shift/format.ts';
import { begunFrom } from './begun-from.ts';

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

/** What a day is made of: the starting point of its place, and how that place is called. */
export interface DayBegins {
  readonly story: ScenarioInput;
  readonly house: string;
}

/** Knowing the answer: looked up once, it serves everybody who asks after that. */
const KNOWN = 'info.answer';
/** What a wrong answer leaves behind. */
const ASTRAY = 'hazard.answer';
/** The second person's trust. */
const TRUST = 'goodwill.sasha';

const TEXTS = {
  known: 'You have looked up the answer today.',
  astray: 'Somebody is going by a wrong answer.',
  trust: 'Sasha sends people to you.',
} as const;

/** The second person's name. */
const SECOND = 'Sasha';
/** Minutes between the two. */
const BETWEEN = 20;

type Move = ScenarioInput['nodes'][string]['moves'][number];
type FlagsOf = (move: Move) => readonly string[];

/** The same story with flags set by some of its moves. */
const withFlags = (story: ScenarioInput, flagsOf: FlagsOf): ScenarioInput => ({
  ...story,
  nodes: Object.fromEntries(
    Object.entries(story.nodes).map(([id, node]) => [
      id,
      {
        ...node,
        moves: node.moves.map((move) => {
          const set = flagsOf(move);
          return set.length > 0 ? { ...move, set: [...set] } : move;
        }),
      },
    ]),
  ),
});

const names = (goals: object | undefined, some: readonly string[] | undefined) =>
  some?.some((goal) => goals !== undefined && goal in goals) ?? false;

/** The first leaves what was looked up or told rightly, and what was told wrongly. */
const leaves =
  ({ needs }: ScenarioInput): FlagsOf =>
  ({ card, meets, harms }) => [
    ...(card !== undefined || names(needs, meets) ? [KNOWN] : []),
    ...(names(needs, harms) ? [ASTRAY] : []),
  ];

/** The second trusts whoever did what they had hoped for. */
const trusts =
  ({ expectations }: ScenarioInput): FlagsOf =>
  ({ meets }) =>
    names(expectations, meets) ? [TRUST] : [];

const knownBefore = (story: ScenarioInput): ScenarioInput['brief'] => ({
  ...story.brief,
  known: [...(story.brief.known ?? []), { text: TEXTS.known, if: { flag: KNOWN } }],
});

/** What becomes of somebody who walks out, with the flags that are up then. */
function leftEarly({ walksOut }: ScenarioInput, set: string[]): NonNullable<ScenarioInput['walksOut']> {
  if (!walksOut) throw new Error('somebody may walk out of the starting point');
  return { ...walksOut, set };
}

function first(id: string, { story }: DayBegins, schema: string): ScenarioInput {
  const begun = begunFrom(story, `${id}-one`, schema);
  return {
    ...withFlags(begun, leaves(begun)),
    walksOut: leftEarly(begun, [ASTRAY]),
    brief: knownBefore(begun),
    flags: { in: { [KNOWN]: TEXTS.known }, out: { [KNOWN]: TEXTS.known, [ASTRAY]: TEXTS.astray } },
  };
}

/** The person of a starting point. Throws where it only names somebody, or nobody. */
function personOf({ customer }: ScenarioInput) {
  const person = 'person' in customer && typeof customer.person === 'object' ? customer.person : undefined;
  if (!person) throw new Error('a starting point tells whole who comes');
  return person;
}

/** A time of day some minutes later. */
function later(clock: string | undefined, minutes: number): string {
  const [hour = 0, minute = 0] = (clock ?? '10:00').split(':').map(Number);
  const sum = hour * 60 + minute + minutes;
  return [Math.floor(sum / 60) % 24, sum % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function second(id: string, { story: own }: DayBegins, schema: string): ScenarioInput {
  // Somebody else with the same question: an author writes them another.
  const text = JSON.stringify(begunFrom(own, `${id}-two`, schema)).replaceAll(personOf(own).short, SECOND);
  const story: ScenarioInput = JSON.parse(text);
  const [opening] = Object.keys(story.nodes);
  const begins = story.start ?? opening ?? '';
  const node = story.nodes[begins];
  if (!node) throw new Error('a starting point has a node to begin with');
  const person = personOf(story);
  const seen = {
    by: 'scene',
    text: 'Somebody they know has asked here today, and it was wrong.',
    if: { flag: ASTRAY },
  } as const;
  return {
    ...withFlags(
      { ...story, nodes: { ...story.nodes, [begins]: { ...node, lines: [seen, ...(node.lines ?? [])] } } },
      trusts(story),
    ),
    title: 'The same question again',
    summary: 'Somebody else has a quick question, and it is the same one.',
    clock: later(story.clock, BETWEEN),
    customer: {
      ...story.customer,
      person: { ...person, cast: { ...person.cast, head: 'short-curly', hair: '#8a4b2a', top: '#9c5b73' } },
    },
    walksOut: leftEarly(story, []),
    brief: knownBefore(story),
    flags: {
      in: { [KNOWN]: TEXTS.known, [ASTRAY]: TEXTS.astray },
      out: { [TRUST]: TEXTS.trust },
    },
  };
}

/** Two people, three flags, two rooms drawn plainly, and a fix to choose. */
export function startingDay(id: string, begins: DayBegins, schemas: DaySchemas): DayFiles {
  const { story, house } = begins;
  const scenarios = [first(id, begins, schemas.scenario), second(id, begins, schemas.scenario)];
  const shift: ShiftInput = {
    $schema: schemas.shift,
    format: 2,
    id,
    title: 'Two quick questions',
    summary: 'A quiet morning with two people, and the second is easier for whoever took trouble with the first.',
    role: story.role,
    place: house,
    setting: story.setting,
    language: story.language,
    rooms: [
      { id: 'work', name: 'Where you work' },
      { id: 'way', name: 'On the way out' },
    ],
    facts: {
      [KNOWN]: {
        room: 'work',
        down: 'The card with the answer lies where it lay, unread.',
        unknown: 'A card lies beside the telephone.',
      },
      [ASTRAY]: { room: 'way', unknown: 'Nobody is to be seen there.' },
    },
    encounters: [
      {
        scenario: `${id}-one`,
        before: [{ text: 'The day begins quietly.' }],
      },
      {
        scenario: `${id}-two`,
        before: [
          { text: 'It is quiet for a while. Then somebody else has a question.' },
          { text: 'Whoever was here before has left in a hurry.', if: { flag: ASTRAY } },
        ],
      },
    ],
    flags: {
      [KNOWN]: { up: TEXTS.known, down: 'Nobody has looked up the answer yet.', helps: true },
      [ASTRAY]: { up: TEXTS.astray, down: 'Nobody is going by a wrong answer.', helps: false },
      [TRUST]: { up: TEXTS.trust, down: `${SECOND} does not know yet what to think of you.`, helps: true },
    },
    given: { [KNOWN]: {} },
    fixes: {
      card: {
        text: 'Whoever begins in the morning reads the card first.',
        why: 'The answer stood on the card, and nobody had read it.',
        raises: [KNOWN],
        tomorrow: 'You have read the card before the first question.',
      },
    },
    ends: [
      { text: 'That was the morning. It is time to look at what led to what.' },
      { text: `${SECOND} has told somebody to ask you.`, if: { flag: TRUST } },
    ],
    note: 'Write two people of your own, and then what the first leaves for the second. docs/writing-days.md explains each part.',
  };
  return { scenarios, shift };
}
