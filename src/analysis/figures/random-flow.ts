/**
 * The player who guesses, followed through every state at once instead of play by play: in each state every
 * move on offer is as likely as the other, and every opening as likely as the other.
 */
import type { Exploration } from '../explore.ts';
import type { Worth } from '../worth.ts';

/** Part of all plays that may be left going round in a loop before the flow through it counts as worked out. */
export const LEFT_IN_LOOP = 1e-15;

/** Times a loop is gone round before what is still in it counts as left over. */
const ROUNDS_MAX = 20_000;

export interface RandomFlow {
  /** How often, on average, a play comes to each state. */
  readonly visits: Float64Array;
  /** Part of all plays (0 … 1) that was not followed to an end: stuck in a loop without a way out, or a crumb. */
  readonly left: number;
}

/** How likely a player takes each edge out of a state, in their order; the chances add up to 1. */
export type Chances = (state: number, begin: number, end: number) => ArrayLike<number>;

/**
 * Follows the guessing player through an exploration. Of one that is not complete it is right about the states it has:
 * what comes to a state whose moves are not there stays in it.
 * @param chances of another player; without it each edge is as likely as the other
 */
export function randomFlow(
  { count, first, to, roots }: Exploration,
  { components }: Pick<Worth, 'components'>,
  chances?: Chances,
): RandomFlow {
  const { order, of } = components;
  const arriving = new Float64Array(count);
  for (const { state } of roots) arriving[state] = (arriving[state] as number) + 1 / roots.length;
  const visits = new Float64Array(count);
  let left = 0;

  const passOn = (state: number, plays: number, next: Float64Array, within: number | undefined) => {
    const [begin, end] = [first[state] as number, first[state + 1] as number];
    const share = plays / (end - begin);
    const likely = chances?.(state, begin, end);
    for (let edge = begin; edge < end; edge += 1) {
      const target = to[edge] as number;
      const into = of[target] === within ? next : arriving;
      into[target] = (into[target] as number) + (likely ? plays * (likely[edge - begin] as number) : share);
    }
  };

  // What leads to a state stands after it in the order, so the order is read backwards.
  const inLoop = new Float64Array(count);
  for (let end = count; end > 0; ) {
    const last = order[end - 1] as number;
    const component = of[last] as number;
    let begin = end - 1;
    while (begin > 0 && of[order[begin - 1] as number] === component) begin -= 1;
    // Where nobody comes, nobody goes on from: most states, where a flow begins in one of many ways.
    if (end - begin === 1 && arriving[last] === 0) {
      end = begin;
      continue;
    }
    const alone = end - begin === 1 && !leadsToItself(last, first, to);
    const members = alone ? undefined : order.subarray(begin, end);
    end = begin;
    if (!members) {
      const plays = arriving[last] as number;
      // A state without a way on is an ending, or a trap the proofs have told of.
      visits[last] = plays;
      if (first[last] !== first[last + 1]) passOn(last, plays, arriving, undefined);
      continue;
    }
    let inside = 0;
    for (const state of members) inside += arriving[state] as number;
    for (let round = 0; inside > LEFT_IN_LOOP && round < ROUNDS_MAX; round += 1) {
      inside = 0;
      for (const state of members) {
        const plays = arriving[state] as number;
        arriving[state] = 0;
        if (plays === 0) continue;
        visits[state] = (visits[state] as number) + plays;
        passOn(state, plays, inLoop, component);
      }
      for (const state of members) {
        const plays = inLoop[state] as number;
        inLoop[state] = 0;
        arriving[state] = plays;
        inside += plays;
      }
    }
    left += inside;
  }
  return { visits, left };
}

function leadsToItself(state: number, first: Uint32Array, to: Uint32Array): boolean {
  for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1)
    if (to[edge] === state) return true;
  return false;
}
