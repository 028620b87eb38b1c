/** The proof of a day agrees with brute force over random days, and what it shows can be played. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ShownDay } from '../../../src/analysis/day/best-days.ts';
import { guessedDay } from '../../../src/analysis/day/guessed-day.ts';
import { morningAfter } from '../../../src/analysis/day/mornings.ts';
import { type LookedAtDay, proofOfDay } from '../../../src/analysis/day/prove-day.ts';
import { PASS } from '../../../src/analysis/thresholds.ts';
import { carriedOut } from '../../../src/encounter/rules.ts';
import { advance, beginWalk } from '../../../src/encounter/walk.ts';
import { type PlayRecord, withMove } from '../../../src/record/record.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { scorecard } from '../../../src/scoring/scorecard.ts';
import {
  beginDay,
  blankRecord,
  chooseFix,
  type Day,
  fixesOnOffer,
  nextStart,
  withPlay,
} from '../../../src/shift/day.ts';
import { flagsUp } from '../../../src/shift/ledger.ts';
import { firstStart, openingLedger, planOf, type WholePlan } from '../../../src/shift/start.ts';
import { randomPlan } from '../../shift/random-day.ts';
import { everyState, legalOpenings } from '../every-state.ts';
import { sharesOfDays } from './random-days.ts';

const DAYS = 20;
const STATES = 150;

/** The people with time in great steps, so that there are few states and brute force can list them all. */
const slowed = ({ shift, scenarios }: WholePlan): WholePlan =>
  planOf(
    shift,
    scenarios.map((scenario) => ({
      ...scenario,
      nodes: Object.fromEntries(
        Object.entries(scenario.nodes).map(([id, node]) => [
          id,
          { ...node, moves: node.moves.map((move) => ({ ...move, seconds: move.seconds > 0 ? 600 : 0 })) },
        ]),
      ),
    })),
  );

interface Left {
  readonly flags: readonly string[];
  readonly points: number;
}

/** All that a person can leave behind, by the flags they come with and what is drawn, by the rule book alone. */
function allLeft(scenario: Scenario): ((up: ReadonlySet<string>) => readonly (readonly Left[])[]) | undefined {
  const brute = everyState(scenario, STATES);
  if (!brute) return undefined;
  const openings = legalOpenings(scenario);
  return (up) =>
    brute.openings
      .filter((_, i) =>
        Object.keys(scenario.flags.in).every((flag) => openings[i]?.carried.includes(flag) === up.has(flag)),
      )
      .map(({ at }) => {
        const seen = new Set([at]);
        for (const state of seen) for (const { to } of brute.all[state]?.next ?? []) seen.add(to);
        return [...seen].flatMap((state): Left[] => {
          const found = brute.all[state];
          if (found?.points === undefined) return [];
          return [{ flags: carriedOut(scenario, found.place, found.state), points: found.points }];
        });
      });
}

interface Brute {
  readonly best: number;
  readonly worst: number;
  /** By person, each set of flags they can come with on the first day. */
  readonly carried: readonly ReadonlySet<string>[];
}

/** The first day worked in every way. Undefined when there is too much, or somebody cannot be served to an end. */
function bruteDay({ shift, scenarios }: WholePlan): Brute | undefined {
  const left = scenarios.map(allLeft);
  const begins = Object.entries(shift.given).flatMap(([flag, { up }]) => (up ? [flag] : []));
  let days = new Map([[begins.sort().join(' '), { best: 0, worst: 0 }]]);
  const carried: Set<string>[] = [];
  for (const [i, scenario] of scenarios.entries()) {
    const next: typeof days = new Map();
    carried.push(new Set());
    for (const [key, sums] of days) {
      const up = new Set(key.split(' ').filter(Boolean));
      carried[i]?.add([...up].filter((flag) => Object.hasOwn(scenario.flags.in, flag)).join(' '));
      const outcomes = left[i]?.(up);
      if (!outcomes || outcomes.some((list) => list.length === 0)) return undefined;
      for (const { flags, points } of outcomes.flat()) {
        const kept = [...up].filter((flag) => !Object.hasOwn(scenario.flags.out, flag));
        const after = [...kept, ...flags].sort().join(' ');
        const had = next.get(after);
        next.set(after, {
          best: Math.max(had?.best ?? -1, sums.best + points),
          worst: Math.min(had?.worst ?? 1000, sums.worst + points),
        });
      }
    }
    days = next;
  }
  const sums = [...days.values()];
  return {
    best: Math.max(...sums.map(({ best }) => best)),
    worst: Math.min(...sums.map(({ worst }) => worst)),
    carried,
  };
}

/** The record of the next person with these moves made. Throws at the first that is refused. */
function recordOf(day: Day, moves: readonly string[]): PlayRecord {
  let record = blankRecord(day, 'a-proved-day');
  const scenario = day.plan.scenarios[day.plays.length];
  if (!scenario) throw new Error('nobody is left');
  let walk = beginWalk(scenario, record);
  for (const [ms, move] of moves.entries()) {
    const at = walk.state.seconds;
    const next = advance(walk, move);
    if (!next.ok) throw new Error(`${scenario.id}: "${move}" is ${next.refusal}`);
    walk = next.walk;
    record = withMove(record, { move, at, ms });
  }
  return record;
}

/** Works a shown day for real. */
function worked(plan: WholePlan, { seed, plays }: ShownDay): Day {
  if (seed === undefined) throw new Error('the day has no seed');
  return plays.reduce(
    (day, { moves }) => {
      const next = withPlay(day, recordOf(day, moves));
      if (!next.ok) throw new Error(next.reasons.join(' '));
      return next.day;
    },
    beginDay(plan, seed, firstStart(plan)),
  );
}

const totalOf = ({ walks }: Day) => walks.reduce((sum, walk) => sum + scorecard(walk).satisfaction, 0);

interface Compared {
  readonly plan: WholePlan;
  readonly brute: Brute;
  readonly looked: LookedAtDay;
}

/** The day as it was looked at in full. */
function lookedAt(plan: WholePlan): LookedAtDay {
  const { looked, complete } = proofOfDay(plan);
  if (!looked || !complete) throw new Error('not everything was looked at');
  return looked;
}

let compared: readonly Compared[] | undefined;

/** Random days that are small enough for brute force; worked once for all tests. */
function randomDays(): readonly Compared[] {
  compared ??= fc
    .sample(randomPlan, { numRuns: 100 * DAYS, seed: 5 })
    .map(slowed)
    .reduce<Compared[]>((days, plan) => {
      const brute = days.length < DAYS ? bruteDay(plan) : undefined;
      if (brute) days.push({ plan, brute, looked: lookedAt(plan) });
      return days;
    }, []);
  return compared;
}

// Most of the time goes here: the days are looked for, and worked in every way.
beforeAll(() => {
  expect(randomDays().length).toBe(DAYS);
});

describe('the proof of a day and brute force', () => {
  it('agree on the best and the worst day, and on how each person can be come to', () => {
    for (const { brute, looked } of randomDays()) {
      const { days, morning, moments, people, asked } = looked;
      const [best, worst] = [days.total(morning, 'best'), days.total(morning, 'worst')];
      expect({ best, worst }).toEqual({ best: brute.best, worst: brute.worst });
      for (const [i, { reads }] of people.entries()) {
        const comes = (moments.firstDay[i] ?? []).map(({ up }) => asked.namesIn(up & reads).join(' '));
        expect(new Set(comes)).toEqual(brute.carried[i]);
      }
    }
  });

  // Random stories are hard to guess: at the mark itself nearly every share would be 0.
  it.each([20, 40, PASS])('agree on how many random days reach %d, and on their average', (mark) => {
    let between = 0;
    for (const { plan, looked } of randomDays()) {
      const { passes, mean } = guessedDay(looked, mark);
      const shares = [...sharesOfDays(plan)];
      const people = plan.scenarios.length;
      const part = (of: typeof shares) => of.reduce((sum, [, share]) => sum + share, 0);
      const passing = part(shares.filter(([sum]) => sum >= mark * people));
      expect(passes.least).toBeCloseTo(passing, 9);
      expect(passes.most).toBeCloseTo(passing + 1 - part(shares), 8);
      const total = shares.reduce((sum, [points, share]) => sum + points * share, 0);
      if (mean !== undefined) expect(mean).toBeCloseTo(total / part(shares) / people, 6);
      if (passing > 0.001 && passing < 0.999) between += 1;
    }
    // Days that always or never reach it would show nothing.
    expect(between).toBeGreaterThan(mark === PASS ? -1 : DAYS / 4);
  });

  // Held in counts: what only tomorrow asks for multiplies what is kept of a day, and nothing else about it.
  it('ask what guessing leaves behind once for each way a person can read the flags, however many ways there are to come', () => {
    let shared = 0;
    for (const { looked } of randomDays()) {
      const asked = looked.people.map(() => [] as number[]);
      const people = looked.people.map((person, i) => ({
        ...person,
        guessesFrom: (up: number) => {
          asked[i]?.push(up & person.reads);
          return person.guessesFrom(up);
        },
      }));
      expect(guessedDay({ ...looked, people })).toEqual(guessedDay(looked));
      for (const [i, ups] of asked.entries()) {
        expect(new Set(ups).size).toBe(ups.length);
        shared += (looked.moments.firstDay[i] ?? []).length - ups.length;
      }
    }
    expect(shared).toBeGreaterThan(DAYS / 4);
  });

  it('show days that can be worked and come out as told', () => {
    for (const { plan, looked } of randomDays()) {
      const { days, morning } = looked;
      for (const side of ['best', 'worst'] as const) {
        const shown = days.show(morning, side);
        if (!shown) throw new Error('nothing is shown');
        expect(shown.total).toBe(days.total(morning, side));
        expect(totalOf(worked(plan, shown))).toBe(shown.total);
      }
    }
  });

  it('bring no morning that the proof did not foresee, through evenings and fixes', () => {
    let evenings = 0;
    for (const [i, { plan, looked }] of randomDays().entries()) {
      const { moments, asked, days, morning } = looked;
      const shown = days.show(morning, i % 2 === 0 ? 'best' : 'worst');
      if (!shown) throw new Error('nothing is shown');
      const day = worked(plan, shown);
      for (const fix of fixesOnOffer(day)) {
        const closed = chooseFix(day, fix);
        if (!closed.ok) throw new Error('the fix was on offer');
        const begins = flagsUp(openingLedger(nextStart(closed.day)));
        expect(morningAfter(plan, new Set(flagsUp(day.ledger)), fix, [])).toEqual(begins);
        const up = asked.maskOf(begins) & (asked.after[0] ?? 0);
        expect(moments.anyDay[0]?.map((moment) => moment.up)).toContain(up);
        evenings += 1;
      }
    }
    expect(evenings).toBeGreaterThan(DAYS);
  });
});

describe('what cannot be looked at in full', () => {
  it('is said, with bounds that hold', () => {
    let cuts = 0;
    for (const { plan, brute } of randomDays()) {
      const cut = proofOfDay(plan, 5);
      if (cut.complete) continue;
      cuts += 1;
      const codes = cut.findings.map(({ code }) => code);
      expect(codes).toContain('day-not-proved');
      expect(codes).not.toContain('slip-costs-twice');
      expect(cut.bounds.best).toBeGreaterThanOrEqual(brute.best);
      expect(cut.bounds.worst).toBeLessThanOrEqual(brute.worst);
    }
    expect(cuts).toBeGreaterThan(DAYS / 2);
  });
});
