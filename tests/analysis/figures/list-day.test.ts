/** What a day adds to a certificate agrees with following every play of it through the rule book, state by state. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateOf, partFinder } from '../../../src/analysis/figures/certificate.ts';
import { type DayOnList, dayPart } from '../../../src/analysis/figures/list-day.ts';
import { SLIP_RATES, SLIPS } from '../../../src/analysis/figures/people-model.ts';
import { NAIVE } from '../../../src/analysis/players/players.ts';
import { seedInDay } from '../../../src/encounter/draw.ts';
import type { Opening } from '../../../src/encounter/opening.ts';
import { carriedOut, offeredMoves } from '../../../src/encounter/rules.ts';
import { advance, beginWalk, type Walk } from '../../../src/encounter/walk.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { scorecard } from '../../../src/scoring/scorecard.ts';
import { firstStart, type WholePlan } from '../../../src/shift/start.ts';
import { sample } from '../../sample.ts';
import { randomPlan } from '../../shift/random-day.ts';

const DAYS = sample(40);
const SEED = 11;

/** A day of a plan as it stands on a list. */
const onList = (plan: WholePlan, seed = SEED): DayOnList => ({
  id: plan.shift.id,
  title: plan.shift.title,
  hash: '0'.repeat(64),
  seed,
  morning: firstStart(plan).flags.flatMap(({ flag, up }) => (up ? [flag] : [])),
  people: plan.scenarios,
});

interface Spot {
  /** One walk that leads here. */
  readonly walk: Walk;
  readonly next: number[];
}

const SPOTS_MOST = 3000;

/** Every state from one start, by the rule book; undefined when there are too many. */
function spotsFrom(scenario: Scenario, opening: Opening): readonly Spot[] | undefined {
  const spots: Spot[] = [];
  const known = new Map<string, number>();
  const at = (walk: Walk) => {
    const key = JSON.stringify([walk.place, walk.state]);
    const had = known.get(key);
    if (had !== undefined) return had;
    known.set(key, spots.length);
    spots.push({ walk, next: [] });
    return spots.length - 1;
  };
  at(beginWalk(scenario, opening));
  for (let i = 0; i < spots.length && i < SPOTS_MOST; i += 1) {
    const { walk, next } = spots[i] as Spot;
    if (walk.place.at !== 'node') continue;
    for (const { id } of offeredMoves(scenario, walk.place.node, walk.state)) {
      const to = advance(walk, id);
      if (!to.ok) throw new Error(`${id} was on offer`);
      next.push(at(to.walk));
    }
  }
  return spots.length < SPOTS_MOST ? spots : undefined;
}

type Player = (spots: readonly Spot[], best: readonly number[], at: number) => readonly number[];

const guess: Player = (spots, _, at) => (spots[at]?.next ?? []).map((__, ___, all) => 1 / all.length);
const slip: Player = (spots, best, at) => {
  const worth = (spots[at]?.next ?? []).map((to) => best[to] as number);
  const good = worth.filter((one) => one === Math.max(...worth)).length;
  const others = worth.length - good;
  return worth.map((one) =>
    one === Math.max(...worth) ? (others > 0 ? 1 - SLIPS : 1) / good : SLIPS / Math.max(1, others),
  );
};

/** What each state can still come to, by going over all of them until nothing changes. */
function bestOf(spots: readonly Spot[], points: readonly (number | undefined)[]): readonly number[] {
  const best = spots.map((_, at) => points[at] ?? -1);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [at, { next }] of spots.entries())
      for (const to of next)
        if ((best[to] as number) > (best[at] as number)) {
          best[at] = best[to] as number;
          changed = true;
        }
  }
  return best;
}

/** Shares of whole days by points, every play followed; undefined when there is too much of it. */
function brute({ people, seed, morning }: DayOnList, player: Player): Float64Array | undefined {
  let days = new Map<string, number>([[JSON.stringify([[...morning].sort(), 0]), 1]]);
  for (const scenario of people) {
    const next = new Map<string, number>();
    for (const [key, share] of days) {
      const [up, sum] = JSON.parse(key) as [string[], number];
      const carried = up.filter((flag) => Object.hasOwn(scenario.flags.in, flag));
      const spots = spotsFrom(scenario, { seed: seedInDay(seed, scenario.id), carried });
      if (!spots) return undefined;
      const points = spots.map(({ walk }) => (walk.place.at === 'ending' ? scorecard(walk).satisfaction : undefined));
      const best = bestOf(spots, points);
      let now = new Map<number, number>([[0, share]]);
      for (let round = 0; now.size > 0 && round < 20_000; round += 1) {
        const then = new Map<number, number>();
        for (const [at, part] of now) {
          const { walk, next: to } = spots[at] as Spot;
          if (part < 1e-14) continue;
          if (walk.place.at === 'ending') {
            const kept = up.filter((flag) => !Object.hasOwn(scenario.flags.out, flag));
            const flags = [...kept, ...carriedOut(scenario, walk.place, walk.state)].sort();
            const left = JSON.stringify([flags, sum + (points[at] ?? Number.NaN)]);
            next.set(left, (next.get(left) ?? 0) + part);
            continue;
          }
          const chances = player(spots, best, at);
          for (const [i, one] of to.entries()) then.set(one, (then.get(one) ?? 0) + part * (chances[i] as number));
        }
        now = then;
      }
    }
    days = next;
  }
  const shares = new Float64Array(100 * people.length + 1);
  for (const [key, share] of days) {
    const sum = (JSON.parse(key) as [string[], number])[1];
    shares[sum] = (shares[sum] as number) + share;
  }
  shares[0] = (shares[0] as number) + 1 - shares.reduce((total, one) => total + one, 0);
  return shares;
}

interface Day {
  readonly day: DayOnList;
  readonly guessed: Float64Array;
  readonly slipped: Float64Array;
}

/** Random days small enough for brute force. */
function* days(count: number): Generator<Day> {
  let found = 0;
  for (const plan of fc.sample(randomPlan, { numRuns: 60 * count, seed: 8 })) {
    if (found === count) return;
    const day = onList(plan);
    const guessed = brute(day, guess);
    const slipped = guessed && brute(day, slip);
    if (!guessed || !slipped) continue;
    found += 1;
    yield { day, guessed, slipped };
  }
  throw new Error(`only ${found} days were small enough`);
}

let known: readonly Day[] | undefined;
/** The same for every test. */
const small = () => (known ??= [...days(DAYS)]);

describe('a day on a list', () => {
  it('tells the exact share of guessed days, and of days with slips, by their points', { timeout: 300_000 }, () => {
    for (const { day, guessed, slipped } of small()) {
      const part = dayPart(day, SLIP_RATES, 100_000);
      if (!part) throw new Error('too much to look at');
      const of = (shares: Float64Array) => [...shares].map((share) => Number(share.toFixed(9)) + 0);
      expect(of(part.guessed)).toEqual(of(guessed));
      expect(of(part.slipped[SLIP_RATES.indexOf(SLIPS)] as Float64Array)).toEqual(of(slipped));
      expect(Object.keys(part.habits)).toEqual(Object.keys(NAIVE));
    }
  });

  it('counts as one beside a person: both weigh the same in the average', () => {
    for (const { day, guessed } of small().slice(0, 5)) {
      const [scenario] = day.people;
      if (!scenario) throw new Error('nobody');
      const alone = { scenario, opening: { seed: 3, carried: [] } };
      const [both, one, own] = [[day, alone], [alone], [day]].map((list) => {
        const made = certificateOf(list, 50, partFinder(100_000));
        if ('tooLarge' in made) throw new Error('too much to look at');
        return made;
      });
      expect(own?.guessed).toBeCloseTo(
        guessed.reduce((sum, share, points) => sum + (share * points) / day.people.length, 0),
        6,
      );
      expect(both?.guessed).toBeCloseTo(((own?.guessed ?? 0) + (one?.guessed ?? 0)) / 2, 6);
      expect(both?.people.map(({ title }) => title)).toEqual([day.title, scenario.title]);
      expect(both?.people[0]?.day?.map(({ id }) => id)).toEqual(day.people.map(({ id }) => id));
    }
  });

  it('names a day of which somebody can go in too many ways', () => {
    const [plan] = fc.sample(randomPlan, { numRuns: 1, seed: 8 });
    if (!plan) throw new Error('no plan');
    expect(certificateOf([onList(plan)], 80, partFinder(1))).toEqual({ tooLarge: [plan.shift.title] });
  });
});
