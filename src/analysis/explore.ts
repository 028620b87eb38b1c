/**
 * Every state a play can come to, from every legal opening at once, and every move between them. States
 * are numbered in the order of the fewest moves it takes to get there, so parents give shortest walks.
 */
import type { Opening } from '../encounter/opening.ts';
import { everyOpening } from './openings.ts';
import type { PackedStory } from './packed/packed-story.ts';
import { steppingThrough } from './stepping/stepping.ts';

/** One opening and the state it begins in. */
export interface Root {
  readonly opening: Opening;
  readonly state: number;
  /** Index of what is heard in it. */
  readonly hearing: number;
}

export interface Exploration {
  readonly story: PackedStory;
  readonly roots: readonly Root[];
  /** Does it begin in every way there is? Otherwise there are more openings than are looked at. */
  readonly allOpenings: boolean;
  /** False when the budget ran out: then there may be states, and moves out of known ones, that are not here. */
  readonly complete: boolean;
  readonly count: number;
  /** States whose moves are here: all but the last ones when not complete. */
  readonly expanded: number;
  readonly states: Uint32Array;
  /** Edges out of state `s` are those from `first[s]` to before `first[s + 1]`, in the order of writing. */
  readonly first: Uint32Array;
  readonly to: Uint32Array;
  readonly move: Uint32Array;
  readonly hearing: Uint32Array;
  /** Edge by which a state was first reached. */
  readonly parentEdge: Int32Array;
  /** State an edge goes out from. */
  from(edge: number): number;
}

const larger = (list: Uint32Array) => {
  const longer = new Uint32Array(list.length * 2);
  longer.set(list);
  return longer;
};

/** Explores a story, up to `most` states: from every way it may begin in, or from these alone, whose roots are in their order. */
export function explored(story: PackedStory, most: number, only?: Opening | readonly Opening[]): Exploration {
  const steps = steppingThrough(story);
  const { openings, all } = only
    ? { openings: [only].flat(), all: true }
    : everyOpening(story.scenario, story.variables);
  const roots = openings.map((opening): Root => {
    const state = steps.open(opening);
    return { opening, state, hearing: steps.heard };
  });
  // Plain typed arrays that grow by hand: this loop is most of a proof.
  let parentEdge = new Int32Array(Math.max(1024, steps.count)).fill(-1);
  let first = new Uint32Array(1024);
  let [to, move, hearing] = [new Uint32Array(4096), new Uint32Array(4096), new Uint32Array(4096)];
  let edges = 0;
  let at = 0;
  let seen = steps.count;
  for (; at < seen && seen <= most; at += 1) {
    if (at + 1 >= first.length) first = larger(first);
    first[at] = edges;
    const moves = story.movesAt[steps.placeOf(at)] ?? [];
    while (edges + moves.length > to.length) [to, move, hearing] = [larger(to), larger(move), larger(hearing)];
    for (let i = 0; i < moves.length; i += 1) {
      const { index } = moves[i] as (typeof moves)[number];
      const next = steps.step(at, index);
      if (next < 0) continue;
      if (next === seen) {
        seen += 1;
        if (seen > parentEdge.length) {
          const longer = new Int32Array(parentEdge.length * 2).fill(-1);
          longer.set(parentEdge);
          parentEdge = longer;
        }
        parentEdge[next] = edges;
      }
      to[edges] = next;
      move[edges] = index;
      hearing[edges] = steps.heard;
      edges += 1;
    }
  }
  const expanded = at;
  const firsts = new Uint32Array(seen + 1).fill(edges);
  firsts.set(first.subarray(0, expanded));
  return {
    story,
    roots,
    allOpenings: all,
    complete: all && expanded === seen,
    count: seen,
    expanded,
    states: steps.states(),
    first: firsts,
    to: to.subarray(0, edges),
    move: move.subarray(0, edges),
    hearing: hearing.subarray(0, edges),
    parentEdge: parentEdge.subarray(0, seen),
    from(edge) {
      let [low, high] = [0, seen - 1];
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((firsts[middle] as number) <= edge) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
