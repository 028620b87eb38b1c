/** Walks that show what a finding says: anybody can play them. */
import type { Opening } from '../encounter/opening.ts';
import type { Exploration } from './explore.ts';

/** A play: how it begins and the ids of its moves. */
export interface Witness {
  readonly opening: Opening;
  readonly moves: readonly string[];
}

const moveId = ({ story, move }: Exploration, edge: number) => story.moves[move[edge] as number]?.move.id ?? '';

/** Ids of the moves made on an edge: its own, and those of the nodes passed on the way to its end. */
export function movesAlong(exploration: Exploration, edge: number): readonly string[] {
  const { story, states, move, to } = exploration;
  const own = moveId(exploration, edge);
  if (!story.passes) return [own];
  const place = story.placeAt(states, (to[edge] as number) * story.words);
  return [own, ...(story.passed(move[edge] as number, place)?.moves ?? [])];
}

/** How many moves an edge is. */
export function movesOn({ story, states, move, to }: Exploration, edge: number): number {
  if (!story.passes) return 1;
  const place = story.placeAt(states, (to[edge] as number) * story.words);
  return 1 + (story.passed(move[edge] as number, place)?.moves.length ?? 0);
}

/**
 * A shortest play that comes to a state, and goes on by an edge if one is given: by its move alone, or with `through` to
 * where that leads at last.
 */
export function walkTo(exploration: Exploration, state: number, edge?: number, through = false): Witness {
  const moves = edge === undefined ? [] : through ? [...movesAlong(exploration, edge)] : [moveId(exploration, edge)];
  let at = state;
  for (let by = exploration.parentEdge[at] as number; by >= 0; by = exploration.parentEdge[at] as number) {
    moves.unshift(...movesAlong(exploration, by));
    at = exploration.from(by);
  }
  const root = exploration.roots.find((one) => one.state === at);
  return { opening: root?.opening ?? { seed: 0, carried: [] }, moves };
}

/** A shortest play from one state to a wanted one; undefined when none is found. */
export function walkFrom(
  exploration: Exploration,
  start: number,
  wanted: (state: number) => boolean,
): readonly string[] | undefined {
  const { count, first, to, expanded } = exploration;
  const by = new Int32Array(count).fill(-2);
  const line = new Uint32Array(count);
  let [read, written] = [0, 1];
  line[0] = start;
  by[start] = -1;
  for (; read < written; read += 1) {
    const state = line[read] as number;
    if (wanted(state)) {
      const moves: string[] = [];
      for (let at = state, edge = by[at] as number; edge >= 0; edge = by[at] as number) {
        moves.unshift(...movesAlong(exploration, edge));
        at = exploration.from(edge);
      }
      return moves;
    }
    if (state >= expanded) continue;
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      const next = to[edge] as number;
      if (by[next] !== -2) continue;
      by[next] = edge;
      line[written] = next;
      written += 1;
    }
  }
  return undefined;
}
