import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestReachable } from '../../src/analysis/best-reachable.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { sample } from '../sample.ts';
import { shippedPeople } from '../shipped-people.ts';
import { everyState, flowingBack } from './every-state.ts';
import { smallStory } from './random-story.ts';

describe('the best reachable from an opening', () => {
  it('is what trying every play finds, on random stories', () => {
    let compared = 0;
    let belowAll = 0;
    for (const scenario of fc.sample(smallStory, { numRuns: sample(600), seed: 11 })) {
      const brute = everyState(scenario, 400);
      if (!brute) continue;
      const best = flowingBack(brute, ({ points }) => points ?? -1, Math.max);
      for (const { opening, at } of brute.openings) {
        const expected = best[at] as number;
        expect(bestReachable(scenario, opening)).toBe(expected < 0 ? undefined : expected);
        if (expected < 100) belowAll += 1;
      }
      compared += 1;
    }
    expect(compared).toBeGreaterThan(sample(600) / 4);
    expect(belowAll).toBeGreaterThan(sample(600) / 4);
  });

  it('says nothing when there are more states than may be looked at', () => {
    const read = readScenario(readFileSync(join('scenarios', 'coffee_shop', 'the-usual-please.json'), 'utf8'), {
      people: shippedPeople,
    });
    if (!read.ok) throw new Error('broken');
    expect(bestReachable(read.value, { seed: 1, carried: [] }, 3)).toBeUndefined();
    expect(bestReachable(read.value, { seed: 1, carried: [] })).toBe(100);
  });
});
