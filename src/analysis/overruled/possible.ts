/**
 * Which nodes can still be come to from a state, and by which moves. Both are found together: from the
 * state's own place outwards, a move counts unless something that is so for good, whatever the moves counted
 * may do before it, keeps it from being offered; likewise each of its ways.
 */
import { addTo, isIn, someForGood } from './ahead.ts';
import type { Gate, NodeReadings } from './readings.ts';

/** What is possible from a state. The next answer overwrites it. */
export interface Possible {
  /** The nodes that may be come to, the state's own first. */
  readonly nodes: readonly number[];
  /** Moves that may still be made, one bit each. */
  readonly moves: Uint32Array;
  /** Ways to nodes that they may still take, one bit each by the numbers of the ways. */
  readonly ways: Uint32Array;
}

/** Makes what tells what is possible from a state at a place. */
export function possibleIn(story: readonly NodeReadings[]): (out: Uint32Array, place: number) => Possible {
  const moves = new Uint32Array(Math.ceil((story[0]?.moves ?? 0) / 32));
  const ways = new Uint32Array(Math.ceil((story[0]?.ways ?? 0) / 32));
  const reached = new Uint8Array(story.length);
  const nodes: number[] = [];
  return (out, place) => {
    moves.fill(0);
    ways.fill(0);
    reached.fill(0);
    reached[place] = 1;
    nodes.length = 0;
    nodes.push(place);
    // Gates of the nodes come to that are closed, or have a way that is: more moves may open them again.
    let shut: Gate[] = [];
    let grown = false;
    /** Opens what can be opened of a gate. Answers whether that is all of it. */
    const opened = (gate: Gate): boolean => {
      if (!isIn(moves, gate.move)) {
        if (someForGood(gate.closing, out, moves)) return false;
        addTo(moves, gate.move);
        grown = true;
      }
      let all = true;
      for (const { way, to, closing } of gate.ways) {
        if (isIn(ways, way)) continue;
        if (someForGood(closing, out, moves)) {
          all = false;
          continue;
        }
        addTo(ways, way);
        grown = true;
        if (reached[to] === 1) continue;
        reached[to] = 1;
        nodes.push(to);
      }
      return all;
    };
    let come = 0;
    do {
      grown = false;
      for (; come < nodes.length; come += 1)
        for (const gate of (story[nodes[come] as number] as NodeReadings).gates) if (!opened(gate)) shut.push(gate);
      shut = shut.filter((gate) => !opened(gate));
    } while (grown);
    return { nodes, moves, ways };
  };
}
