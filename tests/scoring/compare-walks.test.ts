import { describe, expect, it } from 'vitest';
import { walkThrough } from '../../src/encounter/walk.ts';
import { compareWalks } from '../../src/scoring/compare-walks.ts';
import { aScenario } from '../ui/a-scenario.ts';

const scenario = aScenario();
const walk = (...moves: string[]) => walkThrough(scenario, { seed: 7, carried: [] }, moves).walk;

describe('a play beside its what-if', () => {
  const comparison = compareWalks(walk('clear', 'guess', 'ramp'), walk('clear', 'warn'));

  it('shares the turns before they part, and then shows both', () => {
    expect(comparison.partsAt).toBe(1);
    expect(comparison.rows.map(({ common }) => common)).toEqual([true, false, false]);
    expect(comparison.rows.map(({ played }) => played?.move.id)).toEqual(['clear', 'guess', 'ramp']);
    expect(comparison.rows.map(({ whatIf }) => whatIf?.move.id)).toEqual(['clear', 'warn', undefined]);
    expect(comparison.rows[0]?.played).toEqual(comparison.rows[0]?.whatIf);
    expect(comparison.opening.map(({ by }) => by)).toEqual(['scene', 'customer']);
    expect(comparison.rows[1]?.played?.after.map(({ text }) => text)).toEqual(['Ah. There is a step. Could someone…?']);
  });

  it('tells both satisfactions and how far they are apart', () => {
    expect(comparison.played.card.satisfaction).toBe(80);
    expect(comparison.whatIf.card.satisfaction).toBe(100);
    expect(comparison.change).toBe(20);
  });

  it('names only the needs and expectations that came out differently', () => {
    expect(comparison.goals.map(({ played, whatIf }) => [played.id, played.standing, whatIf.standing])).toEqual([
      ['step', 'missed', 'met'],
    ]);
  });

  it('names both endings, and none for a what-if that was left in the middle', () => {
    const other = compareWalks(walk('clear', 'warn'), walk('push', 'warn'));
    expect([other.played.ending?.id, other.whatIf.ending?.id]).toEqual(['stays', 'leaves']);
    const half = compareWalks(walk('clear', 'warn'), walk('push'));
    expect(half.whatIf.ending).toBeUndefined();
    expect(half.whatIf.turns).toBe(1);
  });

  it('parts nowhere when the what-if makes the same moves, or stops on the way', () => {
    for (const moves of [['clear', 'warn'], ['clear'], []]) {
      const same = compareWalks(walk('clear', 'warn'), walk(...moves));
      expect(same.partsAt).toBeUndefined();
      expect(same.rows).toHaveLength(2);
    }
    expect(compareWalks(walk('clear', 'warn'), walk('clear', 'warn')).goals).toEqual([]);
  });

  it('refuses what began differently', () => {
    const { walk: other } = walkThrough(scenario, { seed: 8, carried: [] }, ['clear', 'warn']);
    expect(() => compareWalks(walk('clear', 'warn'), other)).toThrow('began differently');
  });
});
