/**
 * What no longer matters because other things have settled it: of "any of these moves made" the others
 * once one is made, or what a second ending asks once the first is sure. Only answers that can never
 * change again count, so a state that forgets the rest plays on exactly alike. What is overruled is set
 * to one value; for single bits that is 1, so that what overrules each other comes out the same whichever
 * came first.
 */
import { waysOf } from '../encounter/rules.ts';
import type { Condition, Scenario } from '../scenario/format.ts';
import { END } from '../scenario/move.ts';
import { type Field, get, put } from './layout.ts';
import { deciders, type Expression, eachQuestion, expressionOf, type Literal } from './packed/expression.ts';
import type { Readable } from './packed/packed-condition.ts';
import { type Effect, effectTable } from './packed/standing-classes.ts';

/** Nodes that fit a bit set of one word. */
const NODES_MAX = 32;

/** A question that some condition asks, and what would make its answer beside the point. */
interface Reading {
  readonly asked: Field;
  readonly overruling: readonly Literal[];
}

/** A way from node to node, and what would close it. */
interface Gate {
  readonly from: number;
  readonly to: number;
  readonly closing: readonly Literal[];
}

/** What a move changes, as the packed story applies it. */
export interface Changes {
  readonly set: Uint32Array;
  readonly clear: Uint32Array;
  readonly standings: readonly { readonly field: Field; readonly effect: Effect }[];
}

/** Overrules what can be in a state at a place. */
export type Overrule = (out: Uint32Array, place: number) => void;

const bitOf = ({ word, shift }: Field) => word * 32 + shift;
const nameOf = (literal: Literal) =>
  'bit' in literal ? `${bitOf(literal.bit)}=${literal.value}` : `${bitOf(literal.standing)}:${literal.classes}`;

/** Bits of a set, one word after another. */
const addTo = (set: Uint32Array, i: number) => {
  set[i >>> 5] = ((set[i >>> 5] as number) | (1 << (i & 31))) >>> 0;
};
const isIn = (set: Uint32Array, i: number) => (((set[i >>> 5] as number) >>> (i & 31)) & 1) === 1;

/** What lies ahead of a node: readings, bits set and cleared, effects on standings (four bits a goal). */
interface Ahead {
  readonly readings: Uint32Array;
  readonly set: Uint32Array;
  readonly clear: Uint32Array;
  readonly effects: Uint32Array;
}

const EFFECTS: readonly Effect[] = ['misses', 'partly', 'meets', 'exceeds'];

/** Classes of a standing from which it never leaves `classes`, whatever these effects do. */
function sureClasses(classes: number, effects: number): number {
  const tables = EFFECTS.filter((_, i) => effects & (1 << i)).map((effect) => effectTable(effect, true));
  let sure = classes;
  for (let before = -1; before !== sure; ) {
    before = sure;
    for (let from = 0; from < 4; from += 1)
      if (tables.some((table) => ((sure >>> (table[from] as number)) & 1) === 0)) sure &= ~(1 << from);
  }
  return sure;
}

/** Every reading of a scenario, and which of them are made at or after each node's moves. */
function readingsOf(scenario: Scenario, words: boolean, readable: Readable) {
  const readings: Reading[] = [];
  const numbers = new Map<string, number>();
  const add = (asked: Field, overruling: readonly Literal[]) => {
    const key = `${bitOf(asked)} ${[...new Set(overruling.map(nameOf))].sort().join(' ')}`;
    const had = numbers.get(key) ?? readings.length;
    if (had === readings.length) readings.push({ asked, overruling });
    numbers.set(key, had);
    return had;
  };
  const gates: Gate[] = [];
  const index = new Map(Object.keys(scenario.nodes).map((id, i) => [id, i]));
  const byNode = Object.values(scenario.nodes).map((node, from) => {
    const own: number[] = [];
    const read = (expression: Expression, overruling: readonly Literal[]) =>
      eachQuestion(expression, overruling, (asked, by) => own.push(add(asked, by)));
    const conditions = (list: readonly { readonly if?: Condition | undefined }[], overruling: readonly Literal[]) => {
      for (const { if: condition } of list) if (condition) read(expressionOf(condition, readable), overruling);
    };
    for (const move of node.moves) {
      const asked = expressionOf(move.if, readable);
      const once: Expression[] = move.once ? [{ literal: { bit: readable.done(move.id), value: 0 } }] : [];
      const offer: Expression = { join: 'and', parts: [...once, asked] };
      read(offer, []);
      const overruling = [...deciders(offer, 'and')];
      const before = [...overruling];
      for (const { if: condition } of waysOf(scenario, move)) {
        const way = expressionOf(condition, readable);
        read(way, before);
        if (!condition) break;
        before.push(...deciders(way, 'or'));
      }
      for (const to of typeof move.to === 'string' ? [move.to] : move.to.map((way) => way.to))
        if (to !== END) gates.push({ from, to: index.get(to) ?? 0, closing: overruling });
      if (!words) continue;
      conditions(move.reply, overruling);
      for (const to of typeof move.to === 'string' ? [move.to] : move.to.map((way) => way.to))
        if (to !== END) conditions(scenario.nodes[to]?.lines ?? [], overruling);
    }
    return own;
  });
  return { readings, byNode, gates };
}

/** Is one of some things so? */
interface Decided {
  readonly ones: Uint32Array;
  readonly zeros: Uint32Array;
  readonly standings: readonly { readonly field: Field; readonly sure: number }[];
}

const isSo = ({ ones, zeros, standings }: Decided, out: Uint32Array): boolean => {
  for (let w = 0; w < ones.length; w += 1) {
    const word = out[w] as number;
    if ((word & (ones[w] as number)) !== 0 || (~word & (zeros[w] as number)) !== 0) return true;
  }
  for (let i = 0; i < standings.length; i += 1) {
    const { field, sure } = standings[i] as Decided['standings'][number];
    if (((sure >>> get(out, 0, field)) & 1) === 1) return true;
  }
  return false;
};

/** Everything that overrules a field at a place: it is overruled when each of these is so. */
interface Rule {
  readonly field: Field;
  readonly each: readonly Decided[];
}

const isSure = (literal: Literal, ahead: Ahead) =>
  'bit' in literal && !isIn(literal.value === 1 ? ahead.clear : ahead.set, bitOf(literal.bit));

/** Those of some literals that never change again once they are so; undefined when there is none. */
function decided(literals: readonly Literal[], ahead: Ahead, goals: ReadonlyMap<number, number>): Decided | undefined {
  const words = ahead.set.length;
  const [ones, zeros] = [new Uint32Array(words), new Uint32Array(words)];
  const standings: { field: Field; sure: number }[] = [];
  let some = false;
  for (const literal of literals) {
    if ('standing' in literal) {
      const goal = (goals.get(bitOf(literal.standing)) ?? 0) * 4;
      const effects = ((ahead.effects[goal >>> 5] as number) >>> (goal & 31)) & 0b1111;
      const sure = sureClasses(literal.classes, effects);
      if (sure === 0) continue;
      standings.push({ field: literal.standing, sure });
    } else if (isSure(literal, ahead)) addTo(literal.value === 1 ? ones : zeros, bitOf(literal.bit));
    else continue;
    some = true;
  }
  return some ? { ones, zeros, standings } : undefined;
}

/** What is kept, and what overrules it, with some nodes ahead. */
interface Keeping {
  readonly mask: Uint32Array;
  readonly rules: readonly Rule[];
}

function keepingWith(
  readings: readonly Reading[],
  ahead: Ahead,
  always: Uint32Array,
  goals: ReadonlyMap<number, number>,
  kept: Uint32Array,
): Keeping {
  const mask = always.slice();
  const here = readings.filter((_, i) => isIn(ahead.readings, i));
  // A bit whose being 0 settles something must keep its 0.
  const keepsZero = new Uint32Array(always.length);
  const byField = new Map<number, Reading[]>();
  for (const reading of here) {
    const { asked, overruling } = reading;
    for (const literal of overruling)
      if ('bit' in literal && literal.value === 0 && isSure(literal, ahead)) addTo(keepsZero, bitOf(literal.bit));
    mask[asked.word] = ((mask[asked.word] as number) | (asked.mask << asked.shift)) >>> 0;
    const list = byField.get(bitOf(asked));
    if (list) list.push(reading);
    else byField.set(bitOf(asked), [reading]);
  }
  const rules = [...byField].flatMap(([at, list]): Rule[] => {
    const field = list[0]?.asked;
    if (!field || isIn(keepsZero, at) || isIn(kept, at)) return [];
    const each = list.map(({ overruling }) => decided(overruling, ahead, goals));
    return each.includes(undefined) ? [] : [{ field, each: each.filter((one) => one !== undefined) }];
  });
  return { mask, rules };
}

function overrule(out: Uint32Array, { mask, rules }: Keeping): void {
  for (let w = 0; w < mask.length; w += 1) out[w] = (out[w] as number) & (mask[w] as number);
  for (let changed = true; changed; ) {
    changed = false;
    for (let r = 0; r < rules.length; r += 1) {
      const { field, each } = rules[r] as Rule;
      const value = field.mask === 1 ? 1 : 0;
      if (get(out, 0, field) === value) continue;
      let all = true;
      for (let i = 0; all && i < each.length; i += 1) all = isSo(each[i] as Decided, out);
      if (!all) continue;
      put(out, 0, field, value);
      changed ||= value === 1;
    }
  }
}

const joined = (into: Uint32Array, other: Uint32Array) => {
  for (let w = 0; w < into.length; w += 1) into[w] = ((into[w] as number) | (other[w] as number)) >>> 0;
};

/**
 * Makes the overruling of a scenario: what it leaves in a state is what the nodes that can still be come
 * to may ask. Undefined when the scenario is too large for that.
 * @param changes by move, in the order of writing
 * @param always bits that always matter
 * @param keptFields of them, flags that are asked for when all is over: nothing overrules those
 */
export function overruling(
  scenario: Scenario,
  words: boolean,
  readable: Readable,
  changes: readonly Changes[],
  always: Uint32Array,
  goalFields: readonly Field[],
  keptFields: readonly Field[],
): Overrule | undefined {
  const { readings, byNode, gates } = readingsOf(scenario, words, readable);
  if (byNode.length > NODES_MAX) return undefined;
  const goals = new Map(goalFields.map((field, i) => [bitOf(field), i]));
  const width = always.length;
  const kept = new Uint32Array(width);
  for (const field of keptFields) addTo(kept, bitOf(field));
  let number = 0;
  const own = Object.values(scenario.nodes).map(({ moves }, node): Ahead => {
    const here: Ahead = {
      readings: new Uint32Array(Math.ceil(readings.length / 32)),
      set: new Uint32Array(width),
      clear: new Uint32Array(width),
      effects: new Uint32Array(Math.ceil(goals.size / 8) + 1),
    };
    for (const i of byNode[node] ?? []) addTo(here.readings, i);
    for (const _ of moves) {
      const change = changes[number] as Changes;
      number += 1;
      joined(here.set, change.set);
      joined(here.clear, change.clear);
      for (const { field, effect } of change.standings)
        addTo(here.effects, (goals.get(bitOf(field)) ?? 0) * 4 + EFFECTS.indexOf(effect));
    }
    return here;
  });
  /** Everything that lies ahead when these nodes (one bit each) do. */
  const aheadOf = (nodes: number): Ahead => {
    const all: Ahead = {
      readings: new Uint32Array(Math.ceil(readings.length / 32)),
      set: new Uint32Array(width),
      clear: new Uint32Array(width),
      effects: new Uint32Array(Math.ceil(goals.size / 8) + 1),
    };
    for (const [node, one] of own.entries())
      if ((nodes >>> node) & 1)
        for (const key of ['readings', 'set', 'clear', 'effects'] as const) joined(all[key], one[key]);
    return all;
  };
  const spread = (from: number, ways: readonly Gate[]) => {
    let nodes = from;
    for (let before = 0; before !== nodes; ) {
      before = nodes;
      for (const way of ways) if ((nodes >>> way.from) & 1) nodes |= 1 << way.to;
    }
    return nodes;
  };
  const places = own.map((_, node) => {
    const all = spread(1 << node, gates);
    const ahead = aheadOf(all);
    const open: Gate[] = [];
    const closable: { readonly from: number; readonly to: number; readonly closed: Decided }[] = [];
    for (const gate of gates) {
      if (((all >>> gate.from) & 1) === 0) continue;
      const closed = decided(gate.closing, ahead, goals);
      if (closed) closable.push({ from: gate.from, to: gate.to, closed });
      else open.push(gate);
    }
    const after = own.map((__, to) => spread(1 << to, open));
    return { ahead, closable, after, known: new Map<number, Keeping>() };
  });
  return (out, place) => {
    const here = places[place];
    if (!here) return;
    const { ahead, closable, after, known } = here;
    let nodes = after[place] as number;
    for (let before = 0; before !== nodes; ) {
      before = nodes;
      for (let i = 0; i < closable.length; i += 1) {
        const { from, to, closed } = closable[i] as (typeof closable)[number];
        if (((nodes >>> from) & 1) === 0 || ((nodes >>> to) & 1) === 1 || isSo(closed, out)) continue;
        nodes |= after[to] as number;
      }
    }
    let keeping = known.get(nodes);
    if (!keeping) {
      // Certainty is judged by all that the place leads to, as for the ways, so that the two never disagree.
      keeping = keepingWith(readings, { ...ahead, readings: aheadOf(nodes).readings }, always, goals, kept);
      known.set(nodes, keeping);
    }
    overrule(out, keeping);
  };
}
