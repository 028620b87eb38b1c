/** Moments that gave points away, told with what was said, heard and passed by. */
import { describe, expect, it } from 'vitest';
import { decisionBook } from '../../src/analysis/fair/decisions.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import { givenBy, isAtStake, momentsOf } from '../../src/scoring/given-away.ts';
import { aDebrief, plays } from '../ui/a-debrief.ts';
import { aScenario } from '../ui/a-scenario.ts';

const scenario = aScenario();
const OPENING = { seed: 1, carried: [] };

function told(moves: readonly string[]) {
  const book = decisionBook(scenario);
  if (!book) throw new Error('this story can be told of');
  const decisions = book.of(OPENING, moves);
  return { decisions, moments: momentsOf(aDebrief(moves), scenario, decisions) };
}

describe('moments that decided a play', () => {
  it('are none where nothing was given away', () => {
    const { decisions, moments } = told(plays.perfect);
    expect(moments).toEqual([]);
    expect(decisions.map(givenBy)).toEqual(decisions.map(() => 0));
  });

  it.each(Object.entries(plays))('come costliest first and account for what is lost: %s', (_, moves) => {
    const { decisions, moments } = told(moves);
    const points = moments.map((moment) => moment.points);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    const { walk } = walkThrough(scenario, OPENING, moves);
    const lost = decisions.reduce((total, one) => total + givenBy(one), 0);
    const { satisfaction } = aDebrief(moves).card;
    // Nothing is drawn in this story, so nothing comes back by luck.
    expect((decisions[0]?.before ?? 0) - lost).toBe(satisfaction);
    expect(decisions.map(({ turn }) => turn)).toEqual(walk.steps.map(({ turn }) => turn));
  });

  it('name what was passed by, what it was about and where that had been heard', () => {
    const { moments } = told(plays.lost);
    const [first] = moments;
    expect(first?.points).toBeGreaterThan(0);
    expect(first?.better?.text).toBeTruthy();
    expect(first?.about[0]?.text).toBeTruthy();
    for (const { cue, turn } of moments) expect(cue?.turn ?? 0).toBeLessThanOrEqual(turn);
  });

  it('are of decisions at stake alone', () => {
    for (const moves of Object.values(plays))
      for (const decision of told(moves).decisions) {
        expect(decision.least).toBeLessThanOrEqual(decision.after);
        if (givenBy(decision) > 0) expect(isAtStake(decision)).toBe(true);
      }
  });

  it('name the need that was lost, not one the chosen move touched besides, and share all that was given away', () => {
    for (const moves of Object.values(plays))
      for (const decision of told(moves).decisions) {
        const lost = decision.lost ?? [];
        const sum = lost.reduce((total, { points }) => total + points, 0);
        expect(sum).toBeCloseTo(givenBy(decision), 9);
        for (const { goal } of lost) {
          // What the best way on after it still meets in full cannot be what was lost.
          const after = aDebrief(moves).card.goals.find(({ id }) => id === goal);
          expect(after && after.points < after.of).toBe(true);
        }
      }
  });
});
