/** Following a player costs what somebody comes to, not what there is: held in counts, whatever the machine. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { componentsOf } from '../../../src/analysis/components.ts';
import { type Exploration, explored } from '../../../src/analysis/explore.ts';
import { flowThrough, randomFlow } from '../../../src/analysis/figures/random-flow.ts';
import { packedStory } from '../../../src/analysis/packed/pack.ts';
import { sample } from '../../sample.ts';
import { smallStory } from '../random-story.ts';

/** Edges that can be come to from a state, each once; undefined where a way leads back. */
function edgesFrom({ first, to }: Exploration, start: number): number | undefined {
  const under = new Set<number>();
  const done = new Set<number>();
  let edges = 0;
  const go = (state: number): boolean => {
    if (under.has(state)) return false;
    if (done.has(state)) return true;
    under.add(state);
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      edges += 1;
      if (!go(to[edge] as number)) return false;
    }
    under.delete(state);
    done.add(state);
    return true;
  };
  return go(start) ? edges : undefined;
}

it('reads each edge twice at most that somebody comes to, and no other, from one of many ways to begin', () => {
  const [wanted, tried] = [sample(100), 40 * sample(100)];
  let compared = 0;
  for (const scenario of fc.sample(smallStory, { numRuns: tried, seed: 3 })) {
    if (compared === wanted) break;
    const exploration = explored(packedStory(scenario, false), 20_000);
    const [root] = exploration.roots;
    const edges = root && edgesFrom(exploration, root.state);
    if (!root || edges === undefined || edges === exploration.to.length) continue;
    compared += 1;
    let read = 0;
    const to = new Proxy(exploration.to, {
      get(target, name) {
        read += 1;
        return Reflect.get(target, name);
      },
    });
    randomFlow({ ...exploration, to, roots: [root] }, { components: componentsOf(exploration) });
    expect(read).toBeLessThanOrEqual(2 * edges);
  }
  expect(compared).toBe(wanted);
});

it('comes to the same from each way to begin, whatever was followed before it', () => {
  let loops = 0;
  for (const scenario of fc.sample(smallStory, { numRuns: sample(150), seed: 4 })) {
    const exploration = explored(packedStory(scenario, false), 20_000);
    const components = componentsOf(exploration);
    if (new Set(components.of).size < exploration.count) loops += 1;
    const flow = flowThrough(exploration, { components });
    for (const root of [...exploration.roots, ...exploration.roots.toReversed()]) {
      const alone = randomFlow({ ...exploration, roots: [root] }, { components });
      const { visits, left } = flow([root]);
      expect([...visits]).toEqual([...alone.visits]);
      expect(left).toBe(alone.left);
    }
  }
  expect(loops).toBeGreaterThan(0);
});
