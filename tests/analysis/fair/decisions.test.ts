import { expect, test } from 'vitest';
import { decisionBook } from '../../../src/analysis/fair/decisions.ts';
import { walkThrough } from '../../../src/encounter/walk.ts';
import { scorecard } from '../../../src/scoring/scorecard.ts';
import { shippedScenarios } from '../shipped.ts';
import { randomOf } from './random-play.ts';

const SCENARIOS = shippedScenarios('.');

test.each(SCENARIOS)('decisions of $id are told from their turn, and end with the points of the play', (scenario) => {
  const book = decisionBook(scenario);
  for (let seed = 0; seed < 20; seed += 1) {
    const opening = { seed, carried: [] };
    const moves = randomOf(scenario, opening);
    const decisions = book?.of(opening, moves) ?? [];
    const { walk } = walkThrough(scenario, opening, moves);
    expect(decisions.map(({ node, move }) => ({ node, move }))).toEqual(
      walk.steps.map(({ node, move }) => ({ node, move: move.id })),
    );
    if (walk.place.at === 'ending') expect(decisions.at(-1)?.after).toBe(scorecard(walk).satisfaction);
    for (const { move, better } of decisions) expect(better?.move).not.toBe(move);
  }
});

test('a move that is not on offer is refused', () => {
  const [scenario] = SCENARIOS;
  const book = scenario && decisionBook(scenario);
  expect(() => book?.of({ seed: 0, carried: [] }, ['no-such-move'])).toThrow('not on offer');
});
