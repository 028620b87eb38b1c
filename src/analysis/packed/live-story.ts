/**
 * What still matters at each place: the bits that something ahead reads before a move brings them to a
 * value of its own. A state that drops the rest stands for many, and no play can tell them apart from
 * there on. Standings make the points, so whatever no move brings to a sure class is read at the end.
 *
 * It asks more than liveness.ts, which is quick enough for the longest stories: it knows what moves overwrite,
 * and can leave aside moves and ways that are closed for good.
 */
import type { Scenario } from '../../scenario/format.ts';
import { END } from '../../scenario/move.ts';
import { type Field, fill } from '../layout.ts';
import type { Effects } from './packed-moves.ts';
import type { Reads } from './reads.ts';
import type { StateFields } from './state-fields.ts';
import type { Variables } from './variables.ts';

/** What of the states at one place matters. */
export interface Live {
  /** Bits to keep, word by word. */
  readonly bits: Uint32Array;
  /** Lower bits of standings of which `missed` is still told apart from not yet touched. */
  readonly missed: Uint32Array;
}

const join = (into: Uint32Array, from: Uint32Array, without?: Uint32Array): boolean => {
  let grown = false;
  for (let w = 0; w < into.length; w += 1) {
    const joined = ((into[w] as number) | ((from[w] as number) & ~(without?.[w] ?? 0))) >>> 0;
    grown ||= joined !== into[w];
    into[w] = joined;
  }
  return grown;
};

/** A move: what it reads after it is made, what it brings to a sure value, and where it leads. */
export interface LiveMove {
  readonly after: Live;
  readonly sure: Live;
  /** Nodes it may lead to, and what their lines read on coming there. */
  readonly ways: readonly { readonly to: number; readonly lines: Live }[];
  readonly ends: boolean;
}

/** What each node reads before a move is made, and its moves by their index among all. */
export interface LiveNode {
  readonly offers: Live;
  readonly moves: readonly number[];
}

/** A scenario as far as what matters in it goes. */
export interface LiveStory {
  readonly nodes: readonly LiveNode[];
  readonly moves: readonly LiveMove[];
  /** Bits that always matter. */
  readonly always: Uint32Array;
  /** What matters at endings: the standings, for the points, and what is kept for later. */
  readonly endings: Live;
}

/** Bits that a move brings to a sure value, and the lower bits of standings that it keeps from being `missed`. */
function settledBy({ tables, clear, set }: Effects, goals: StateFields['goals']): Live {
  const bits = clear.slice();
  join(bits, set);
  const missed = new Uint32Array(bits.length);
  const touched = new Set(tables.map(({ field }) => field));
  // What only part-meets a goal leaves it met or part-met, however it stood.
  for (const { field } of goals)
    if (touched.has(field) || ((bits[field.word] as number) >>> field.shift) & 1) fill(missed, { ...field, mask: 1 });
  return { bits, missed };
}

/**
 * What of a scenario reads and settles which bits.
 * @param effects by move, in the order of writing
 * @param asked fields asked for when all is over, and whether points are at every turn, so that standings always matter
 */
export function liveStory(
  scenario: Scenario,
  { byNode }: Variables,
  fields: StateFields,
  effects: readonly Effects[],
  { kept, standings }: { readonly kept: readonly Field[]; readonly standings: boolean },
): LiveStory {
  const { words, goals, place, seconds } = fields;
  const standing = new Map(goals.map(({ id, field }) => [id, field]));
  const reading = (...parts: readonly (Reads | undefined)[]): Live => {
    const bits = new Uint32Array(words);
    const missed = new Uint32Array(words);
    const add = (field: Field | undefined) => {
      if (field) fill(bits, field);
    };
    for (const part of parts) {
      for (const id of part?.known ?? []) add(fields.known.get(id));
      for (const id of part?.flags ?? []) add(fields.flags.get(id));
      for (const id of part?.done ?? []) add(fields.done.get(id));
      for (const id of part?.drawn ?? []) add(fields.drawn.get(id));
      for (const id of part?.goals ?? []) add(standing.get(id));
      if ((part?.mood.size ?? 0) > 0) add(fields.mood);
      for (const id of part?.missed ?? []) {
        const field = standing.get(id);
        if (field) fill(missed, { ...field, mask: 1 });
      }
    }
    return { bits, missed };
  };
  const endings = reading();
  for (const field of [place, ...kept, ...goals.map((goal) => goal.field)]) fill(endings.bits, field);
  const always = new Uint32Array(words);
  for (const field of [place, ...(seconds ? [seconds] : [])]) fill(always, field);
  if (standings) join(always, endings.bits);
  const index = new Map(Object.keys(scenario.nodes).map((id, i) => [id, i]));
  const lines = byNode.map((node) => reading(node.lines));
  const moves: LiveMove[] = [];
  const nodes = Object.values(scenario.nodes).map(({ moves: written }, node): LiveNode => {
    const reads = byNode[node];
    const own = written.map(({ to }, i) => {
      const ways = new Set(typeof to === 'string' ? [to] : to.map((way) => way.to));
      moves.push({
        after: reading(reads?.after[i]),
        sure: settledBy(effects[moves.length] as Effects, goals),
        ways: [...ways].flatMap((name) => {
          const target = index.get(name);
          return target === undefined ? [] : [{ to: target, lines: lines[target] as Live }];
        }),
        ends: ways.has(END),
      });
      return moves.length - 1;
    });
    return { offers: reading(reads?.offers), moves: own };
  });
  return { nodes, moves, always, endings };
}

/** Which moves may be made, and which of the nodes a move may lead to it still may. */
export interface Open {
  readonly made: (move: number) => boolean;
  readonly leads: (move: number, to: number) => boolean;
}

/**
 * What matters at each of some nodes, where only some moves and ways are open (all, if none are named).
 * Answers by node; nodes that were not named have nothing ahead of them.
 */
export function liveAt(story: LiveStory, nodes: readonly number[], open?: Open): (node: number) => Live {
  const words = story.always.length;
  // Each node's bits and then its missed ones, in one row: this is asked for very often.
  const width = 2 * words;
  const row = new Uint32Array(nodes.length * width);
  const placeIn = new Int32Array(story.nodes.length).fill(-1);
  for (const [i, node] of nodes.entries()) placeIn[node] = i * width;
  const flow = (at: number, from: Uint32Array, begin: number, sure: Uint32Array | undefined): boolean => {
    let grown = 0;
    for (let w = 0; w < words; w += 1) {
      const had = row[at + w] as number;
      const more = (from[begin + w] as number) & ~(sure ? (sure[w] as number) : 0) & ~had;
      grown |= more;
      row[at + w] = had | more;
    }
    return grown !== 0;
  };
  const flowLive = (at: number, { bits, missed }: Live, sure?: Live) => {
    flow(at, bits, 0, sure?.bits);
    flow(at + words, missed, 0, sure?.missed);
  };
  for (const [i, from] of nodes.entries()) {
    const at = i * width;
    const node = story.nodes[from] as LiveNode;
    flow(at, story.always, 0, undefined);
    flowLive(at, node.offers);
    for (const index of node.moves) {
      if (open && !open.made(index)) continue;
      const { after, sure, ends, ways } = story.moves[index] as LiveMove;
      flowLive(at, after, sure);
      if (ends) flowLive(at, story.endings, sure);
      for (const { to, lines } of ways) if (!open || open.leads(index, to)) flowLive(at, lines, sure);
    }
  }
  // What is read ahead flows back along the ways until nothing is new: the nodes named last are the farthest ahead.
  for (let grown = true; grown; ) {
    grown = false;
    for (let i = nodes.length - 1; i >= 0; i -= 1) {
      const at = i * width;
      for (const index of (story.nodes[nodes[i] as number] as LiveNode).moves) {
        if (open && !open.made(index)) continue;
        const { sure, ways } = story.moves[index] as LiveMove;
        for (let k = 0; k < ways.length; k += 1) {
          const { to } = ways[k] as LiveMove['ways'][number];
          const ahead = placeIn[to] as number;
          if (ahead < 0 || ahead === at || (open && !open.leads(index, to))) continue;
          if (flow(at, row, ahead, sure.bits)) grown = true;
          if (flow(at + words, row, ahead + words, sure.missed)) grown = true;
        }
      }
    }
  }
  return (node) => {
    const at = placeIn[node] as number;
    return { bits: row.slice(at, at + words), missed: row.slice(at + words, at + width) };
  };
}

/**
 * Drops from a state what does not matter.
 * @param lower lower bits of all standings
 */
export function dropped(out: Uint32Array, { bits, missed }: Live, lower: Uint32Array): void {
  for (let w = 0; w < bits.length; w += 1) {
    const word = (out[w] as number) & (bits[w] as number);
    // A standing's upper bit is up where it is met, or met in part: without it, the lower one says missed.
    out[w] = word & ~((lower[w] as number) & ~(missed[w] as number) & ~(word >>> 1));
  }
}
