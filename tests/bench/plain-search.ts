/**
 * A plain search through every state of a story of the grid, in typed arrays, with nothing clever: what the proofs are held
 * against, for time by the state and, on small stories, for what can be come to. It knows flags, moves made once and goals
 * met, and nothing of mood and time.
 */
import type { Condition } from '../../src/scenario/format.ts';
import { type GridFigures, gridDraft } from './grid-story.ts';

/** What has to be up and what down, of 32 bits. */
interface Masks {
  readonly up: number;
  readonly down: number;
}

interface PlainMove {
  readonly offer: Masks;
  readonly set: number;
  readonly clear: number;
  /** Goals that come to be met, and goals that come not to be. */
  readonly meets: number;
  readonly misses: number;
  readonly ways: readonly (Masks & { readonly to: number })[];
}

export interface PlainSearch {
  readonly states: number;
  /** Nodes come to, by number. */
  readonly nodes: readonly number[];
  /** Every set of goals that can be met together at an end, one bit each. */
  readonly ends: readonly number[];
}

/** A story as masks. Undefined where it asks for mood or time, or has more flags than a word has bits. */
function compiled(figures: GridFigures) {
  const { flags, carried, once, mood, time, goals } = figures;
  if (mood || time || flags + carried + once > 31) return undefined;
  const draft = gridDraft(figures);
  const ids = Object.keys(draft.nodes);
  const index = new Map(ids.map((id, i) => [id, i]));
  const names = [...Object.keys(draft.flags?.in ?? {}), ...Object.keys(draft.flags?.here ?? {})];
  const bits = new Map(names.map((name, bit) => [name, 1 << bit]));
  const bit = (name: string | undefined) => bits.get(name ?? '') ?? 0;
  const all = (list: readonly string[] | undefined) => (list ?? []).reduce((sum, name) => sum | bit(name), 0);
  const goalBits = (list: readonly string[] | undefined) =>
    (list ?? []).reduce((sum, goal) => sum | (1 << Number(goal.slice('goal-'.length))), 0);
  const masks = (condition: Condition | undefined): Masks => ({
    up: bit(condition?.flag),
    down: bit(condition?.not?.flag),
  });
  let made = names.length;
  const moves = Object.values(draft.nodes).map((node) =>
    node.moves.map((move): PlainMove => {
      const offer = masks(move.if as Condition | undefined);
      const done = move.once ? 1 << made++ : 0;
      const ways = typeof move.to === 'string' ? [{ to: move.to }] : move.to;
      return {
        offer: { up: offer.up, down: offer.down | done },
        set: all(move.set) | done,
        clear: all(move.clear),
        meets: goalBits(move.meets),
        misses: goalBits(move.misses),
        ways: ways.map((way) => ({
          ...masks('if' in way ? (way.if as Condition | undefined) : undefined),
          to: index.get(way.to) ?? -1,
        })),
      };
    }),
  );
  return { moves, carriedMask: 2 ** carried - 1, start: index.get(draft.start) ?? 0, goals };
}

/** Searches a story of the grid; undefined for one it cannot tell. @param most states after which it stops */
export function plainSearch(figures: GridFigures, most: number): PlainSearch | undefined {
  const story = compiled(figures);
  if (!story) return undefined;
  let [size, count] = [1 << 12, 0];
  // Of each state: what is up; and the goals met and the node in one word.
  let [ups, rests] = [new Int32Array(size), new Int32Array(size)];
  let slots = new Int32Array(size * 2).fill(-1);
  const hash = (up: number, rest: number) => {
    const mixed = Math.imul(Math.imul(up, 0x9e3779b1) ^ rest, 0x85ebca6b);
    return mixed ^ (mixed >>> 15);
  };
  const find = (up: number, rest: number) => {
    const mask = slots.length - 1;
    let slot = hash(up, rest) & mask;
    for (let had = slots[slot] as number; had !== -1; had = slots[slot] as number) {
      if (ups[had] === up && rests[had] === rest) return;
      slot = (slot + 1) & mask;
    }
    if (count === size) {
      size *= 2;
      const [longer, longerRests] = [new Int32Array(size), new Int32Array(size)];
      longer.set(ups);
      longerRests.set(rests);
      [ups, rests] = [longer, longerRests];
      slots = new Int32Array(size * 2).fill(-1);
      for (let i = 0; i < count; i += 1) {
        let at = hash(ups[i] as number, rests[i] as number) & (slots.length - 1);
        while (slots[at] !== -1) at = (at + 1) & (slots.length - 1);
        slots[at] = i;
      }
      find(up, rest);
      return;
    }
    ups[count] = up;
    rests[count] = rest;
    slots[slot] = count;
    count += 1;
  };
  for (let up = 0; up <= story.carriedMask; up += 1) find(up, story.start << 6);
  const [nodes, ends] = [new Set<number>(), new Set<number>()];
  for (let state = 0; state < count && count <= most; state += 1) {
    const [up, rest] = [ups[state] as number, rests[state] as number];
    const [node, met] = [rest >> 6, rest & 63];
    nodes.add(node);
    for (const move of story.moves[node] ?? []) {
      if ((up & move.offer.up) !== move.offer.up || (up & move.offer.down) !== 0) continue;
      const then = (up & ~move.clear) | move.set;
      const goals = (met & ~move.misses) | move.meets;
      const way = move.ways.find((one) => (then & one.up) === one.up && (then & one.down) === 0);
      if (!way) continue;
      if (way.to < 0) ends.add(goals);
      else find(then, (way.to << 6) | goals);
    }
  }
  return {
    states: count,
    nodes: [...nodes].sort((a, b) => a - b),
    ends: [...ends].sort((a, b) => a - b),
  };
}
