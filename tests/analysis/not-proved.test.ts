/** A proof that may not look at every state says so, and what it says all the same is true. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../src/analysis/findings.ts';
import { proofOf } from '../../src/analysis/prove.ts';
import { foundSpoken } from '../../src/messages/found.ts';
import { inFull, sample } from '../sample.ts';
import { everyState } from './every-state.ts';
import { faultyStory, smallStory } from './random-story.ts';

const STORIES = sample(300);
const STATES = 400;

const places = (findings: readonly Finding[]) =>
  findings.flatMap(({ code, pointer }) => [`${code === 'lucky-guesses' ? 'guessing-passes' : code} ${pointer}`]);

it(`gives bounds that hold, and finds nothing that is not so, on ${STORIES} stories with too many states`, () => {
  let [unproved, bounded] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(smallStory, faultyStory), fc.integer({ min: 1, max: 25 }), (scenario, most) => {
      const brute = everyState(scenario, STATES);
      fc.pre(brute !== undefined);
      const { findings, exploration, worth } = proofOf(scenario, most);
      const [found, ...others] = findings;
      const first = found && foundSpoken(found);
      expect(exploration.complete).toBe(worth !== undefined);
      expect(findings.some(({ code }) => code === 'not-proved')).toBe(!exploration.complete);
      if (exploration.complete) return;
      unproved += 1;
      expect(first?.code).toBe('not-proved');
      expect(first?.message).toContain(`after ${exploration.count} state`);
      const whole = places(proofOf(scenario).findings);
      expect(places(others).filter((one) => !whole.includes(one))).toEqual([]);

      const points = brute.all.flatMap((found) => found.points ?? []);
      const [worst, best] = [Math.min(...points), Math.max(...points)];
      const limit = Number(first?.message.match(/the best is at most (\d+)/)?.[1]);
      if (points.length > 0) expect(best).toBeLessThanOrEqual(limit);
      // Before the first ending is seen nothing is seen at all: then only the upper bound says anything.
      const seen = first?.message.match(/points from (\d+) to (\d+);/);
      if (!seen) {
        expect(first?.message).toContain('No ending has been seen so far; ');
        return;
      }
      const [low, high] = seen.slice(1).map(Number) as [number, number];
      bounded += 1;
      expect(worst).toBeLessThanOrEqual(low);
      expect(low).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(best);
    }),
    { numRuns: STORIES, ...(!inFull && { seed: 7 }) },
  );
  expect(unproved).toBeGreaterThan(STORIES / 5);
  expect(bounded).toBeGreaterThan(STORIES / 10);
});
