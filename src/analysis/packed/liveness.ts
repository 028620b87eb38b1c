/**
 * What still matters at each place: the bits that something ahead reads. A state that drops the rest stands for
 * many, and no play can tell them apart from there on. Quick enough for the longest stories; live-story.ts asks more.
 */
import type { Scenario } from '../../scenario/format.ts';
import { END } from '../../scenario/move.ts';
import { type Field, fill } from '../layout.ts';
import { addAll } from './number-set.ts';
import { targetsOf } from './pressing.ts';
import type { Reads } from './reads.ts';
import type { Variables } from './variables.ts';

/** Fields that may be dropped, by the name of what they keep. */
export interface Droppable {
  readonly mood: Field | undefined;
  readonly unnoticed: ReadonlyMap<string, Field>;
  readonly known: ReadonlyMap<string, Field>;
  readonly flags: ReadonlyMap<string, Field>;
  readonly done: ReadonlyMap<string, Field>;
  readonly drawn: ReadonlyMap<string, Field>;
}

const fillIf = (mask: Uint32Array, one: Field | undefined) => {
  if (one) fill(mask, one);
};

/**
 * Bits to keep at each node, word by word. At endings only `always` is.
 * @param always bits that always matter
 */
export function liveAtPlaces(
  scenario: Scenario,
  { byNode }: Variables,
  fields: Droppable,
  always: Uint32Array,
): readonly Uint32Array[] {
  const add = (live: Uint32Array, part: Reads) => {
    for (const id of part.unnoticed) fillIf(live, fields.unnoticed.get(id));
    for (const id of part.known) fillIf(live, fields.known.get(id));
    for (const id of part.flags) fillIf(live, fields.flags.get(id));
    for (const id of part.done) fillIf(live, fields.done.get(id));
    for (const id of part.drawn) fillIf(live, fields.drawn.get(id));
    if (part.mood.size === 0) return;
    fillIf(live, fields.mood);
    // What is noticed of the goals holds mood within its bounds.
    for (const field of fields.unnoticed.values()) fill(live, field);
  };
  const index = new Map(Object.keys(scenario.nodes).map((id, i) => [id, i]));
  const nodes = byNode.map(() => always.slice());
  const sources: Set<number>[] = nodes.map(() => new Set());
  for (const [from, node] of Object.values(scenario.nodes).entries()) {
    const [live, reads] = [nodes[from], byNode[from]];
    if (!live || !reads) continue;
    add(live, reads.offers);
    for (const [i, move] of node.moves.entries()) {
      const after = reads.after[i];
      if (after) add(live, after);
      for (const to of targetsOf(move)) {
        if (to === END) continue;
        const target = index.get(to) ?? 0;
        sources[target]?.add(from);
        const lines = byNode[target]?.lines;
        if (lines) add(live, lines);
      }
    }
  }
  // What is read ahead flows back along the ways until nothing is new.
  const waiting = nodes.map((_, i) => i);
  const isWaiting = new Uint8Array(nodes.length).fill(1);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    isWaiting[at] = 0;
    const ahead = nodes[at] as Uint32Array;
    for (const from of sources[at] ?? []) {
      if (!addAll(nodes[from] as Uint32Array, ahead) || isWaiting[from] === 1) continue;
      isWaiting[from] = 1;
      waiting.push(from);
    }
  }
  return nodes;
}
