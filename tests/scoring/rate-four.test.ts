import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startEncounter } from '../../src/encounter/play.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import { agreement, mostTellingTurn, RATINGS, type Rating, turnsToRate } from '../../src/scoring/rate-four.ts';
import { aScenario } from '../ui/a-scenario.ts';

const scenario = aScenario();
const opening = { seed: 7, carried: [] };
const { walk } = walkThrough(scenario, opening, ['clear', 'guess', 'ramp']);
const turns = turnsToRate(walk);
const [first] = turns;
if (!first) throw new Error('expected a turn to rate');

const keyOf = (id: string) => turns.flatMap(({ options }) => options).find((option) => option.id === id)?.key;
const allKeys = Object.fromEntries(first.options.map(({ id, key }) => [id, key]));

describe('the turns to rate', () => {
  it('hold every option that was on offer, in the order in which it was shown', () => {
    const shown = startEncounter(scenario, opening).look();
    expect(first.options.map(({ id }) => id)).toEqual(shown.moves.map(({ id }) => id));
    expect(first.options.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['clear']);
    expect(first.before.at(-1)?.text).toContain('somewhere I can actually get');
    expect(turns.map(({ turn }) => turn)).toEqual([0, 1, 2]);
  });

  it('have as key the sum of an option’s skill ratings, within −2 and +2', () => {
    expect(keyOf('clear')).toBe(2); // dignity +2, adapt +1
    expect(keyOf('guess')).toBe(-2); // explain -2, confirm -1
    expect(keyOf('wait')).toBe(-1);
    expect(keyOf('ramp')).toBe(1);
  });

  it('leave out a turn with fewer than two rated options, and give an unrated one no key', () => {
    const moves = (scenario.nodes.arrives?.moves ?? []).map(({ skills: _, ...move }, index) =>
      index === 0 ? { ...move, skills: { pace: 1 } } : move,
    );
    const arrives = { ...scenario.nodes.arrives, lines: scenario.nodes.arrives?.lines ?? [], moves };
    const bare = walkThrough({ ...scenario, nodes: { ...scenario.nodes, arrives } } as typeof scenario, opening, [
      'clear',
      'warn',
    ]).walk;
    expect(turnsToRate(bare).map(({ turn }) => turn)).toEqual([1]);
  });

  it('have a most telling one: the widest spread, then the most of it, then the earliest', () => {
    expect(mostTellingTurn(turns)?.turn).toBe(0); // 2, -2, -1 against 2, -2
    expect(mostTellingTurn(turns.slice(1))?.turn).toBe(1);
    expect(mostTellingTurn([])).toBeUndefined();
  });
});

describe('agreement', () => {
  const rating = fc.constantFrom<Rating>(...RATINGS);
  const someRatings = fc.record(Object.fromEntries(first.options.map(({ id }) => [id, rating])));

  it('is 100 for the key itself and 0 for its opposite', () => {
    expect(agreement(first, allKeys)).toMatchObject({ percent: 100, steps: 0, same: 3 });
    const far = Object.fromEntries(first.options.map(({ id, key }): [string, Rating] => [id, (key ?? 0) > 0 ? -2 : 2]));
    expect(agreement(first, far)).toMatchObject({ percent: 0, same: 0 });
  });

  it('counts steps, and says who was kinder', () => {
    const given = agreement(first, { clear: 1, push: -2, wait: 1 });
    expect(given.steps).toBe(3);
    expect(given.most).toBe(11);
    expect(given.percent).toBe(72);
    expect(given.rows.find(({ id }) => id === 'wait')?.off).toBe(2);
    expect(given.rows.find(({ id }) => id === 'clear')?.off).toBe(-1);
  });

  it('leaves out what was not rated, and what names no option', () => {
    expect(agreement(first, { clear: 2, nobody: 2 }).rows.map(({ id }) => id)).toEqual(['clear']);
    expect(agreement(first, {})).toMatchObject({ percent: 100, steps: 0, rows: [] });
  });

  it('lies between 0 and 100 and never grows by a step away from the key', () => {
    fc.assert(
      fc.property(someRatings, fc.constantFrom(...first.options), (ratings, option) => {
        const before = agreement(first, ratings);
        expect(before.percent).toBeGreaterThanOrEqual(0);
        expect(before.percent).toBeLessThanOrEqual(100);
        const now = ratings[option.id] ?? 0;
        const away = now >= (option.key ?? 0) ? now + 1 : now - 1;
        const next = RATINGS.find((value) => value === away);
        if (next === undefined) return;
        const after = agreement(first, { ...ratings, [option.id]: next });
        expect(after.steps).toBe(before.steps + 1);
        expect(after.percent).toBeLessThanOrEqual(before.percent);
      }),
    );
  });
});
