import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample } from '../../sample.ts';
import { legalOpenings } from '../every-state.ts';
import { randomStory, randomStoryOpening } from '../random-story.ts';
import { shippedScenarios } from '../shipped.ts';
import { rolls, sideBySide } from '../side-by-side.ts';

/** Walks through random stories; `npm run test:long` plays a million. */
const STORIES = sample(500);
const WALKS_EACH = 41;
/** Walks through each scenario that comes with the game, at least; every opening has its share. */
const WALKS_SHIPPED = sample(500);

describe('the packed core', () => {
  it(`agrees with the rule book and the running machine on ${STORIES * WALKS_EACH} random walks`, () => {
    let [walks, ended] = [0, 0];
    const roll = rolls(20261122);
    fc.assert(
      fc.property(
        randomStory,
        fc.array(randomStoryOpening, { minLength: WALKS_EACH, maxLength: WALKS_EACH }),
        fc.boolean(),
        fc.boolean(),
        (scenario, openings, standings, bearing) => {
          const play = sideBySide(scenario, standings, bearing);
          for (const opening of openings) {
            walks += 1;
            if (play(opening, roll).ended) ended += 1;
          }
        },
      ),
      { numRuns: STORIES },
    );
    expect(walks).toBeGreaterThanOrEqual(STORIES * 40);
    expect(ended).toBeGreaterThan(walks / 4);
  });

  it.each(shippedScenarios('.').map((scenario) => [scenario.id, scenario] as const))(
    'agrees with them on walks through %s from every opening',
    (_, scenario) => {
      const play = sideBySide(scenario, false);
      const roll = rolls(1);
      const openings = legalOpenings(scenario);
      const each = Math.ceil(WALKS_SHIPPED / openings.length);
      let ended = 0;
      for (const opening of openings)
        for (let walk = 0; walk < each; walk += 1) if (play(opening, roll).ended) ended += 1;
      expect(ended).toBeGreaterThan((openings.length * each) / 2);
    },
    60_000,
  );
});
