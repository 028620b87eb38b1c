import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Exploration, explored } from '../../src/analysis/explore.ts';
import { packedStory } from '../../src/analysis/packed/pack.ts';
import { proofOf } from '../../src/analysis/prove.ts';
import { worthOf } from '../../src/analysis/worth.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { gridStory } from '../bench/grid-story.ts';
import { inFull, spread } from '../sample.ts';
import { shippedScenarios } from './shipped.ts';
import { type Put, withChain, withOneByOne } from './with-passages.ts';

const ROOT = join(import.meta.dirname, '../..');

const story = (scenario: Scenario) => explored(packedStory(scenario, true, [], undefined, false, true), 2_000_000);

/** Far more than the nodes from which on a proof once looked no further ahead. */
const NODES = 200;

/** States at the nodes that were put in, and at all others. */
function counted({ story: { placeAt, places, words }, story: packed, states, count }: Exploration) {
  let passing = 0;
  for (let state = 0; state < count; state += 1)
    if (places[placeAt.call(packed, states, state * words)]?.startsWith('passage-')) passing += 1;
  return { passing, others: count - passing };
}

const shipped = new Map(shippedScenarios(ROOT).map((scenario) => [scenario.id, scenario]));
const STORIES: Readonly<Record<string, () => Scenario>> = {
  'no-room-for-a-buggy': () => shipped.get('no-room-for-a-buggy') as Scenario,
  'does-this-cake-have-nuts': () => shipped.get('does-this-cake-have-nuts') as Scenario,
  'a generated one': () =>
    gridStory({
      name: 'once',
      nodes: 40,
      flags: 4,
      lives: Number.POSITIVE_INFINITY,
      goals: 2,
      once: 4,
      cycles: 0.4,
      carried: 2,
      mood: true,
      time: true,
    }),
};

describe('nodes that are only passed through', () => {
  it.each(Object.keys(STORIES))('before the first one of %s cost a state each for each opening', (name) => {
    const before = story(STORIES[name]?.() as Scenario);
    const after = story(withChain(before.story.scenario, 'before', NODES));
    expect(after.complete).toBe(true);
    expect(after.count).toBeLessThanOrEqual(1.1 * before.count + NODES * before.roots.length);
    const [best, then] = [worthOf(before).best, worthOf(after).best];
    expect(after.roots.map(({ state }) => then[state])).toEqual(before.roots.map(({ state }) => best[state]));
  });

  it.each(
    ['no-room-for-a-buggy', 'a generated one'].flatMap((name) =>
      (['between', 'after'] as const).map((at) => [name, at]),
    ),
  )('in %s, put %s the others, leave as many states at those as there were', (name, where) => {
    const whole = STORIES[name as keyof typeof STORIES]?.() as Scenario;
    const [few, many] = [1, 60].map((count) => counted(story(withChain(whole, where as 'between', count))));
    if (!few || !many) throw new Error('nothing explored');
    expect(many.others).toBeLessThanOrEqual(1.1 * few.others);
    // Whatever passes stands at each of them once: as many states for each, and no more.
    expect(many.passing).toBeLessThanOrEqual(60 * 1.25 * few.passing);
  });
});

const MAKING = {
  before: (whole: Scenario, count: number, put: (i: number) => Put) => withChain(whole, 'before', count, put),
  between: (whole: Scenario, count: number, put: (i: number) => Put) => withChain(whole, 'between', count, put),
  after: (whole: Scenario, count: number, put: (i: number) => Put) => withChain(whole, 'after', count, put),
  'one by one between': withOneByOne,
} as const;

const LOOKS: Readonly<Record<string, (i: number) => Put>> = {
  'that take no time': () => ({}),
  'that take time': (i) => ({ seconds: 5 * (1 + (i % 3)) }),
  'all in the same words': () => ({ words: 'Go on.', text: 'It goes on.' }),
};

describe('a proof', () => {
  // A third at least: each story with each place, and each look, is among them. With `npm run test:long` it is all.
  it.each(
    spread(
      ['no-room-for-a-buggy', 'a generated one'].flatMap((name) =>
        (Object.keys(MAKING) as (keyof typeof MAKING)[]).flatMap((where) =>
          Object.keys(LOOKS).map((looks) => [name, where, looks] as const),
        ),
      ),
      8,
    ),
  )('of %s has no more states for any number of nodes put %s the others, %s', (name, where, looks) => {
    const whole = STORIES[name]?.() as Scenario;
    const rows = [10, inFull ? 5000 : 400].map((count) => {
      const { exploration } = proofOf(MAKING[where](whole, count, LOOKS[looks] as (i: number) => Put));
      expect(exploration.complete).toBe(true);
      return exploration;
    });
    const [few] = rows;
    for (const { count, roots } of rows)
      expect(count).toBeLessThanOrEqual(1.1 * (few?.count ?? 0) + 100 * roots.length);
  });
});
