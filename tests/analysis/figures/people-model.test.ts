/** What a certificate says of reliability agrees with made-up people whose own averages are known. */
import { describe, expect, it } from 'vitest';
import { listPart, type Shares } from '../../../src/analysis/figures/list-part.ts';
import { SLIP_RATES, underModel } from '../../../src/analysis/figures/people-model.ts';
import { startingPoint } from '../../../src/checking/starting-point.ts';
import { offeredMoves } from '../../../src/encounter/rules.ts';
import { advance, beginWalk, type Walk } from '../../../src/encounter/walk.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { scorecard } from '../../../src/scoring/scorecard.ts';
import { numbers } from '../../comparison/leagues.ts';

const story = (): Scenario => {
  const read = readScenario(JSON.stringify(startingPoint('quick-question', 'coffee_shop')));
  if (!read.ok) throw new Error('the starting point is broken');
  return read.value;
};
const scenario = story();
const OPENING = { seed: 1, carried: [] };

/** The most a play can still come to, by trying everything. */
const known = new Map<string, number>();
function most(walk: Walk): number {
  if (walk.place.at === 'ending') return scorecard(walk).satisfaction;
  const key = walk.steps.map(({ move }) => move.id).join(' ');
  const found = known.get(key) ?? Math.max(...ways(walk).map(most));
  known.set(key, found);
  return found;
}
function ways(walk: Walk): readonly Walk[] {
  if (walk.place.at === 'ending') return [];
  return offeredMoves(walk.scenario, walk.place.node, walk.state).map(({ id }) => {
    const next = advance(walk, id);
    if (!next.ok) throw new Error(id);
    return next.walk;
  });
}

/** One play by somebody who slips at this rate, by the rule book and not by the proofs. */
function played(slips: number, random: () => number): number {
  let walk = beginWalk(scenario, OPENING);
  while (walk.place.at !== 'ending') {
    const next = ways(walk);
    const best = Math.max(...next.map(most));
    const good = next.filter((one) => most(one) === best);
    const others = next.filter((one) => !good.includes(one));
    const from = others.length > 0 && random() < slips ? others : good;
    walk = from[Math.floor(random() * from.length)] as Walk;
  }
  return scorecard(walk).satisfaction;
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Pearson's correlation. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [a, b] = [mean(pairs.map(([one]) => one)), mean(pairs.map(([, other]) => other))];
  const [ab, aa, bb] = [
    mean(pairs.map(([one, other]) => (one - a) * (other - b))),
    mean(pairs.map(([one]) => (one - a) ** 2)),
    mean(pairs.map(([, other]) => (other - b) ** 2)),
  ];
  return ab / Math.sqrt(aa * bb);
}

const shares = (points: Readonly<Record<number, number>>): Shares => {
  const all = new Float64Array(101);
  for (const [score, share] of Object.entries(points)) all[Number(score)] = share;
  return all;
};

describe('the model of people', () => {
  it.each([1, 4])('agrees with people made up, each taking a list of %i twice', (people) => {
    const part = listPart({ scenario, opening: OPENING }, SLIP_RATES, 10_000);
    if (!part) throw new Error('too large');
    const model = underModel(Array.from({ length: people }, () => part.slipped));
    const random = numbers(7);
    const attempt = (slips: number) => mean(Array.from({ length: people }, () => played(slips, random)));
    const pairs = Array.from({ length: 6000 }, () => {
      const slips = SLIP_RATES[Math.floor(random() * SLIP_RATES.length)] ?? 0;
      return [attempt(slips), attempt(slips)] as const;
    });
    // Reliability is the correlation between two attempts of the same people; its standard error is about .012 here.
    expect(Math.abs(correlation(pairs) - model.reliability)).toBeLessThan(0.05);
    const error = Math.sqrt(mean(pairs.map(([one, other]) => (one - other) ** 2)) / 2);
    expect(Math.abs(error - model.error)).toBeLessThan(0.8);
  });

  it('finds nothing but chance where slips change nothing, and nothing but people where chance does nothing', () => {
    const same = SLIP_RATES.map(() => shares({ 40: 0.5, 80: 0.5 }));
    expect(underModel([same])).toMatchObject({ reliability: 0, spread: 0, error: 20 });
    expect(underModel([same]).lengths).toEqual([{ reliability: 0.7 }, { reliability: 0.8 }]);
    const sure = SLIP_RATES.map((rate) => shares({ [100 - 100 * rate]: 1 }));
    expect(underModel([sure])).toMatchObject({ reliability: 1, error: 0 });
    expect(underModel([sure]).lengths.map(({ people }) => people)).toEqual([1, 1]);
  });

  it('asks for exactly so many people that the list reaches what is wanted', () => {
    const part = SLIP_RATES.map((rate) => shares({ 0: rate, 100: 1 - rate }));
    const [one] = underModel([part]).lengths;
    const needed = one?.people ?? 0;
    expect(needed).toBeGreaterThan(1);
    const of = (people: number) => underModel(Array.from({ length: people }, () => part)).reliability;
    expect(of(needed)).toBeGreaterThanOrEqual(0.7);
    expect(of(needed - 1)).toBeLessThan(0.7);
  });
});
