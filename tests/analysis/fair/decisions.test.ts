import { describe, expect, test } from 'vitest';
import { decisionBook } from '../../../src/analysis/fair/decisions.ts';
import { fairnessOf } from '../../../src/analysis/fair/fairness.ts';
import { worthsIn } from '../../../src/analysis/fair/worths.ts';
import { hash32 } from '../../../src/encounter/draw.ts';
import { offeredAt, offeredMoves } from '../../../src/encounter/rules.ts';
import { advance, beginWalk, walkThrough } from '../../../src/encounter/walk.ts';
import { moveText } from '../../../src/scenario/move.ts';
import { hintsAt } from '../../../src/scoring/hints.ts';
import { scorecard } from '../../../src/scoring/scorecard.ts';
import { shippedScenarios } from '../shipped.ts';
import { randomOf } from './random-play.ts';

const SCENARIOS = shippedScenarios('.');
/** Moves that a hint said to leave aside. */
let takenAway = 0;

describe.each(SCENARIOS)('$id', (scenario) => {
  const book = decisionBook(scenario);
  const fairness = fairnessOf(scenario, 2_000_000);

  test('every decision is told at its turn, and gives nothing away that was not there', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const opening = { seed, carried: Object.keys(scenario.flags.in).filter((_, i) => (seed >> i) % 2 === 1) };
      const moves = randomOf(scenario, opening);
      const decisions = book?.of(opening, moves) ?? [];
      const { walk } = walkThrough(scenario, opening, moves);
      expect(decisions.map(({ turn, node, move }) => ({ turn, node, move }))).toEqual(
        walk.steps.map(({ turn, node, move }) => ({ turn, node, move: move.id })),
      );
      for (const [i, { before, after, move, better }] of decisions.entries()) {
        expect(after).toBeLessThanOrEqual(before);
        // What is seen of it can only be better than what was certain.
        expect(decisions[i + 1]?.before ?? 100).toBeGreaterThanOrEqual(after);
        expect(better?.move).not.toBe(move);
        expect(better?.by === 'points').toBe(after < before);
      }
      const last = decisions.at(-1);
      if (walk.place.at === 'ending') expect(scorecard(walk).satisfaction).toBeGreaterThanOrEqual(last?.after ?? 101);
    }
  });

  test('no hint takes away the move that is worth more than all others', () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const opening = { seed, carried: [] };
      let at = fairness && worthsIn(fairness)?.begin(opening);
      let walk = beginWalk(scenario, opening);
      for (const move of randomOf(scenario, opening)) {
        if (!at || walk.place.at !== 'node') throw new Error(`${scenario.id} was not looked at`);
        const leave = hintsAt(walk).find(({ kind }) => kind === 'leave')?.quote?.text;
        for (const { id, move: made } of offeredAt(scenario, walk.place.node, walk.state)) {
          if (moveText(made) !== leave) continue;
          const others = at.offered.filter((one) => one !== id).map((one) => at?.promised(one) ?? -1);
          expect({ id, taken: at.promised(id) > Math.max(...others) }).toEqual({ id, taken: false });
          takenAway += 1;
        }
        at = at.next(move);
        const made = advance(walk, move);
        if (!made.ok) throw new Error(`${move} was not on offer`);
        walk = made.walk;
      }
    }
  });

  test('whoever gives nothing away gets what was guaranteed', () => {
    for (let seed = 0; seed < 8; seed += 1) {
      const opening = { seed, carried: [] };
      const moves: string[] = [];
      for (let play = walkThrough(scenario, opening, moves).walk; play.place.at === 'node'; ) {
        const offered = offeredMoves(scenario, play.place.node, play.state);
        const guess = offered[hash32(seed, `guess:${moves.length}`) % offered.length]?.id ?? '';
        const { better } = book?.of(opening, [...moves, guess]).at(-1) ?? {};
        moves.push(better?.by === 'points' ? better.move : guess);
        play = walkThrough(scenario, opening, moves).walk;
      }
      const points = scorecard(walkThrough(scenario, opening, moves).walk).satisfaction;
      expect(points).toBeGreaterThanOrEqual(fairness?.begin(opening).group.guaranteed ?? 101);
    }
  });
});

test('hints took moves away at all', () => {
  expect(takenAway).toBeGreaterThan(50);
});

test('a move that is not on offer is refused', () => {
  const [scenario] = SCENARIOS;
  const book = scenario && decisionBook(scenario);
  expect(() => book?.of({ seed: 0, carried: [] }, ['no-such-move'])).toThrow('not on offer');
});
