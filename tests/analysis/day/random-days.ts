/** Brute force for comparison: what becomes of a day whose every move is drawn by lot, state by state, nothing merged. */
import { carriedOut } from '../../../src/encounter/rules.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import type { WholePlan } from '../../../src/shift/start.ts';
import { type EveryState, everyState, legalOpenings } from '../every-state.ts';

/** Share of plays still under way below which they are let go. */
const CRUMB = 1e-13;
const ROUNDS_MAX = 50_000;

/** Share of plays that come to each last state, from these ways to begin. */
function lastShares({ all }: EveryState, begins: readonly number[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let now = new Map<number, number>();
  const add = (to: Map<number, number>, at: number, share: number) => to.set(at, (to.get(at) ?? 0) + share);
  for (const at of begins) add(now, at, 1 / begins.length);
  for (let round = 0; now.size > 0 && round < ROUNDS_MAX; round += 1) {
    const next = new Map<number, number>();
    for (const [at, share] of now) {
      const found = all[at];
      if (!found || share < CRUMB) continue;
      if (found.points !== undefined) add(ends, at, share);
      else for (const { to } of found.next) add(next, to, share / found.next.length);
    }
    now = next;
  }
  return ends;
}

interface Left {
  readonly flags: readonly string[];
  readonly points: number;
  readonly share: number;
}

/** What guessing leaves behind of a person who is met with these flags up. */
function leftBehind(scenario: Scenario): (up: ReadonlySet<string>) => readonly Left[] {
  const brute = everyState(scenario, 2_000);
  if (!brute) throw new Error('too many states for brute force');
  const openings = legalOpenings(scenario);
  return (up) => {
    const begins = brute.openings.flatMap(({ at }, i) => {
      const carried = openings[i]?.carried ?? [];
      return Object.keys(scenario.flags.in).every((flag) => carried.includes(flag) === up.has(flag)) ? [at] : [];
    });
    return [...lastShares(brute, begins)].flatMap(([at, share]) => {
      const found = brute.all[at];
      if (found?.points === undefined) return [];
      return [{ flags: carriedOut(scenario, found.place, found.state), points: found.points, share }];
    });
  };
}

/** Share of all random first days by the points of everybody together. Days that never end are in none. */
export function sharesOfDays({ shift, scenarios }: WholePlan): ReadonlyMap<number, number> {
  const begins = Object.entries(shift.given).flatMap(([flag, { up }]) => (up ? [flag] : []));
  let days = [{ up: begins.sort().join(' '), sum: 0, share: 1 }];
  for (const scenario of scenarios) {
    const left = leftBehind(scenario);
    const next = new Map<string, (typeof days)[number]>();
    for (const { up, sum, share } of days) {
      const flags = up.split(' ').filter(Boolean);
      for (const one of left(new Set(flags))) {
        const kept = flags.filter((flag) => !Object.hasOwn(scenario.flags.out, flag));
        const day = { up: [...kept, ...one.flags].sort().join(' '), sum: sum + one.points, share: share * one.share };
        const key = `${day.up}|${day.sum}`;
        next.set(key, { ...day, share: day.share + (next.get(key)?.share ?? 0) });
      }
    }
    days = [...next.values()];
  }
  const bySum = new Map<number, number>();
  for (const { sum, share } of days) bySum.set(sum, (bySum.get(sum) ?? 0) + share);
  return bySum;
}
