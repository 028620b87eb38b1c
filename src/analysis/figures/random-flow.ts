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

/** Follows a player from some ways to begin. What it answers with is written over by the next call. */
export type Flow = (roots: Exploration['roots'], chances?: Chances) => RandomFlow;

/**
 * Follows the guessing player through an exploration. Of one that is not complete it is right about the states it has:
 * what comes to a state whose moves are not there stays in it.
 * @param chances of another player; without it each edge is as likely as the other
 */
export const randomFlow = (exploration: Exploration, worth: Pick<Worth, 'components'>, chances?: Chances): RandomFlow =>
  flowThrough(exploration, worth)(exploration.roots, chances);

/** The same for one set of ways to begin after the other: what each of them needs of the states is worked out once. */
export function flowThrough({ count, first, to }: Exploration, { components }: Pick<Worth, 'components'>): Flow {
  const { order, of } = components;
  // Arrivals lie in the order in which they are read, for most states of a flow are only passed over.
  const position = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) position[order[at] as number] = at;
  const arriving = new Float64Array(count);
  const inLoop = new Float64Array(count);
  const visits = new Float64Array(count);

  const beginOf = (end: number) => {
    const component = of[order[end - 1] as number] as number;
    let begin = end - 1;
    while (begin > 0 && of[order[begin - 1] as number] === component) begin -= 1;
    return begin;
  };
  /** Shares out what is in a state; what stays within its loop, from `begin` to before `end`, goes to `inLoop`. */
  const passOn = (state: number, plays: number, begin: number, end: number, chances: Chances | undefined) => {
    const [firstEdge, lastEdge] = [first[state] as number, first[state + 1] as number];
    const share = plays / (lastEdge - firstEdge);
    const likely = chances?.(state, firstEdge, lastEdge);
    for (let edge = firstEdge; edge < lastEdge; edge += 1) {
      const target = position[to[edge] as number] as number;
      const into = target >= begin && target < end ? inLoop : arriving;
      into[target] = (into[target] as number) + (likely ? plays * (likely[edge - firstEdge] as number) : share);
    }
  };
  /** Goes round a loop until next to nothing is left in it; answers with what is. */
  const goRound = (begin: number, end: number, chances: Chances | undefined): number => {
    let inside = 0;
    for (let at = begin; at < end; at += 1) inside += arriving[at] as number;
    for (let round = 0; inside > LEFT_IN_LOOP && round < ROUNDS_MAX; round += 1) {
      inside = 0;
      for (let at = begin; at < end; at += 1) {
        const plays = arriving[at] as number;
        arriving[at] = 0;
        if (plays === 0) continue;
        const state = order[at] as number;
        visits[state] = (visits[state] as number) + plays;
        passOn(state, plays, begin, end, chances);
      }
      for (let at = begin; at < end; at += 1) {
        const plays = inLoop[at] as number;
        inLoop[at] = 0;
        arriving[at] = plays;
        inside += plays;
      }
    }
    return inside;
  };

  return (roots, chances) => {
    arriving.fill(0);
    visits.fill(0);
    let top = 0;
    for (const { state } of roots) {
      const at = position[state] as number;
      arriving[at] = (arriving[at] as number) + 1 / roots.length;
      top = Math.max(top, at + 1);
    }
    let left = 0;
    // What leads to a state stands after it in the order, so the order is read backwards. A loop that somebody comes to
    // is taken as a whole from its end, which nobody need have come to.
    while (top < count && of[order[top] as number] === of[order[top - 1] as number]) top += 1;
    for (let end = top; end > 0; ) {
      const last = order[end - 1] as number;
      const mine = of[last];
      const alone = end === 1 || of[order[end - 2] as number] !== mine;
      const plays = arriving[end - 1] as number;
      if (!alone || leadsToItself(last, plays, first, to)) {
        const begin = alone ? end - 1 : beginOf(end);
        left += goRound(begin, end, chances);
        end = begin;
        continue;
      }
      end -= 1;
      if (plays === 0) continue;
      // A state without a way on is an ending, or a trap the proofs have told of.
      visits[last] = plays;
      if (first[last] !== first[last + 1]) passOn(last, plays, 0, 0, chances);
    }
    return { visits, left };
  };
}

/** Is there a way from a state to itself? Not asked where nobody is. */
function leadsToItself(state: number, plays: number, first: Uint32Array, to: Uint32Array): boolean {
  if (plays === 0) return false;
  for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1)
    if (to[edge] === state) return true;
  return false;
}
