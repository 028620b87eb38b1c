/**
 * Tiny random stories in which not everything is perceived: draws and flags that ways, offers and lines hang on, lines
 * in another language, people who are not always there, and options of the same words at several nodes.
 */
import fc from 'fast-check';
import { type Condition, type Scenario, type ScenarioInput, WrittenScenario } from '../../../src/scenario/format.ts';
import { frozenCopy } from '../../../src/scenario/freeze.ts';
import { putIn } from '../../../src/scenario/put-in.ts';

const PERSON: Extract<ScenarioInput['customer']['person'], object> = {
  name: 'Kim Test',
  short: 'Kim',
  pronoun: 'they',
  relation: 'external',
  segments: ['ext.new'],
  about: 'Someone.',
  cast: { outfit: 'tee', head: 'short', skin: '#e8b48f', hair: '#3b2a20', top: '#2a9d8f', bottom: '#33415c' },
  voice: 'alto',
};

const GOALS = ['n1', 'n2', 'e1'];

/** What is hidden at the start, and what comes of moves. */
const hidden: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { drawn: { x: 'p' } },
  { drawn: { y: 'r' } },
  { flag: 'info.one' },
  { all: [{ drawn: { x: 'p' } }, { flag: 'info.one' }] },
  { any: [{ drawn: { y: 's' } }, { drawn: { x: 'q' } }] },
);
const come: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { flag: 'here.three' },
  { done: ['a-one'] },
  { met: ['n1'] },
  { mood: { min: 0 } },
);
const condition = fc.oneof({ weight: 3, arbitrary: hidden }, { weight: 1, arbitrary: come });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 });
/** What tells would tell all if it were frequent. */
const seldom = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: one });

const line = (text: string) =>
  fc
    .record({
      by: fc.constantFrom('customer', 'customer', 'bo', 'scene'),
      foreign: fc.nat({ max: 4 }),
      text: fc.constantFrom(text, 'Hm.'),
      if: seldom(condition),
    })
    .map(({ by, foreign, text, if: condition }) => ({
      by,
      text,
      ...(foreign === 0 && by !== 'scene' && { language: 'fr', translation: `In English: ${text}` }),
      ...(condition && { if: condition }),
    }));

/** Options of the same words do the same but for where they lead and what they meet: what they do otherwise might show. */
const move = (id: string, targets: readonly string[], first: boolean) =>
  fc
    .record({
      shared: first ? fc.boolean() : fc.constant(false),
      meets: maybe(fc.subarray(GOALS, { minLength: 1, maxLength: 1 })),
      misses: maybe(fc.subarray(GOALS, { minLength: 1, maxLength: 1 })),
      mood: fc.integer({ min: -1, max: 1 }),
      set: fc.boolean(),
      if: first ? fc.constant(undefined) : maybe(condition),
      way: condition,
      to: fc.constantFrom(...targets),
      other: fc.constantFrom(...targets),
      forked: fc.nat({ max: 3 }).map((one) => one > 0),
      reply: line(`After ${id}.`),
    })
    .map(({ shared, meets, misses, mood, set, if: offered, way, to, other, forked, reply }) => ({
      id,
      say: shared ? 'Go on.' : `Words of ${id}`,
      ...(meets && { meets }),
      ...(misses && !shared && { misses: misses.filter((goal) => !meets?.includes(goal)) }),
      mood: shared ? 0 : mood,
      seconds: 10,
      ...(set && !shared && { set: ['here.three'] }),
      ...(offered && { if: offered }),
      to: forked ? [{ if: way, to }, { to: other }] : to,
      reply: [reply],
    }))
    .map(({ misses, ...made }) => ({ ...made, ...(misses && misses.length > 0 && { misses }) }));

const node = (id: string, targets: readonly string[]) =>
  fc.record({
    lines: fc.tuple(line(`At ${id}.`)).map((lines) => [...lines]),
    moves: fc.tuple(move(`${id}-one`, targets, true), move(`${id}-two`, targets, false)).map((moves) => [...moves]),
  });

/** The second option leads where the first does not: whoever does not know what hangs on it has to guess. */
function mirrored<N extends { moves: { to: string | { to: string }[]; if?: unknown }[] }>(node: N, is: boolean): N {
  const [one, two] = node.moves;
  if (!is || !one || !two || typeof one.to === 'string') return node;
  const [way, other] = one.to;
  const { if: _, ...open } = two;
  const turned = { ...open, to: [{ ...way, to: other?.to ?? '' }, { to: way?.to ?? '' }] };
  return { ...node, moves: [one, turned] };
}

const ending = {
  title: 'Over',
  text: 'And so on.',
  face: 'calm',
  leaves: 'calm',
  outcome: { loyalty: 'kept', referral: 0 },
} as const;

/** Such stories: every play ends after three moves at most. */
export const unsureStory: fc.Arbitrary<Scenario> = fc
  .record({
    a: node('a', ['b', 'c']),
    b: node('b', ['c', 'd', 'end']),
    c: node('c', ['d', 'end']),
    d: node('d', ['end']),
    there: fc.oneof({ weight: 3, arbitrary: come }, { weight: 1, arbitrary: hidden }),
    interpreted: fc.oneof({ weight: 3, arbitrary: come }, { weight: 1, arbitrary: hidden }),
    known: seldom(hidden),
    moodIf: seldom(hidden),
    critical: fc.boolean(),
    mirror: fc.tuple(fc.boolean(), fc.boolean()),
  })
  .map(({ a, b, c, d, there, interpreted, known, moodIf, critical, mirror }) => {
    const input = {
      format: 2,
      id: 'unsure',
      title: 'Unsure',
      summary: 'Unsure.',
      setting: 'coffee_shop',
      role: 'barista',
      language: 'en-GB',
      jurisdiction: 'GB',
      clock: '09:00',
      customer: { history: 0, person: PERSON },
      others: { bo: { person: { ...PERSON, name: 'Bo Test', short: 'Bo' }, where: 'beside', if: there } },
      brief: { situation: 'Here.', known: known ? [{ text: 'One thing is known.', if: known }] : [] },
      ...(moodIf && { moodIf: [{ if: moodIf, mood: -1 }] }),
      needs: {
        n1: { text: 'n1', area: 'safety', critical, weight: 3 },
        n2: { text: 'n2', area: 'safety', weight: 2 },
      },
      expectations: { e1: { text: 'e1', area: 'safety', from: 'Once', weight: 1 } },
      draws: { x: ['p', 'q'], y: ['r', 's'] },
      interpreted: { fr: interpreted },
      flags: { in: { 'info.one': 'One.' }, here: { 'here.three': 'Three.' } },
      start: 'a',
      nodes: { a: mirrored(a, mirror[0]), b: mirrored(b, mirror[1]), c, d },
      endings: [{ id: 'last', ...ending }],
    } satisfies Partial<ScenarioInput>;
    const put = putIn(
      WrittenScenario.parse(input),
      () => undefined,
      2,
      () => {},
    );
    return frozenCopy(put.draft) as Scenario;
  });
