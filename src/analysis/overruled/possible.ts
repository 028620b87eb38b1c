/**
 * Which nodes can still be come to from a state, and by which moves. Both are found together: from the
 * state's own place outwards, a move counts unless something that is so for good, whatever the moves counted
 * may do before it, keeps it from being offered; likewise each of its ways.
 */
import { addTo, isIn, someForGood } from './ahead.ts';
import type { NodeReadings } from './readings.ts';

export interface Possible {
  /** The nodes that may be come to. */
  readonly nodes: readonly number[];
  /** Moves that may still be made, one bit each. */
  readonly moves: Uint32Array;
  /** Ways to nodes that they may still take, one bit each by the numbers of the ways. */
  readonly ways: Uint32Array;
}

/** What is possible from a state at a place. */
export function possibleFrom(out: Uint32Array, place: number, story: readonly NodeReadings[]): Possible {
  const { moves: moveCount, ways: wayCount } = story[place] as NodeReadings;
  const moves = new Uint32Array(Math.ceil(moveCount / 32));
  const open = new Uint32Array(Math.ceil(wayCount / 32));
  const nodes = [place];
  const reached = new Uint8Array(story.length);
  reached[place] = 1;
  for (let grown = true; grown; ) {
    grown = false;
    for (let i = 0; i < nodes.length; i += 1)
      for (const { move, closing, ways } of (story[nodes[i] as number] as NodeReadings).gates) {
        if (!isIn(moves, move)) {
          if (someForGood(closing, out, moves)) continue;
          addTo(moves, move);
          grown = true;
        }
        for (const { way, to, closing: closed } of ways) {
          if (isIn(open, way) || someForGood(closed, out, moves)) continue;
          addTo(open, way);
          grown = true;
          if (reached[to] === 1) continue;
          reached[to] = 1;
          nodes.push(to);
        }
      }
  }
  return { nodes, moves, ways: open };
}
