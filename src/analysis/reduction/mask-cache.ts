/**
 * Relevance masks, cached: what is kept, worked out once for all that need the same: thousands of sets of moves that may still be made
 * come down to a hundred answers that are sure, and those are all that counts.
 */
import type { Live } from '../packed/live-story.ts';
import { addNumber } from '../packed/number-set.ts';
import { StateTable } from '../packed/state-table.ts';
import { type ReadLiteral, sureValues } from './literals.ts';
import { type Masks, masksWith } from './masks.ts';
import type { NodeReadSets, ReadSet } from './read-sets.ts';

/** All that is read where some nodes can still be come to. */
interface Ahead {
  readonly readings: readonly ReadSet[];
  /** What decides some reading, each once; only what moves can change. */
  readonly changing: readonly ReadLiteral[];
  /** At which values each of them is sure (eight bits each), then what is live. */
  readonly sure: Uint32Array;
  readonly alike: StateTable;
  readonly allMasks: Masks[];
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

function aheadOf(nodes: readonly NodeReadSets[], words: number): Ahead {
  const [readings, changing] = [new Gathering<ReadSet>(), new Gathering<ReadLiteral>()];
  for (const node of nodes) for (const reading of node.readings) readings.add(reading);
  for (const { deciding } of readings.all)
    for (const asked of deciding) if (asked.changing.length > 0) changing.add(asked);
  const sure = new Uint32Array(Math.ceil(changing.all.length / PER_WORD) + 2 * words);
  return { readings: readings.all, changing: changing.all, sure, alike: new StateTable(sure.length), allMasks: [] };
}

/** The allMasks of a story. A class, like all that proofs do very often. */
export class MaskCache {
  readonly #nodes: readonly NodeReadSets[];
  readonly #kept: Uint32Array;
  readonly #set: Uint32Array;
  readonly #sets: StateTable;
  readonly #known: Ahead[] = [];

  /** @param kept bits that nothing decides */
  constructor(nodes: readonly NodeReadSets[], kept: Uint32Array) {
    this.#nodes = nodes;
    this.#kept = kept;
    this.#set = new Uint32Array(Math.ceil(nodes.length / 32));
    this.#sets = new StateTable(this.#set.length);
  }

  /**
   * What is kept where these nodes can still be come to, these moves may still be made (one bit each), and this
   * is live.
   */
  with(reached: readonly number[], moves: Uint32Array, live: Live): Masks {
    const { readings, changing, sure, alike, allMasks } = this.#aheadAt(reached);
    sure.fill(0);
    for (let i = 0; i < changing.length; i += 1) {
      const at = Math.floor(i / PER_WORD);
      sure[at] = (sure[at] as number) | (sureValues(changing[i] as ReadLiteral, moves) << ((i % PER_WORD) * BITS));
    }
    sure.set(live, sure.length - live.length);
    const i = alike.indexOf(sure);
    const had = allMasks[i];
    if (had) return had;
    const made = masksWith(readings, moves, live, this.#kept);
    allMasks[i] = made;
    return made;
  }

  #aheadAt(reached: readonly number[]): Ahead {
    this.#set.fill(0);
    for (const node of reached) addNumber(this.#set, node);
    const i = this.#sets.indexOf(this.#set);
    const had = this.#known[i];
    if (had) return had;
    const made = aheadOf(
      reached.map((node) => this.#nodes[node] as NodeReadSets),
      this.#kept.length,
    );
    this.#known[i] = made;
    return made;
  }
}
