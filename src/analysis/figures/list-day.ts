/**
 * What a day adds to the certificate of a list. A day is one unit: what is left undone for one person is met again with
 * the next, so its shares are no product of those of its people. Everybody is followed from every standing of the flags
 * they can be met with, and the sums of points go along with the flags that are up.
 */
import { seedInDay } from '../../encounter/draw.ts';
import { carriedOut } from '../../encounter/rules.ts';
import { advance, beginWalk } from '../../encounter/walk.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { DayToMeet } from '../../shift/day-to-meet.ts';
import { componentsOf } from '../components.ts';
import { handingOver } from '../day/hand-over.ts';
import { explored } from '../explore.ts';
import { NAIVE, type Naive, naiveIn, playedBy } from '../players/players.ts';
import { pointsIn } from '../points.ts';
import { worthOf } from '../worth.ts';
import { decisionsIn, type ListPart, type Shares, slippingIn, withEndless } from './list-part.ts';
import { randomFlow } from './random-flow.ts';

/** A day to work as everybody gets it. */
export type DayOnList = DayToMeet;

/** How likely somebody's encounter leaves these flags up, with which points. */
interface Left {
  readonly up: readonly string[];
  readonly shares: Float64Array;
}

/** What each player leaves who meets somebody in one way: the guessing one first, then by rate of slips. */
type Met = (player: number) => { readonly left: readonly Left[]; readonly decisions: number };

/** Somebody of a day, looked at once for all ways to meet them. */
interface Looked {
  /** @param up flags that are up */
  met(up: ReadonlySet<string>): Met;
}

/**
 * Somebody's plays from each of these ways to begin, exactly; undefined when they are too many. All ways are looked at
 * together, since most of what can come of one can come of another.
 * @param ways the flags that can be up, one set for each way
 */
function lookedAt(
  scenario: Scenario,
  seed: number,
  ways: readonly ReadonlySet<string>[],
  { told, rates, most }: { readonly told: readonly string[]; readonly rates: readonly number[]; readonly most: number },
): Looked | undefined {
  const handOver = handingOver(scenario, told);
  const { story } = handOver;
  // What no rule reads makes no other play.
  const kept = story.variables.carried;
  const keyOf = (up: ReadonlySet<string>) => kept.filter((flag) => up.has(flag)).join(' ');
  const byKey = new Map(ways.map((up) => [keyOf(up), { seed, carried: carriedInto(scenario, up) }]));
  const exploration = explored(story, most, [...byKey.values()]);
  if (!exploration.complete) return undefined;
  const { states, count, roots } = exploration;
  const worth = { ...worthOf(exploration), components: componentsOf(exploration) };
  const points = pointsIn(story);
  const slipping = slippingIn(exploration, worth.best);
  const chances = [undefined, ...rates.map(slipping)];
  const decisions = decisionsIn(exploration, worth);
  const ends: { readonly state: number; readonly standing: number; readonly score: number }[] = [];
  for (let state = 0; state < count; state += 1) {
    const at = state * story.words;
    if (handOver.isLast(states, at))
      ends.push({ state, standing: handOver.standing(states, at), score: points(states, at) });
  }
  const known = new Map<string, ReturnType<Met>>();
  const keys = [...byKey.keys()];
  return {
    met(up) {
      const key = keyOf(up);
      return (player) => {
        const name = `${player} ${key}`;
        const had = known.get(name);
        if (had) return had;
        const root = roots[keys.indexOf(key)];
        if (!root) throw new Error(`${scenario.id} was not looked at with "${key}"`);
        const { visits } = randomFlow({ ...exploration, roots: [root] }, worth, chances[player]);
        const byStanding = new Map<number, Float64Array>();
        for (const { state, standing, score } of ends) {
          const share = visits[state] as number;
          if (share === 0) continue;
          const shares = byStanding.get(standing) ?? new Float64Array(101);
          byStanding.set(standing, shares);
          shares[score] = (shares[score] as number) + share;
        }
        const left = [...byStanding].map(([standing, shares]): Left => {
          return { up: told.filter((_, bit) => (standing & (1 << bit)) !== 0), shares };
        });
        const made = { left, decisions: decisions(visits) };
        known.set(name, made);
        return made;
      };
    },
  };
}

const nameOf = (up: ReadonlySet<string>) => [...up].sort().join(' ');
const flagsIn = (name: string) => new Set(name === '' ? [] : name.split(' '));

/** Adds to the sums of a day those of one more person. */
function serve(sums: Float64Array, shares: Float64Array, into: Float64Array): void {
  for (let score = 0; score < shares.length; score += 1) {
    const part = shares[score] as number;
    if (part === 0) continue;
    for (let sum = 0; sum < sums.length; sum += 1)
      into[sum + score] = (into[sum + score] as number) + (sums[sum] as number) * part;
  }
}

/** The flags once somebody has left: whatever they settle stands as they leave it. */
const after = (up: ReadonlySet<string>, { flags }: Scenario, left: readonly string[], still: ReadonlySet<string>) =>
  new Set([...[...up].filter((flag) => !Object.hasOwn(flags.out, flag)), ...left].filter((flag) => still.has(flag)));

/** For each person, the flags that those after them read. */
const readLater = (people: readonly Scenario[]): readonly ReadonlySet<string>[] =>
  people.map((_, at) => new Set(people.slice(at + 1).flatMap(({ flags }) => Object.keys(flags.in))));

const carriedInto = ({ flags }: Scenario, up: ReadonlySet<string>) =>
  [...up].filter((flag) => Object.hasOwn(flags.in, flag)).sort();

/** Average satisfaction of a player of habit over the day. Whoever gets stuck with somebody serves nobody after. */
function habitIn({ people, seed, morning }: DayOnList, naive: Naive): number {
  let [up, sum]: [ReadonlySet<string>, number] = [new Set(morning), 0];
  for (const scenario of people) {
    const { story } = handingOver(scenario, []);
    const opening = { seed: seedInDay(seed, scenario.id), carried: carriedInto(scenario, up) };
    const { ending, satisfaction, moves } = playedBy(story, pointsIn(story), opening, naiveIn(story, naive), {
      steady: true,
    });
    if (ending === undefined) break;
    sum += satisfaction;
    let walk = beginWalk(scenario, opening);
    for (const move of moves) {
      const next = advance(walk, move);
      if (!next.ok) throw new Error(`${scenario.id}: ${move} was not on offer`);
      walk = next.walk;
    }
    const left = carriedOut(scenario, walk.place, walk.state);
    up = after(up, scenario, left, new Set([...up, ...left]));
  }
  return sum / people.length;
}

/**
 * The part of a day. Its shares are by the points of all its people together.
 * @param rates rates of slips, 0 … 1 each
 * @param most states looked at for each person and way to meet them
 * @param tell told before each person is looked at
 * @returns undefined when somebody's plays are too many to be looked at all
 */
export function dayPart(
  day: DayOnList,
  rates: readonly number[],
  most: number,
  tell: () => void = () => {},
): ListPart | undefined {
  const { people, seed, morning } = day;
  const later = readLater(people);
  const players = [undefined, ...rates];
  let now: Map<string, Float64Array>[] = players.map(() => new Map([[nameOf(new Set(morning)), Float64Array.of(1)]]));
  const decisions = players.map(() => 0);
  for (const [index, scenario] of people.entries()) {
    tell();
    const still = later[index] ?? new Set<string>();
    const told = Object.keys(scenario.flags.out)
      .filter((flag) => still.has(flag))
      .sort();
    const names = [...new Set(now.flatMap((standing) => [...standing.keys()]))];
    const looked = lookedAt(scenario, seedInDay(seed, scenario.id), names.map(flagsIn), { told, rates, most });
    if (!looked) return undefined;
    const next = players.map(() => new Map<string, Float64Array>());
    for (const [at, standing] of now.entries())
      for (const [name, sums] of standing) {
        const up = flagsIn(name);
        const here = looked.met(up)(at);
        const share = sums.reduce((total, one) => total + one, 0);
        decisions[at] = (decisions[at] as number) + share * here.decisions;
        for (const { up: left, shares } of here.left) {
          const to = nameOf(after(up, scenario, left, still));
          const into = next[at]?.get(to) ?? new Float64Array(100 * (index + 1) + 1);
          next[at]?.set(to, into);
          serve(sums, shares, into);
        }
      }
    now = next;
  }
  const [guessed, ...slipped] = now.map((standing): Shares => {
    const all = new Float64Array(100 * people.length + 1);
    for (const sums of standing.values())
      for (const [sum, share] of sums.entries()) all[sum] = (all[sum] as number) + share;
    return withEndless(all);
  });
  return {
    guessed: guessed as Shares,
    slipped,
    decisions: decisions.slice(1),
    habits: Object.fromEntries(Object.entries(NAIVE).map(([name, naive]) => [name, habitIn(day, naive)])),
  };
}
