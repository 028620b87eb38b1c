/** Random small stories for property tests: every effect, conditions, loops, `once` moves, several endings. */
import fc from 'fast-check';
import { type Condition, type Scenario, type ScenarioInput, WrittenScenario } from '../../src/scenario/format.ts';
import { frozenCopy } from '../../src/scenario/freeze.ts';
import { putIn } from '../../src/scenario/put-in.ts';

const NODES = ['a', 'b', 'c', 'd'];
const NEEDS = ['n1', 'n2', 'n3'];
const EXPECTATIONS = ['e1', 'e2'];
const GOALS = [...NEEDS, ...EXPECTATIONS];
const FLAGS = ['info.one', 'hazard.two', 'here.three'];

const some = (from: readonly string[]) => fc.subarray([...from], { minLength: 1, maxLength: 2 });
/** One time in three: what rarely happens in a story, and undoes much where it does. */
const rarely = <T>(arb: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: arb });
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined, freq: 2 });

/** A random condition, two levels deep at most. */
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ flag: fc.constantFrom(...FLAGS) }),
  fc.record({ met: some(GOALS) }),
  fc.record({ missed: some(GOALS) }),
  fc.record({ partly: some(GOALS) }),
  fc.record({ harmed: some(GOALS) }),
  fc.record({ unnoticed: some(GOALS) }),
  fc.record({ done: fc.constantFrom('a-one', 'b-two').map((id) => [id]) }),
  fc.record({ known: some(GOALS) }),
  fc.record({ mood: fc.record({ min: fc.integer({ min: -3, max: 3 }) }) }),
  fc.record({ mood: fc.record({ max: fc.integer({ min: -3, max: 3 }) }) }),
  fc.record({ seconds: fc.record({ max: fc.integer({ min: 0, max: 600 }) }) }),
  fc.record({ drawn: fc.constantFrom({ opener: 'x' }, { opener: 'y' }) }),
  fc.record({ not: fc.record({ flag: fc.constantFrom(...FLAGS) }) }),
  fc.record({ any: fc.array(fc.record({ met: some(GOALS) }), { minLength: 1, maxLength: 2 }) }),
);

const effects = {
  meets: maybe(some(GOALS)),
  exceeds: maybe(some(EXPECTATIONS)),
  partly: maybe(some(NEEDS)),
  misses: maybe(some(GOALS)),
  harms: rarely(some(GOALS)),
  unnoticed: rarely(some(GOALS)),
  learns: rarely(some(GOALS)),
  reveals: maybe(some(GOALS)),
  set: maybe(some(FLAGS)),
  clear: maybe(some(FLAGS)),
};

const defined = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const move = (id: string, plain: boolean) =>
  fc
    .record({
      ...effects,
      mood: fc.integer({ min: -2, max: 2 }),
      seconds: fc.integer({ min: 0, max: 12 }).map((steps) => steps * 5),
      once: plain ? fc.constant(false) : fc.boolean(),
      if: plain ? fc.constant(undefined) : maybe(condition),
      to: fc.oneof(
        fc.constantFrom(...NODES, 'end'),
        fc
          .tuple(condition, fc.constantFrom(...NODES, 'end'), fc.constantFrom(...NODES, 'end'))
          .map(([when, to, other]) => [{ if: when, to }, { to: other }]),
      ),
    })
    .map((fields) => ({ id, say: `Words of ${id}`, ...defined(fields) }));

const node = (id: string) =>
  fc.tuple(move(`${id}-one`, true), move(`${id}-two`, false), move(`${id}-three`, false)).map((moves) => ({
    lines: [{ by: 'customer', text: `At ${id}.` }],
    moves,
  }));

const persona: ScenarioInput['customer'] = {
  history: 0,
  person: {
    name: 'Kim Test',
    short: 'Kim',
    pronoun: 'they',
    relation: 'external',
    segments: ['ext.new'],
    about: 'Someone.',
    cast: { outfit: 'tee', head: 'short', skin: '#e8b48f', hair: '#3b2a20', top: '#2a9d8f', bottom: '#33415c' },
    voice: 'alto',
  },
};

const ending = (title: string) =>
  ({
    title,
    text: 'And so on.',
    face: 'calm',
    leaves: 'calm',
    outcome: { loyalty: 'kept', referral: 0 },
  }) as const;

/** Random stories. They are well formed; whether they are good stories is not the point. */
export const randomScenario: fc.Arbitrary<Scenario> = fc
  .record({
    nodes: fc.tuple(...NODES.map(node)),
    critical: fc.subarray(NEEDS),
    weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }),
    patience: maybe(fc.constantFrom(5, 20, 40)),
    edge: fc.boolean(),
    mood: fc.integer({ min: -2, max: 1 }),
    endings: fc.array(condition, { minLength: 0, maxLength: 2 }),
  })
  .map(({ nodes, critical, weights, patience, edge, mood, endings }) => {
    const input = {
      format: 2,
      id: 'random',
      title: 'Random',
      summary: 'Random.',
      setting: 'coffee_shop',
      role: 'barista',
      language: 'en-GB',
      jurisdiction: 'GB',
      clock: '09:00',
      customer: persona,
      brief: { situation: 'Here.' },
      ...(patience !== undefined && { patience }),
      mood,
      needs: Object.fromEntries(
        NEEDS.map((id, i) => [
          id,
          { text: id, area: 'safety', critical: critical.includes(id), weight: weights[i] ?? 1 },
        ]),
      ),
      expectations: Object.fromEntries(
        EXPECTATIONS.map((id, i) => [id, { text: id, area: 'safety', from: 'Once', weight: weights[i + 3] ?? 1 }]),
      ),
      target: { text: 'Soon', seconds: 120 },
      draws: { opener: ['x', 'y'] },
      flags: { in: { 'info.one': 'One.' }, out: { 'hazard.two': 'Two.' }, here: { 'here.three': 'Three.' } },
      start: 'a',
      nodes: Object.fromEntries(nodes.map((one, i) => [NODES[i] ?? '', one])),
      endings: [
        ...endings.map((when, i) => ({ id: `ending-${i}`, if: when, ...ending(`Ending ${i}`) })),
        { id: 'last', ...ending('Last'), set: ['hazard.two'] },
      ],
      ...(edge && {
        warning: [
          { by: 'customer', text: 'I have had enough.' },
          { by: 'scene', text: 'A step to the door.', if: { flag: 'info.one' } },
        ],
        walksOut: { ...ending('Walks out'), outcome: { loyalty: 'lost', referral: -1 }, set: [] },
      }),
    };
    // The shape is checked here; the story rules are not, since rules must hold for any story that runs.
    const written = WrittenScenario.parse(input);
    return frozenCopy(
      putIn(
        written,
        () => undefined,
        2,
        () => {},
      ).draft,
    ) as Scenario;
  });

/** A way of choosing: at each turn the offered move at this index (modulo how many there are). */
export const randomChoices = fc.array(fc.nat({ max: 20 }), { maxLength: 40 });

export const randomOpening = fc.record({
  seed: fc.nat({ max: 2 ** 31 }),
  carried: fc.subarray(['info.one']),
});
