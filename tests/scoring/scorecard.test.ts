import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offeredMoves } from '../../src/encounter/rules.ts';
import { isMet } from '../../src/encounter/standings.ts';
import type { Standing } from '../../src/encounter/state.ts';
import { advance, beginWalk, type Walk, walkThrough } from '../../src/encounter/walk.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { allotted } from '../../src/scoring/allot.ts';
import { HINT_COST, scorecard } from '../../src/scoring/scorecard.ts';
import { randomChoices, randomOpening, randomScenario } from '../encounter/random-scenario.ts';

/** A random play of a random story. */
function played(
  scenario: Scenario,
  opening: { seed: number; carried: readonly string[] },
  choices: readonly number[],
): Walk {
  let walk = beginWalk(scenario, opening);
  for (const choice of choices) {
    if (walk.place.at !== 'node') break;
    const moves = offeredMoves(scenario, walk.place.node, walk.state);
    const next = advance(walk, moves[choice % moves.length]?.id ?? '');
    if (!next.ok) break;
    walk = next.walk;
  }
  return walk;
}

const randomWalk = fc.tuple(randomScenario, randomOpening, randomChoices).map((args) => played(...args));
const standings: readonly Standing[] = ['open', 'partly', 'met', 'exceeded', 'missed', 'repaired'];

/** The walk with the standings of its last state replaced. */
const withStanding = (walk: Walk, standing: Readonly<Record<string, Standing>>): Walk => ({
  ...walk,
  state: { ...walk.state, standing: { ...walk.state.standing, ...standing } },
});

describe('a scorecard', () => {
  it('is a whole number from 0 to 100, and its ledger adds up to it', () => {
    fc.assert(
      fc.property(randomWalk, (walk) => {
        const card = scorecard(walk);
        expect(Number.isInteger(card.satisfaction)).toBe(true);
        expect(card.satisfaction).toBeGreaterThanOrEqual(0);
        expect(card.satisfaction).toBeLessThanOrEqual(100);
        expect(card.ledger.reduce((sum, entry) => sum + entry.points, 0)).toBe(card.satisfaction);
        expect(card.needs.of + card.expectations.of).toBe(100);
      }),
      { numRuns: 300 },
    );
  });

  it('takes the cost of each hint from the score, never below 0, and from nothing else', () => {
    const someHints = fc.array(fc.nat(9), { maxLength: 30 }).map((hints) => hints.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(randomWalk, someHints, (walk, hints) => {
        const [plain, helped] = [scorecard(walk), scorecard(walk, hints)];
        expect(plain).toMatchObject({ score: plain.satisfaction, hints: { taken: 0, cost: 0 } });
        const cost = HINT_COST * hints.length;
        const score = Math.max(0, plain.satisfaction - cost);
        expect(helped).toEqual({ ...plain, score, hints: { taken: hints.length, cost } });
      }),
      { numRuns: 200 },
    );
  });

  it('never falls when one more need or expectation is met', () => {
    fc.assert(
      fc.property(
        randomWalk,
        fc.dictionary(fc.constantFrom('n1', 'n2', 'n3', 'e1', 'e2'), fc.constantFrom(...standings)),
        fc.constantFrom('n1', 'n2', 'n3', 'e1', 'e2'),
        (walk, standing, more) => {
          const base = withStanding(walk, standing);
          const better = withStanding(base, { [more]: 'met' });
          expect(scorecard(better).satisfaction).toBeGreaterThanOrEqual(scorecard(base).satisfaction);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is capped at 40 by a missed critical need, whatever else was met', () => {
    fc.assert(
      fc.property(randomWalk, (walk) => {
        const scenario = {
          ...walk.scenario,
          needs: {
            ...walk.scenario.needs,
            n1: { text: 'n1', area: 'safety' as const, weight: 1, known: false, critical: true },
          },
        };
        const all = { n2: 'met', n3: 'met', e1: 'exceeded', e2: 'exceeded' } as const;
        for (const missed of ['missed', 'open'] as const) {
          const card = scorecard(withStanding({ ...walk, scenario: scenario as Scenario }, { ...all, n1: missed }));
          expect(card.satisfaction).toBe(40);
          expect(card.capped).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for the same moves, every time', () => {
    fc.assert(
      fc.property(randomWalk, (walk) => {
        const again = walkThrough(
          walk.scenario,
          walk.opening,
          walk.steps.map(({ move }) => move.id),
        );
        expect(scorecard(again.walk)).toEqual(scorecard(walk));
      }),
    );
  });

  it('never rewards leaving early: a play that goes on without losing anything scores at least as much', () => {
    fc.assert(
      fc.property(randomWalk, fc.nat(), (walk, cut) => {
        const at = walk.steps.length === 0 ? 0 : cut % walk.steps.length;
        if (walk.steps.slice(at).some(({ move }) => move.misses || move.harms)) return;
        const early = walkThrough(
          walk.scenario,
          walk.opening,
          walk.steps.slice(0, at).map(({ move }) => move.id),
        ).walk;
        expect(scorecard(early).satisfaction).toBeLessThanOrEqual(scorecard(walk).satisfaction);
      }),
      { numRuns: 300 },
    );
  });

  it('gives 100 only when everything declared was met', () => {
    fc.assert(
      fc.property(randomWalk, (walk) => {
        const card = scorecard(walk);
        const all = card.goals.every(({ standing }) => isMet(standing));
        expect(card.satisfaction === 100).toBe(all);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the house standard apart: being late changes no point', () => {
    fc.assert(
      fc.property(randomWalk, (walk) => {
        const late: Walk = { ...walk, state: { ...walk.state, seconds: 1800 } };
        expect(scorecard(late).satisfaction).toBe(scorecard(walk).satisfaction);
        if (walk.place.at === 'ending') expect(scorecard(late).target?.hit).toBe(false);
      }),
    );
  });
});

describe('points', () => {
  it('are shared out whole, by weight, and add up exactly', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 100 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 9 }),
        (points, weights) => {
          const shares = allotted(
            points,
            weights.map((weight, i) => ({ id: `g${i}`, weight })),
          );
          expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(points);
          for (const share of Object.values(shares)) expect(Number.isInteger(share)).toBe(true);
        },
      ),
    );
    expect(
      allotted(40, [
        { id: 'a', weight: 1 },
        { id: 'b', weight: 1 },
        { id: 'c', weight: 1 },
      ]),
    ).toEqual({ a: 14, b: 13, c: 13 });
    expect(allotted(60, [])).toEqual({});
  });

  it('do not hang on the order in which goals are written, which the content hash does not see', () => {
    const items = [
      { id: 'a', weight: 1 },
      { id: 'b', weight: 1 },
      { id: 'c', weight: 1 },
    ];
    expect(allotted(40, [...items].reverse())).toEqual(allotted(40, items));
  });
});
