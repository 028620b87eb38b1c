/** What one person of a list adds to its certificate, worked out over all plays from the very start everybody gets. */
import type { Opening } from '../../encounter/opening.ts';
import type { Scenario } from '../../scenario/format.ts';
import { componentsOf } from '../components.ts';
import { type Exploration, explored } from '../explore.ts';
import { packedStory } from '../packed/pack.ts';
import { NAIVE, naiveIn, playedBy } from '../players/players.ts';
import { pointsIn } from '../points.ts';
import { type Worth, worthOf } from '../worth.ts';
import { sharesByPoints } from './distribution.ts';
import { type Chances, randomFlow } from './random-flow.ts';

/** Somebody to serve, and how that begins. */
export interface Meeting {
  readonly scenario: Scenario;
  readonly opening: Opening;
}

/**
 * Share of plays (0 … 1) by satisfaction, 0 … 100, or of a day by the points of all its people together: whatever its
 * length, the last one stands for 100. They add up to 1: a play that never ends has earned nothing.
 */
export type Shares = Float64Array;

/** How many steps there are to one point of satisfaction: 1 for a person, as many as it has people for a day. */
export const stepsIn = (shares: Shares): number => (shares.length - 1) / 100;

/** One person of the list, or one day. */
export interface ListPart {
  /** Plays of somebody who guesses. */
  readonly guessed: Shares;
  /** Plays of somebody who takes what can still lead to most, but for slips; by the rate of slips asked for. */
  readonly slipped: readonly Shares[];
  /** Decisions with a better and a worse move that such a play meets, on average; by the rate of slips too. */
  readonly decisions: readonly number[];
  /** Satisfaction of each naive player, by name. */
  readonly habits: Readonly<Record<string, number>>;
}

/** What never ended is put where nothing was earned. */
export function withEndless(shares: Float64Array): Shares {
  const ended = shares.reduce((sum, share) => sum + share, 0);
  shares[0] = (shares[0] as number) + Math.max(0, 1 - ended);
  return shares;
}

/**
 * Chances of a player who takes one of the moves that can still lead to most, and with `slips` one of the others.
 * Which moves are best is looked up once for all rates.
 */
export function slippingIn({ story, first, to, count }: Exploration, best: Int16Array): (slips: number) => Chances {
  const isBest = new Uint8Array(to.length);
  const good = new Uint32Array(count);
  for (let state = 0; state < count; state += 1) {
    const [begin, end] = [first[state] as number, first[state + 1] as number];
    let most = -1;
    for (let edge = begin; edge < end; edge += 1) most = Math.max(most, best[to[edge] as number] as number);
    for (let edge = begin; edge < end; edge += 1) {
      if (best[to[edge] as number] !== most) continue;
      isBest[edge] = 1;
      good[state] = (good[state] as number) + 1;
    }
  }
  // Read before the next one is asked for: one list serves all states.
  const chances = new Float64Array(Math.max(1, ...story.movesAt.map((moves) => moves.length)));
  return (slips) => (state, begin, end) => {
    const same = good[state] as number;
    const others = end - begin - same;
    const ofGood = (others > 0 ? 1 - slips : 1) / same;
    const ofOthers = others > 0 ? slips / others : 0;
    for (let edge = begin; edge < end; edge += 1) chances[edge - begin] = isBest[edge] === 1 ? ofGood : ofOthers;
    return chances;
  };
}

/** Tells how often a play meets a choice between better and worse, by how often it comes to each state. */
export function decisionsIn({ first, to, count }: Exploration, { best }: Worth): (visits: Float64Array) => number {
  const places: number[] = [];
  for (let state = 0; state < count; state += 1) {
    const [begin, end] = [first[state] as number, first[state + 1] as number];
    for (let edge = begin + 1; edge < end; edge += 1) {
      if (best[to[edge] as number] === best[to[begin] as number]) continue;
      places.push(state);
      break;
    }
  }
  return (visits) => places.reduce((sum, state) => sum + (visits[state] as number), 0);
}

/**
 * One person's part.
 * @param rates rates of slips, 0 … 1 each; at least one
 * @param most states looked at
 * @returns undefined when there are more states than that
 */
export function listPart({ scenario, opening }: Meeting, rates: readonly number[], most: number): ListPart | undefined {
  const story = packedStory(scenario, false);
  const exploration = explored(story, most, opening);
  if (!exploration.complete) return undefined;
  const worth = { ...worthOf(exploration), components: componentsOf(exploration) };
  const slipping = slippingIn(exploration, worth.best);
  const flows = rates.map((rate) => randomFlow(exploration, worth, slipping(rate)).visits);
  const points = pointsIn(story);
  const habits = Object.entries(NAIVE).map(([name, naive]) => {
    const { ending, satisfaction } = playedBy(story, points, opening, naiveIn(story, naive), { steady: true });
    return [name, ending === undefined ? 0 : satisfaction] as const;
  });
  return {
    guessed: withEndless(sharesByPoints(exploration, randomFlow(exploration, worth).visits)),
    slipped: flows.map((visits) => withEndless(sharesByPoints(exploration, visits))),
    decisions: flows.map(decisionsIn(exploration, worth)),
    habits: Object.fromEntries(habits),
  };
}

const larger = (a: number, b: number): number => (b === 0 ? a : larger(b, a % b));

/** The same shares in steps as fine as these. */
function inSteps(shares: Shares, steps: number): Shares {
  const times = steps / stepsIn(shares);
  if (times === 1) return shares;
  const finer = new Float64Array(100 * steps + 1);
  for (const [points, share] of shares.entries()) finer[points * times] = share;
  return finer;
}

/** Shares of the sum of independent units: by the points of all together, in steps that fit each of them. */
export function together(all: readonly Shares[]): Shares {
  const steps = all.map(stepsIn).reduce((a, b) => (a * b) / larger(a, b), 1);
  return all.reduce((sum, one) => {
    const next = inSteps(one, steps);
    const out = new Float64Array(sum.length + next.length - 1);
    for (let points = 0; points < next.length; points += 1) {
      const share = next[points] as number;
      if (share === 0) continue;
      for (let at = 0; at < sum.length; at += 1)
        out[at + points] = (out[at + points] as number) + (sum[at] as number) * share;
    }
    return out;
  }, Float64Array.of(1));
}

/** Share of plays, or of sums of several units, whose average reaches the mark. */
export const reaching = (sums: Shares, mark: number): number =>
  sums.subarray((mark * (sums.length - 1)) / 100).reduce((total, share) => total + share, 0);

/** Average satisfaction. */
export const averageOf = (sums: Shares): number =>
  (100 / (sums.length - 1)) * sums.reduce((total, share, points) => total + share * points, 0);
