import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Exploration, explored } from '../../src/analysis/explore.ts';
import { packedStory } from '../../src/analysis/packed/pack.ts';
import { worthOf } from '../../src/analysis/worth.ts';
import type { Move, Scenario } from '../../src/scenario/format.ts';
import { frozenCopy } from '../../src/scenario/freeze.ts';
import { END } from '../../src/scenario/move.ts';
import { gridStory } from '../bench/grid-story.ts';
import { shippedScenarios } from './shipped.ts';

const ROOT = join(import.meta.dirname, '../..');

const passage = (scenario: Scenario, id: string, to: string) => {
  const [first] = Object.values(scenario.nodes);
  const [model] = first?.moves ?? [];
  if (!first || !model) throw new Error('no story');
  const { id: _id, ask: _ask, say: _say, do: _do, look: _look, ...rest } = model as Move & Record<string, unknown>;
  const bare = Object.fromEntries(
    Object.entries(rest).filter(([key]) => ['coach', 'skills', 'acts', 'reply'].includes(key)),
  );
  return {
    lines: [{ by: 'scene' as const, text: `It goes on, ${id}.` }],
    moves: [{ ...bare, reply: [], id: `${id}-on`, say: `On, ${id}.`, mood: 0, seconds: 0, to } as unknown as Move],
  };
};

/** A story with so many nodes of one move each put before, between or after its own. */
function withPassages(scenario: Scenario, where: 'before' | 'between' | 'after', count: number): Scenario {
  const ids = Array.from({ length: count }, (_, i) => `passage-${i}`);
  const [start] = ids;
  // Between: before the last node, so that many different states pass.
  const target = { before: scenario.start, between: Object.keys(scenario.nodes).at(-1) ?? '', after: END }[where];
  const chain = ids.map((id, i) => [id, passage(scenario, id, ids[i + 1] ?? target)] as const);
  const lead = (to: string) => (where !== 'before' && to === target && start !== undefined ? start : to);
  const nodes = Object.entries(scenario.nodes).map(([id, node]) => [
    id,
    {
      ...node,
      moves: node.moves.map((move) => ({
        ...move,
        to: typeof move.to === 'string' ? lead(move.to) : move.to.map((way) => ({ ...way, to: lead(way.to) })),
      })),
    },
  ]);
  return frozenCopy({
    ...scenario,
    ...(where === 'before' && start !== undefined && { start }),
    nodes: Object.fromEntries([...nodes, ...chain]),
  }) as Scenario;
}

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
    const after = story(withPassages(before.story.scenario, 'before', NODES));
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
    const [few, many] = [1, 60].map((count) => counted(story(withPassages(whole, where as 'between', count))));
    if (!few || !many) throw new Error('nothing explored');
    expect(many.others).toBeLessThanOrEqual(1.1 * few.others);
    // Whatever passes stands at each of them once: as many states for each, and no more.
    expect(many.passing).toBeLessThanOrEqual(60 * 1.25 * few.passing);
  });
});
