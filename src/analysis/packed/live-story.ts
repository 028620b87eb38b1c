/**
 * What still matters at each place: the bits that something ahead reads before a move brings them to a
 * value of its own. A state that drops the rest stands for many, and no play can tell them apart from
 * there on. Standings make the points, so whatever no move brings to a sure class is read at the end.
 *
 * It asks more than liveness.ts, which is quick enough for the longest stories: it knows what moves overwrite,
 * and can leave aside moves and ways that are closed for good.
 */
import type { Scenario } from '../../scenario/format.ts';
import { type Field, fill } from '../layout.ts';
import type { Effects } from './packed-moves.ts';
import { mayEnd, targetsOf } from './pressing.ts';
import type { Reads } from './reads.ts';
import type { StateFields } from './state-fields.ts';
import type { Variables } from './variables.ts';

/**
 * What of the states at one place matters, in one row: the bits to keep, word by word, and after them, as many
 * words again, the lower bits of standings of which `missed` is still told apart from not yet touched.
 */
export type Live = Uint32Array;

/**
 * Joins what matters somewhere into a row of such, without what is sure. Answers whether anything was new.
 * @param at where it begins in the row
 * @param begin where what is joined begins in `from`
 */
function joinInto(row: Live, at: number, from: Live, begin: number, sure: Live): boolean {
  let grown = 0;
  for (let w = 0; w < sure.length; w += 1) {
    const had = row[at + w] as number;
    const more = (from[begin + w] as number) & ~(sure[w] as number) & ~had;
    grown |= more;
    row[at + w] = had | more;
  }
  return grown !== 0;
}

/** A move, as what matters before it goes. */
export interface LiveMove {
  /** What it reads after it is made, and at the end if it may lead there, but for what is sure. */
  readonly reads: Live;
  /** What it brings to a sure value. */
  readonly sure: Live;
  /** Nodes it may lead to, and what their lines read on coming there, but for what is sure; mostly nothing. */
  readonly ways: readonly { readonly to: number; readonly lines: Live | undefined }[];
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
  /** What always matters. */
  readonly always: Live;
  /** What matters at endings: the standings, for the points, and what is kept for later. */
  readonly endings: Live;
  /** Mood, if states keep it: where it still matters after a move, so does before the rest of the move what bounds it. */
  readonly mood: Field | undefined;
  /** What bounds mood: how goals stand, and whether that was noticed. */
  readonly bounds: Live;
}

/** The lower bit of a standing, among those of which `missed` is told apart. */
const missedOf = ({ word, shift }: Field, words: number): Field => ({ word: words + word, shift, mask: 1 });

/** Bits that a move brings to a sure value, and the lower bits of standings that it keeps from being `missed`. */
function settledBy({ tables, clear, set }: Effects, goals: StateFields['goals']): Live {
  const words = clear.length;
  const live = new Uint32Array(2 * words);
  for (let w = 0; w < words; w += 1) live[w] = (clear[w] as number) | (set[w] as number);
  const touched = new Set(tables.map(({ field }) => field));
  // What only part-meets a goal leaves it met or part-met, however it stood.
  for (const { field } of goals)
    if (touched.has(field) || ((live[field.word] as number) >>> field.shift) & 1) fill(live, missedOf(field, words));
  return live;
}

/**
 * What of a scenario reads and settles which bits.
 * @param effects by move, in the order of writing
 * @param asked fields asked for when all is over, and whether points are at every turn, so that standings always matter
 */
export function liveStory(
  scenario: Scenario,
  { byNode, reads: read }: Variables,
  fields: StateFields,
  effects: readonly Effects[],
  { kept, standings }: { readonly kept: readonly Field[]; readonly standings: boolean },
): LiveStory {
  const { words, goals, place, seconds, mood } = fields;
  const standing = new Map(goals.map(({ id, field }) => [id, field]));
  const reading = (...parts: readonly (Reads | undefined)[]): Live => {
    const live = new Uint32Array(2 * words);
    const add = (field: Field | undefined) => {
      if (field) fill(live, field);
    };
    for (const part of parts) {
      for (const id of part?.unnoticed ?? []) add(fields.unnoticed.get(id));
      for (const id of part?.known ?? []) add(fields.known.get(id));
      for (const id of part?.flags ?? []) add(fields.flags.get(id));
      for (const id of part?.done ?? []) add(fields.done.get(id));
      for (const id of part?.drawn ?? []) add(fields.drawn.get(id));
      for (const id of part?.goals ?? []) add(standing.get(id));
      if ((part?.mood.size ?? 0) > 0) add(mood);
      for (const id of part?.missed ?? []) {
        const field = standing.get(id);
        if (field) fill(live, missedOf(field, words));
      }
    }
    return live;
  };
  const none = reading();
  const bounds = reading();
  if (mood) {
    for (const { id, field } of goals) {
      fill(bounds, field);
      if (read.missed.has(id)) fill(bounds, missedOf(field, words));
    }
    for (const field of fields.unnoticed.values()) fill(bounds, field);
  }
  /** What is read after a move: mood only as the bounds let it. */
  const readingAfter = (part: Reads | undefined): Live => {
    const live = reading(part);
    if ((part?.mood.size ?? 0) > 0) joinInto(live, 0, bounds, 0, none);
    return live;
  };
  const endings = reading();
  for (const field of [place, ...kept, ...goals.map((goal) => goal.field)]) fill(endings, field);
  const always = reading();
  for (const field of [place, ...(seconds ? [seconds] : [])]) fill(always, field);
  if (standings) joinInto(always, 0, endings, 0, none);
  const index = new Map(Object.keys(scenario.nodes).map((id, i) => [id, i]));
  const lines = byNode.map((node) => readingAfter(node.lines));
  const moves: LiveMove[] = [];
  const nodes = Object.values(scenario.nodes).map(({ moves: written }, node): LiveNode => {
    const reads = byNode[node];
    const own = written.map((move, i) => {
      const sure = settledBy(effects[moves.length] as Effects, goals);
      const unsure = (live: Live) => live.map((bits, w) => bits & ~(sure[w] as number));
      const after = readingAfter(reads?.after[i]);
      if (mayEnd(scenario, move)) joinInto(after, 0, endings, 0, none);
      moves.push({
        reads: unsure(after),
        sure,
        ways: targetsOf(move).flatMap((name) => {
          const target = index.get(name);
          if (target === undefined) return [];
          const read = unsure(lines[target] as Live);
          return [{ to: target, lines: read.some((bits) => bits !== 0) ? read : undefined }];
        }),
      });
      return moves.length - 1;
    });
    return { offers: reading(reads?.offers), moves: own };
  });
  return { nodes, moves, always, endings, mood, bounds };
}

/** Which moves may be made, and which of the nodes a move may lead to it still may. */
export interface Open {
  made(move: number): boolean;
  leads(move: number, to: number): boolean;
}

/** Finds what matters at the nodes of a story. It is asked very often, so everything is used again. */
export class LiveAhead {
  readonly #story: LiveStory;
  readonly #width: number;
  /** What matters at each node. */
  readonly #row: Uint32Array;
  /** Of each way that is open: where it comes from, where it leads to, and by which move. */
  readonly #ways: number[] = [];
  readonly #reached: Uint8Array;

  constructor(story: LiveStory) {
    this.#story = story;
    this.#width = story.always.length;
    this.#row = new Uint32Array(story.nodes.length * this.#width);
    this.#reached = new Uint8Array(story.nodes.length);
  }

  /** What mattered at a node when `look` last looked. */
  at(node: number): Live {
    return this.#row.slice(node * this.#width, (node + 1) * this.#width);
  }

  /** Looks at some nodes, where only some moves and ways are open. */
  look(nodes: readonly number[], open: Open): void {
    this.#ways.length = 0;
    for (const node of nodes) this.#reached[node] = 1;
    for (const node of nodes) this.#begin(node, open);
    // What is read ahead flows back along the ways until nothing is new: the nodes named last are the farthest ahead.
    const ways = this.#ways;
    for (let grown = true; grown; ) {
      grown = false;
      for (let i = ways.length - 3; i >= 0; i -= 3) {
        const [from, to] = [ways[i] as number, ways[i + 1] as number];
        const { sure } = this.#story.moves[ways[i + 2] as number] as LiveMove;
        if (joinInto(this.#row, from * this.#width, this.#row, to * this.#width, sure)) grown = true;
        if (this.#asksMood(to) && joinInto(this.#row, from * this.#width, this.#story.bounds, 0, sure)) grown = true;
      }
    }
    for (const node of nodes) this.#reached[node] = 0;
  }

  /** Does mood matter at a node, as far as is known? */
  #asksMood(node: number): boolean {
    const { mood } = this.#story;
    return mood !== undefined && (((this.#row[node * this.#width + mood.word] as number) >>> mood.shift) & 1) === 1;
  }

  /** What is read at a node itself and by its moves. */
  #begin(node: number, open: Open): void {
    const at = node * this.#width;
    const { offers, moves } = this.#story.nodes[node] as LiveNode;
    for (let w = 0; w < this.#width; w += 1) this.#row[at + w] = this.#story.always[w] as number;
    this.#add(at, offers);
    for (const index of moves) {
      if (!open.made(index)) continue;
      const { reads, ways } = this.#story.moves[index] as LiveMove;
      this.#add(at, reads);
      for (const { to, lines } of ways) {
        if (!open.leads(index, to)) continue;
        if (lines) this.#add(at, lines);
        // Staying brings nothing new but what bounds mood.
        if ((to !== node || this.#story.mood) && this.#reached[to] === 1) this.#ways.push(node, to, index);
      }
    }
  }

  #add(at: number, live: Live): void {
    for (let w = 0; w < live.length; w += 1) this.#row[at + w] = (this.#row[at + w] as number) | (live[w] as number);
  }
}

/**
 * Drops from a state what does not matter.
 * @param lower lower bits of all standings
 */
export function dropped(out: Uint32Array, live: Live, lower: Uint32Array): void {
  const words = lower.length;
  for (let w = 0; w < words; w += 1) {
    const word = (out[w] as number) & (live[w] as number);
    // A standing's upper bit is up where it is met, or met in part: without it, the lower one says missed.
    out[w] = word & ~((lower[w] as number) & ~(live[words + w] as number) & ~(word >>> 1));
  }
}
