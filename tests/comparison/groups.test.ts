import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOfReaches, expectedBest } from '../../src/comparison/best-of.ts';
import { funnelOf } from '../../src/comparison/funnel.ts';
import { groupsOf, playsToTellApart } from '../../src/comparison/groups.ts';
import { rangesOf, type Unit } from '../../src/comparison/range.ts';
import { league, numbers, person } from './leagues.ts';

const unit = (name: string, ...scores: number[]): Unit => ({ id: name, name, scores });

describe('groups that cannot be told apart', () => {
  it('claim a wrong order in at most 5 % of 1,000 leagues of known truth', () => {
    let [wrong, claiming] = [0, 0];
    for (let seed = 1; seed <= 1000; seed += 1) {
      const people = league(seed);
      const truth = new Map(people.map((one) => [one.unit.id, one.truth]));
      const groups = groupsOf(rangesOf(people.map((one) => one.unit)));
      const truths = groups.map(({ members }) => members.map(({ id }) => truth.get(id) ?? 0));
      if (groups.length > 1) claiming += 1;
      if (truths.some((group, i) => i > 0 && Math.max(...group) >= Math.min(...(truths[i - 1] ?? [])))) wrong += 1;
    }
    expect(wrong).toBeLessThanOrEqual(50);
    // Most of these leagues have too few plays for any claim; some have not.
    expect(claiming).toBeGreaterThan(20);
  });

  it('tell apart people who are far apart, once each has played twenty times', () => {
    let told = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      const next = numbers(seed);
      const people = [-1, -1, 3, 3].map((skill, id) => person(id, skill, 20, next).unit);
      const groups = groupsOf(rangesOf(people)).map(({ members }) => members.map(({ id }) => id));
      if (JSON.stringify(groups) === '[["P02","P03"],["P00","P01"]]') told += 1;
    }
    expect(told).toBeGreaterThan(90);
  });

  it('stand in alphabetical order inside, whatever the averages', () => {
    const groups = groupsOf(
      rangesOf([unit('Zoë', 90, 80), unit('Änne', 70, 75), unit('bo', 85, 70), unit('Cy', 79, 81)]),
    );
    expect(groups.map(({ members }) => members.map(({ name }) => name))).toEqual([['Änne', 'bo', 'Cy', 'Zoë']]);
  });

  it('do not rest on two equal scores: that is no certainty', () => {
    expect(groupsOf(rangesOf([unit('a', 100, 100), unit('b', 80, 80)]))).toHaveLength(1);
  });

  it('hold everybody once, with the average inside the range, in any league', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 30 }), {
          minLength: 1,
          maxLength: 12,
        }),
        (all) => {
          const units = all.map((scores, i) => unit(`p${i}`, ...scores));
          const groups = groupsOf(rangesOf(units));
          const members = groups.flatMap((group) => group.members);
          expect(members.map(({ id }) => id).sort()).toEqual(units.map(({ id }) => id).sort());
          for (const { average, least, most } of members) {
            expect(least).toBeLessThanOrEqual(average);
            expect(most).toBeGreaterThanOrEqual(average);
          }
          for (let i = 1; i < groups.length; i += 1)
            expect(groups[i]?.most ?? 101).toBeLessThan(groups[i - 1]?.least ?? -1);
        },
      ),
    );
  });
});

describe('plays to tell two apart', () => {
  const many = (name: string, around: number, plays: number) =>
    unit(name, ...Array.from({ length: plays }, (_, i) => around + ((i % 3) - 1) * 8));

  it('are none when they can be told apart now, and more when they are nearer', () => {
    const [high, low, near] = [many('high', 88, 12), many('low', 40, 12), many('near', 80, 12)];
    const all = [high, low, near];
    expect(playsToTellApart(high, low, all)).toBe(0);
    expect(playsToTellApart(high, near, all)).toBeGreaterThan(0);
    expect(playsToTellApart(high, many('same', 88, 12), [high, many('same', 88, 12)])).toBeUndefined();
  });

  it('agree with the groups: with as many more like before, the two stand in two groups', () => {
    const [a, b] = [many('a', 84, 6), many('b', 70, 6)];
    const more = playsToTellApart(a, b, [a, b]) ?? Number.NaN;
    expect(more).toBeGreaterThan(0);
    const later = (one: Unit, around: number) => many(one.name, around, 6 + more + 6);
    expect(groupsOf(rangesOf([later(a, 84), later(b, 70)]))).toHaveLength(2);
  });
});

describe('best of several', () => {
  const guesses = [
    { score: 40, share: 0.5 },
    { score: 70, share: 0.4 },
    { score: 90, share: 0.1 },
  ];

  it('is what independent tries give', () => {
    expect(bestOfReaches(guesses, 80, 1)).toBeCloseTo(0.1, 12);
    expect(bestOfReaches(guesses, 80, 3)).toBeCloseTo(0.271, 12);
    expect(expectedBest(guesses, 1)).toBeCloseTo(57, 12);
    expect(expectedBest(guesses, 2)).toBeCloseTo(0.25 * 40 + 0.56 * 70 + 0.19 * 90, 12);
  });

  it('agrees with drawing', () => {
    const next = numbers(5);
    const draw = () => {
      const at = next();
      return at < 0.5 ? 40 : at < 0.9 ? 70 : 90;
    };
    let sum = 0;
    for (let i = 0; i < 20_000; i += 1) sum += Math.max(draw(), draw(), draw());
    expect(sum / 20_000).toBeCloseTo(expectedBest(guesses, 3), 0);
  });
});

describe('the funnel', () => {
  it('leaves equal teams inside, however few their plays, in 95 of 100 pictures', () => {
    let outside = 0;
    for (let seed = 4; seed <= 1600; seed += 4) {
      const { points } = funnelOf(league(seed).map((one) => one.unit));
      if (points.some(({ where }) => where !== 'inside')) outside += 1;
    }
    expect(outside).toBeLessThanOrEqual(20);
  });

  it('shows a team far off with many plays, and grows narrower with plays', () => {
    const flat = (name: string, score: number, plays: number) =>
      unit(name, ...Array.from({ length: plays }, (_, i) => score + ((i % 2) * 2 - 1) * 10));
    const { points, limits } = funnelOf([flat('a', 70, 40), flat('b', 72, 38), flat('c', 30, 36), flat('d', 50, 1)]);
    expect(points.map(({ where }) => where)).toContain('below');
    expect(points.find(({ id }) => id === 'd')?.where).toBe('inside');
    const widths = limits.map(({ least, most }) => most - least);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});
