/**
 * Every state a play can come to, from every legal opening at once, and every move between them. States
 * are numbered in the order of the fewest moves it takes to get there, so parents give shortest walks.
 */
import type { Opening } from '../encounter/opening.ts';
import { everyOpening } from './openings.ts';
import { growing } from './packed/growing.ts';
import type { PackedStory } from './packed/packed-story.ts';
import { stateTable } from './packed/state-table.ts';

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

/** Explores a story, up to `most` states. */
export function explored(story: PackedStory, most: number): Exploration {
  const table = stateTable(story.words);
  const out = new Uint32Array(story.words);
  const { openings, all } = everyOpening(story.scenario, story.variables);
  const roots = openings.map((opening): Root => {
    const hearing = story.open(opening, out);
    return { opening, state: table.indexOf(out), hearing };
  });
  const parents = growing();
  const [first, to, move, hearing] = [growing(), growing(), growing(), growing()];
  // A root has no parent: one is added to every edge so that 0 is free to say so.
  for (let i = 0; i < table.count; i += 1) parents.push(0);
  let at = 0;
  for (; at < table.count && table.count <= most; at += 1) {
    first.push(to.length);
    const place = story.placeAt(table.words(), at * story.words);
    for (const { index } of story.movesAt[place] ?? []) {
      const states = table.words();
      if (!story.isOffered(states, at * story.words, index)) continue;
      const heard = story.step(states, at * story.words, index, out);
      const next = table.indexOf(out);
      if (next === parents.length) parents.push(to.length + 1);
      to.push(next);
      move.push(index);
      hearing.push(heard);
    }
  }
  const expanded = at;
  for (let i = expanded; i <= table.count; i += 1) first.push(to.length);
  const firsts = first.values();
  const parentEdge = new Int32Array(table.count);
  const marked = parents.values();
  for (let i = 0; i < parentEdge.length; i += 1) parentEdge[i] = (marked[i] as number) - 1;
  return {
    story,
    roots,
    complete: all && expanded === table.count,
    count: table.count,
    expanded,
    states: table.words().subarray(0, table.count * story.words),
    first: firsts,
    to: to.values(),
    move: move.values(),
    hearing: hearing.values(),
    parentEdge,
    from(edge) {
      let [low, high] = [0, table.count - 1];
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((firsts[middle] as number) <= edge) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
