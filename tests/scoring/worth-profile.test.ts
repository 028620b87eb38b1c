/** Skills, areas and people by what decisions were worth. */
import { describe, expect, it } from 'vitest';
import { decisionBook } from '../../src/analysis/fair/decisions.ts';
import { hash32 } from '../../src/encounter/draw.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import { givenBy } from '../../src/scoring/given-away.ts';
import { rangeOfMean } from '../../src/scoring/range-of-mean.ts';
import { type JudgedPlay, RANGE_NARROW, worthProfile } from '../../src/scoring/worth-profile.ts';
import { plays } from '../ui/a-debrief.ts';
import { aScenario } from '../ui/a-scenario.ts';

const scenario = aScenario();
const book = decisionBook(scenario);
const OPENING = { seed: 1, carried: [] };

const judged = (moves: readonly string[]): JudgedPlay => ({
  walk: walkThrough(scenario, OPENING, moves).walk,
  decisions: book?.of(OPENING, moves) ?? [],
});
const many = (moves: readonly string[], times: number) => Array.from({ length: times }, () => judged(moves));

describe('a profile by the worth of decisions', () => {
  it('tells of a skill only once a few decisions hung on it, and then with its range', () => {
    const few = worthProfile([judged(plays.perfect)]).skills;
    expect(few.every(({ kept, band }) => kept === undefined && band === undefined)).toBe(true);
    for (const { kept, decisions, more } of worthProfile(many(plays.perfect, 6)).skills) {
      if (!kept) continue;
      expect(decisions).toBeGreaterThanOrEqual(4);
      expect(kept.mean).toBe(1);
      expect(kept.least).toBeLessThan(1);
      expect(more).toBeGreaterThan(0);
    }
  });

  it('stays provisional until the range is narrower than a band, and says how many more decisions that takes', () => {
    const known = (times: number) =>
      worthProfile(many(plays.perfect, times)).skills.find(({ kept }) => kept !== undefined);
    const early = known(6);
    if (!early) throw new Error('no skill hangs on these plays');
    const perPlay = early.decisions / 6;
    const late = known(6 + Math.ceil((early.more * 1.2) / perPlay));
    expect(late?.more).toBe(0);
    expect((late?.kept?.most ?? 1) - (late?.kept?.least ?? 0)).toBeLessThanOrEqual(RANGE_NARROW);
  });

  it('ranks a player who gives nothing away above one who gives much', () => {
    const [good, bad] = [many(plays.perfect, 8), many(plays.lost, 8)].map((list) => worthProfile(list));
    for (const { skill, kept } of bad?.skills ?? []) {
      const other = good?.skills.find((one) => one.skill === skill)?.kept;
      if (kept && other) expect(other.mean).toBeGreaterThan(kept.mean);
    }
  });

  it.each(Object.entries(plays))(
    'shares all that was given away among people, and at most that among areas: %s',
    (_, moves) => {
      const play = judged(moves);
      const all = play.decisions.reduce((total, one) => total + givenBy(one), 0);
      const { areas, segments } = worthProfile([play]);
      for (const { perPlay, plays: count } of segments) expect([perPlay, count]).toEqual([all, 1]);
      const sum = areas.reduce((total, { perPlay }) => total + perPlay, 0);
      expect(sum).toBeLessThanOrEqual(all + 1e-9);
      if (all > 0) expect(sum).toBeGreaterThan(0);
    },
  );
});

describe('the range of a mean', () => {
  it('holds the truth as often as it says, for shares of several shapes', () => {
    const shapes: readonly (readonly [name: string, of: (chance: number) => number, truth: number])[] = [
      ['all or nothing', (chance) => (chance < 0.7 ? 1 : 0), 0.7],
      ['anything', (chance) => chance, 0.5],
      ['mostly all', (chance) => (chance < 0.85 ? 1 : 0.4), 0.91],
    ];
    const TIMES = 1000;
    for (const [name, of, truth] of shapes)
      for (const count of [5, 20, 80]) {
        let held = 0;
        for (let i = 0; i < TIMES; i += 1) {
          const shares = Array.from({ length: count }, (_, j) => of(hash32(i, `${name} ${j}`) / 2 ** 32));
          const { mean, half } = rangeOfMean(shares, 0.15);
          if (Math.abs(mean - truth) <= half) held += 1;
        }
        expect([name, count, held / TIMES >= 0.93]).toEqual([name, count, true]);
      }
  });

  it('narrows with the number of shares, to what was wanted', () => {
    const shares = Array.from({ length: 10 }, (_, i) => (i % 3 === 0 ? 0.5 : 1));
    const { half, more } = rangeOfMean(shares, 0.15);
    const longer = rangeOfMean(
      Array.from({ length: 10 + more }, (_, i) => (i % 3 === 0 ? 0.5 : 1)),
      0.15,
    );
    expect(longer.half).toBeLessThan(half);
    expect(2 * longer.half).toBeLessThan(0.17);
  });
});
