/**
 * What still matters at each place: the bits that something ahead reads, and the span of time in which it
 * tells. A state that drops the rest stands for many, and no play can tell them apart from there on.
 */
import type { Scenario } from '../scenario/format.ts';
import { END } from '../scenario/move.ts';
import { SECONDS_MAX, SECONDS_STEP } from '../scenario/words.ts';
import type { Field } from './layout.ts';
import type { Reads } from './reads.ts';
import type { Variables } from './variables.ts';

/** Fields that may be dropped, by the name of what they keep. */
export interface Droppable {
  readonly mood: Field | undefined;
  readonly known: ReadonlyMap<string, Field>;
  readonly flags: ReadonlyMap<string, Field>;
  readonly done: ReadonlyMap<string, Field>;
  readonly drawn: ReadonlyMap<string, Field>;
}

export interface Live {
  /** Bits to keep, word by word. */
  readonly mask: Uint32Array;
  /** Steps of seconds: from `late` on, and up to `early`, all times are alike. */
  late: number;
  early: number;
}

const FULL = SECONDS_MAX / SECONDS_STEP;

const fill = (mask: Uint32Array, one: Field | undefined) => {
  if (one) mask[one.word] = ((mask[one.word] as number) | (one.mask << one.shift)) >>> 0;
};

/** Adds what is read some steps of seconds later. Answers whether that was new. */
function addBounds(into: Live, late: number, early: number): boolean {
  const [latest, earliest] = [Math.max(into.late, late), Math.max(0, Math.min(into.early, early))];
  const grown = latest > into.late || earliest < into.early;
  into.late = latest;
  into.early = earliest;
  return grown;
}

function addMask(into: Uint32Array, from: Uint32Array): boolean {
  let grown = false;
  for (let w = 0; w < into.length; w += 1) {
    const joined = ((into[w] as number) | (from[w] as number)) >>> 0;
    grown ||= joined !== into[w];
    into[w] = joined;
  }
  return grown;
}

/**
 * What matters at each node, and (last) at every ending.
 * @param always bits that always do
 */
export function liveAtPlaces(
  scenario: Scenario,
  { byNode }: Variables,
  fields: Droppable,
  always: Uint32Array,
): { readonly nodes: readonly Live[]; readonly ending: Live } {
  const empty = (): Live => ({ mask: always.slice(), late: 0, early: FULL });
  const add = (live: Live, part: Reads, after: number) => {
    for (const id of part.known) fill(live.mask, fields.known.get(id));
    for (const id of part.flags) fill(live.mask, fields.flags.get(id));
    for (const id of part.done) fill(live.mask, fields.done.get(id));
    for (const id of part.drawn) fill(live.mask, fields.drawn.get(id));
    for (const bound of part.seconds) {
      const last = Math.floor(bound / SECONDS_STEP);
      addBounds(live, last + 1 - after, last - after);
    }
    if (!part.mood) return;
    fill(live.mask, fields.mood);
    // Patience turns every step of time into mood.
    if (scenario.patience !== undefined) addBounds(live, FULL, 0);
  };
  const index = new Map(Object.keys(scenario.nodes).map((id, i) => [id, i]));
  const nodes = byNode.map(empty);
  const sources: { readonly from: number; readonly steps: number }[][] = nodes.map(() => []);
  for (const [from, node] of Object.values(scenario.nodes).entries()) {
    const [live, reads] = [nodes[from], byNode[from]];
    if (!live || !reads) continue;
    add(live, reads.offers, 0);
    for (const [i, move] of node.moves.entries()) {
      const steps = move.seconds / SECONDS_STEP;
      const after = reads.after[i];
      if (after) add(live, after, steps);
      for (const to of typeof move.to === 'string' ? [move.to] : move.to.map((way) => way.to)) {
        if (to === END) continue;
        const target = index.get(to) ?? 0;
        sources[target]?.push({ from, steps });
        const lines = byNode[target]?.lines;
        if (lines) add(live, lines, steps);
      }
    }
  }
  // What is read ahead flows back along the ways until nothing is new.
  const waiting = nodes.map((_, i) => i);
  const isWaiting = new Uint8Array(nodes.length).fill(1);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    isWaiting[at] = 0;
    const ahead = nodes[at];
    if (!ahead) continue;
    for (const { from, steps } of sources[at] ?? []) {
      const into = nodes[from];
      if (!into) continue;
      // Where patience counts, it counts at every moment; elsewhere a bound comes nearer by what the move takes.
      const all = ahead.late === FULL && ahead.early === 0;
      const [late, early] = all ? [FULL, 0] : [ahead.late - steps, ahead.early === FULL ? FULL : ahead.early - steps];
      const grown = addBounds(into, late, early);
      if ((addMask(into.mask, ahead.mask) || grown) && isWaiting[from] === 0) {
        isWaiting[from] = 1;
        waiting.push(from);
      }
    }
  }
  return { nodes, ending: empty() };
}
