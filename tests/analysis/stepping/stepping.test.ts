import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyOpening } from '../../../src/analysis/openings.ts';
import { packedStory } from '../../../src/analysis/packed/pack.ts';
import { steppingThrough } from '../../../src/analysis/stepping/stepping.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { randomStory } from '../random-story.ts';
import { shippedScenarios } from '../shipped.ts';

/** Walks both ways through all states of a story at once, up to `most` of them. Answers how many there were. */
function bothWays(scenario: Scenario, most: number): number {
  const story = packedStory(scenario, true);
  const [clocked, plain] = [true, false].map((by) => steppingThrough(story, by)) as [
    ReturnType<typeof steppingThrough>,
    ReturnType<typeof steppingThrough>,
  ];
  for (const opening of everyOpening(scenario, story.variables).openings) {
    expect(clocked.open(opening)).toBe(plain.open(opening));
    expect(clocked.heard).toBe(plain.heard);
  }
  for (let state = 0; state < plain.count && plain.count <= most; state += 1) {
    const place = plain.placeOf(state);
    if (clocked.placeOf(state) !== place) throw new Error(`state ${state} is at another place`);
    for (const { index, move } of story.movesAt[place] ?? []) {
      const [next, heard] = [plain.step(state, index), plain.heard];
      if (clocked.step(state, index) !== next || (next >= 0 && clocked.heard !== heard))
        throw new Error(`"${move.id}" leads elsewhere from state ${state}`);
    }
  }
  expect(clocked.count).toBe(plain.count);
  expect(clocked.states().join()).toBe(plain.states().join());
  return plain.count;
}

describe('stepping by the clock', () => {
  it('comes to the same states by the same moves as carrying out every move of every state', () => {
    fc.assert(
      fc.property(randomStory, (scenario) => {
        bothWays(scenario, 3000);
      }),
      { numRuns: 200 },
    );
  });

  it('does so in every scenario that comes with the game', () => {
    const counts = shippedScenarios('.').map((scenario) => bothWays(scenario, 8000));
    expect(Math.min(...counts)).toBeGreaterThan(50);
  });
});
