/**
 * What is kept, worked out once for all that need the same: thousands of sets of moves that may still be made
 * come down to a hundred answers that are sure, and those are all that counts.
 */
import type { Live } from '../packed/live-story.ts';
import { type StateTable, stateTable } from '../packed/state-table.ts';
import { type Asked, addTo, sureValues } from './ahead.ts';
import { type Keeping, keepingWith } from './keeping.ts';
import type { NodeReadings, Reading } from './readings.ts';

/** All that is read where some nodes can still be come to. */
interface Ahead {
  readonly readings: readonly Reading[];
  /** What overrules some reading, each once; only what moves can change. */
  readonly changing: readonly Asked[];
  /** At which values each of them is sure (four bits each), then what is live. */
  readonly sure: Uint32Array;
  readonly alike: StateTable;
  readonly keepings: Keeping[];
}

/** Values that a literal may be sure at: two of a bit, four of a standing. */
const BITS = 4;
const PER_WORD = 32 / BITS;

function aheadOf(readings: readonly Reading[], words: number): Ahead {
  const all = new Map(readings.flatMap(({ overruling }) => overruling.map((asked) => [asked.number, asked] as const)));
  const changing = [...all.values()].filter((asked) => asked.changing.length > 0);
  const sure = new Uint32Array(Math.ceil(changing.length / PER_WORD) + 2 * words);
  return { readings, changing, sure, alike: stateTable(sure.length), keepings: [] };
}

/**
 * Makes what tells what is kept, from the nodes that can still be come to, the moves that may still be made
 * (one bit each), and what is live.
 * @param kept bits that nothing overrules
 */
export function keepingsOf(
  nodes: readonly NodeReadings[],
  kept: Uint32Array,
): (reached: readonly number[], moves: Uint32Array, live: Live) => Keeping {
  const set = new Uint32Array(Math.ceil(nodes.length / 32));
  const sets = stateTable(set.length);
  const known: Ahead[] = [];
  const aheadAt = (reached: readonly number[]): Ahead => {
    set.fill(0);
    for (const node of reached) addTo(set, node);
    const i = sets.indexOf(set);
    const had = known[i];
    if (had) return had;
    const readings = [...new Set(reached.flatMap((node) => nodes[node]?.readings ?? []))];
    const made = aheadOf(readings, kept.length);
    known[i] = made;
    return made;
  };
  return (reached, moves, live) => {
    const { readings, changing, sure, alike, keepings } = aheadAt(reached);
    sure.fill(0);
    for (let i = 0; i < changing.length; i += 1) {
      const at = Math.floor(i / PER_WORD);
      sure[at] = (sure[at] as number) | (sureValues(changing[i] as Asked, moves) << ((i % PER_WORD) * BITS));
    }
    sure.set(live.bits, sure.length - 2 * kept.length);
    sure.set(live.missed, sure.length - kept.length);
    const i = alike.indexOf(sure);
    const had = keepings[i];
    if (had) return had;
    const made = keepingWith(readings, moves, live, kept);
    keepings[i] = made;
    return made;
  };
}
