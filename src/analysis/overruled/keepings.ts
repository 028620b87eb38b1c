/**
 * What is kept, worked out once for all that need the same: thousands of sets of moves that may still be made
 * come down to a hundred answers that are sure, and those are all that counts.
 */
import type { Live } from '../packed/live-story.ts';
import { addNumber } from '../packed/number-set.ts';
import { StateTable } from '../packed/state-table.ts';
import { type Asked, sureValues } from './ahead.ts';
import { type Keeping, keepingWith } from './keeping.ts';
import type { NodeReadings, Reading } from './readings.ts';

/** All that is read where some nodes can still be come to. */
interface Ahead {
  readonly readings: readonly Reading[];
  /** What overrules some reading, each once; only what moves can change. */
  readonly changing: readonly Asked[];
  /** At which values each of them is sure (eight bits each), then what is live. */
  readonly sure: Uint32Array;
  readonly alike: StateTable;
  readonly keepings: Keeping[];
}

/** Values that a literal may be sure at: two of a bit, eight of a standing. */
const BITS = 8;
const PER_WORD = 32 / BITS;

/** Gathers things that have numbers of their own, each once. */
class Gathering<Thing extends { readonly number: number }> {
  readonly all: Thing[] = [];
  readonly #seen: boolean[] = [];

  add(thing: Thing): void {
    if (this.#seen[thing.number]) return;
    this.#seen[thing.number] = true;
    this.all.push(thing);
  }
}

function aheadOf(nodes: readonly NodeReadings[], words: number): Ahead {
  const [readings, changing] = [new Gathering<Reading>(), new Gathering<Asked>()];
  for (const node of nodes) for (const reading of node.readings) readings.add(reading);
  for (const { overruling } of readings.all)
    for (const asked of overruling) if (asked.changing.length > 0) changing.add(asked);
  const sure = new Uint32Array(Math.ceil(changing.all.length / PER_WORD) + 2 * words);
  return { readings: readings.all, changing: changing.all, sure, alike: new StateTable(sure.length), keepings: [] };
}

/** The keepings of a story. A class, like all that proofs do very often. */
export class Keepings {
  readonly #nodes: readonly NodeReadings[];
  readonly #kept: Uint32Array;
  readonly #set: Uint32Array;
  readonly #sets: StateTable;
  readonly #known: Ahead[] = [];

  /** @param kept bits that nothing overrules */
  constructor(nodes: readonly NodeReadings[], kept: Uint32Array) {
    this.#nodes = nodes;
    this.#kept = kept;
    this.#set = new Uint32Array(Math.ceil(nodes.length / 32));
    this.#sets = new StateTable(this.#set.length);
  }

  /**
   * What is kept where these nodes can still be come to, these moves may still be made (one bit each), and this
   * is live.
   */
  with(reached: readonly number[], moves: Uint32Array, live: Live): Keeping {
    const { readings, changing, sure, alike, keepings } = this.#aheadAt(reached);
    sure.fill(0);
    for (let i = 0; i < changing.length; i += 1) {
      const at = Math.floor(i / PER_WORD);
      sure[at] = (sure[at] as number) | (sureValues(changing[i] as Asked, moves) << ((i % PER_WORD) * BITS));
    }
    sure.set(live, sure.length - live.length);
    const i = alike.indexOf(sure);
    const had = keepings[i];
    if (had) return had;
    const made = keepingWith(readings, moves, live, this.#kept);
    keepings[i] = made;
    return made;
  }

  #aheadAt(reached: readonly number[]): Ahead {
    this.#set.fill(0);
    for (const node of reached) addNumber(this.#set, node);
    const i = this.#sets.indexOf(this.#set);
    const had = this.#known[i];
    if (had) return had;
    const made = aheadOf(
      reached.map((node) => this.#nodes[node] as NodeReadings),
      this.#kept.length,
    );
    this.#known[i] = made;
    return made;
  }
}
