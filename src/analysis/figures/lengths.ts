/** How many different plays there are of each length: whole numbers, however large. */
import type { Exploration } from '../explore.ts';
import { isEnding } from '../worth.ts';

/** Longest plays that are counted, in moves. */
export const LENGTH_MAX = 60;

/** Moves between states looked at, all lengths together, before counting stops. */
const WORK_MAX = 30_000_000;

/** How much longer it takes to add up numbers of any size. */
const EXACT_WORK = 5;

export interface Lengths {
  /** Different plays by number of moves, from 0 on, all openings together; decimal digits, since they outgrow any number. */
  readonly plays: readonly string[];
  /** Are there longer plays than the last one counted? */
  readonly longer: boolean;
}

/** Ways of coming to states in a number of moves. */
interface Ways<T> {
  readonly states: readonly number[];
  readonly by: readonly T[];
}

/** The ways after one more move. */
function oneMoveOn<T>({ count, first, to }: Exploration, { states, by }: Ways<T>, sum: (a: T, b: T) => T): Ways<T> {
  const after = new Array<T>(count);
  const next: number[] = [];
  for (const state of states) {
    const ways = by[state] as T;
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      const target = to[edge] as number;
      const had = after[target];
      if (had === undefined) next.push(target);
      after[target] = had === undefined ? ways : sum(had, ways);
    }
  }
  return { states: next, by: after };
}

const numbers = (a: number, b: number) => a + b;
const exact = (a: bigint, b: bigint) => a + b;

/** Ended plays among these ways, and the largest number met: beyond what numbers hold exactly it is no longer exact. */
function endedAmong(exploration: Exploration, { states, by }: Ways<number>): readonly [ended: number, largest: number] {
  let [ended, largest] = [0, 0];
  for (const state of states) {
    const ways = by[state] as number;
    if (isEnding(exploration, state)) ended += ways;
    largest = Math.max(largest, ways, ended);
  }
  return [ended, largest];
}

/**
 * Counts plays: how they begin (as far as it makes a difference) and which moves are made, in their order.
 * Two that come to the same state are still two.
 */
export function playsByLength(exploration: Exploration, most: number = LENGTH_MAX): Lengths {
  const { first, roots } = exploration;
  const plays: string[] = [];
  const begun = new Array<number>(exploration.count);
  for (const { state } of roots) begun[state] = (begun[state] ?? 0) + 1;
  let quick: Ways<number> = { states: [...new Set(roots.map(({ state }) => state))], by: begun };
  let large: Ways<bigint> | undefined;
  let work = 0;
  const effort = (states: readonly number[]) =>
    states.reduce((sum, state) => sum + (first[state + 1] as number) - (first[state] as number), 0);
  for (let moves = 0; moves <= most && work <= WORK_MAX; moves += 1) {
    const { states } = large ?? quick;
    if (states.length === 0) return { plays, longer: false };
    work += effort(states) * (large ? EXACT_WORK : 1);
    if (large) {
      const ways = large;
      const ended = states.filter((state) => isEnding(exploration, state)).map((state) => ways.by[state] as bigint);
      plays.push(String(ended.reduce(exact, 0n)));
      large = oneMoveOn(exploration, ways, exact);
      continue;
    }
    plays.push(String(endedAmong(exploration, quick)[0]));
    const next = oneMoveOn(exploration, quick, numbers);
    if (endedAmong(exploration, next)[1] <= Number.MAX_SAFE_INTEGER) quick = next;
    else {
      const by: bigint[] = [];
      for (const state of quick.states) by[state] = BigInt(quick.by[state] as number);
      large = oneMoveOn(exploration, { states: quick.states, by }, exact);
    }
  }
  return { plays, longer: (large ?? quick).states.length > 0 };
}
