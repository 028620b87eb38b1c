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
    expect(turnToTakeAgain(walkOf('lost'), worth([100, 80, 60, 60]))?.turn).toBe(0);
  });

  test('is none where nothing was given away', () => {
    expect(turnToTakeAgain(walkOf('perfect'), worth([100, 100, 100]))).toBeUndefined();
    expect(turnToTakeAgain(walkOf('perfect'), 'untold')).toBeUndefined();
  });

  test('is never one whose move was right: it is the one before that spoilt what was not put right there', () => {
    // Turn 2 is the ramp: right in itself, after a guess that spoilt the route.
    expect(turnToTakeAgain(walkOf('mended'), worth([100, 100, 100, 60]))?.turn).toBe(1);
    // Both moves are right, and nothing was spoilt before.
    expect(turnToTakeAgain(walkOf('perfect'), worth([100, 80, 60]))).toBeUndefined();
  });

  test('says what it cost, where the page shows that', () => {
    const walk = walkOf('mended');
    const [goal] = walk.state.known;
    const decisions = worth([100, 90, 60, 60]).map((one) => ({ ...one, lost: [{ goal: goal ?? '', points: 30 }] }));
    expect(turnToTakeAgain(walk, decisions)?.about).toMatch(/\S/);
    const hidden = worth([100, 90, 60, 60]).map((one) => ({ ...one, lost: [{ goal: 'nobody-found-it', points: 30 }] }));
    expect(turnToTakeAgain(walk, hidden)?.about).toBeUndefined();
  });

  test('is the first that lost something where worth cannot be told', () => {
    expect(turnToTakeAgain(walkOf('mended'), 'untold')?.turn).toBe(1);
    expect(turnToTakeAgain(walkOf('capped'), 'untold')?.turn).toBe(0);
  });
});
