/** Which turn is worth taking again. */
import { describe, expect, test } from 'vitest';
import { walkThrough } from '../../src/encounter/walk.ts';
import type { DecisionWorth } from '../../src/scoring/given-away.ts';
import { turnToTakeAgain } from '../../src/scoring/turn-again.ts';
import { plays } from '../ui/a-debrief.ts';
import { aScenario } from '../ui/a-scenario.ts';

const walkOf = (play: keyof typeof plays) => walkThrough(aScenario(), { seed: 7, carried: [] }, [...plays[play]]).walk;
const worth = (before: readonly number[]): readonly DecisionWorth[] =>
  before.slice(0, -1).map((points, turn) => ({
    turn,
    node: '',
    move: '',
    before: points,
    after: before[turn + 1] ?? 0,
    least: 0,
  }));

describe('the turn to take again', () => {
  test('is the one that gave most away, the earlier of two alike', () => {
    expect(turnToTakeAgain(walkOf('mended'), worth([100, 90, 60, 60]))).toMatchObject({ turn: 1, kind: 'say' });
    expect(turnToTakeAgain(walkOf('mended'), worth([100, 80, 60, 60]))?.turn).toBe(0);
  });

  test('is none where nothing was given away', () => {
    expect(turnToTakeAgain(walkOf('perfect'), worth([100, 100, 100]))).toBeUndefined();
    expect(turnToTakeAgain(walkOf('perfect'), 'untold')).toBeUndefined();
  });

  test('is the first that lost something where worth cannot be told', () => {
    expect(turnToTakeAgain(walkOf('mended'), 'untold')?.turn).toBe(1);
    expect(turnToTakeAgain(walkOf('capped'), 'untold')?.turn).toBe(0);
  });
});
