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
import { deciders, type Expression, eachQuestion, expressionOf, type Literal } from './expression.ts';
import { type Field, get, put } from './layout.ts';
import type { Readable } from './packed-condition.ts';
import { type Effect, effectTable } from './standing-classes.ts';
import { READINGS_MAX } from './thresholds.ts';

/** A question that some condition asks, and what would make its answer beside the point. */
interface Reading {
  readonly asked: Field;
  readonly overruling: readonly Literal[];
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
function readingsOf(scenario: Scenario, words: boolean, from: Readable) {
  const readings: Reading[] = [];
  const numbers = new Map<string, number>();
  const add = (asked: Field, overruling: readonly Literal[]) => {
    const key = `${bitOf(asked)} ${[...new Set(overruling.map(nameOf))].sort().join(' ')}`;
    const had = numbers.get(key) ?? readings.length;
    if (had === readings.length) readings.push({ asked, overruling });
    numbers.set(key, had);
    return had;
  };
  const byNode = Object.values(scenario.nodes).map((node) => {
    const own: number[] = [];
    const read = (expression: Expression, overruling: readonly Literal[]) =>
      eachQuestion(expression, overruling, (asked, by) => own.push(add(asked, by)));
    const conditions = (list: readonly { readonly if?: Condition | undefined }[], overruling: readonly Literal[]) => {
      for (const { if: condition } of list) if (condition) read(expressionOf(condition, from), overruling);
    };
    for (const move of node.moves) {
      const asked = expressionOf(move.if, from);
      const once: Expression[] = move.once ? [{ literal: { bit: from.done(move.id), value: 0 } }] : [];
      const offer: Expression = { join: 'and', parts: [...once, asked] };
      read(offer, []);
      const overruling = [...deciders(offer, 'and')];
      const before = [...overruling];
      for (const { if: condition } of waysOf(scenario, move)) {
        const way = expressionOf(condition, from);
        read(way, before);
        if (!condition) break;
        before.push(...deciders(way, 'or'));
      }
      if (!words) continue;
      conditions(move.reply, overruling);
      for (const to of typeof move.to === 'string' ? [move.to] : move.to.map((way) => way.to))
        if (to !== END) conditions(scenario.nodes[to]?.lines ?? [], overruling);
    }
    return own;
  });
  return { readings, byNode };
}

/** Everything that overrules a field at a place: it is overruled when each of these is so. */
interface Rule {
  readonly field: Field;
  readonly each: readonly {
    readonly ones: Uint32Array;
    readonly zeros: Uint32Array;
    readonly standings: readonly { readonly field: Field; readonly sure: number }[];
  }[];
}

const isSo = ({ ones, zeros, standings }: Rule['each'][number], out: Uint32Array): boolean => {
  for (let w = 0; w < ones.length; w += 1) {
    const word = out[w] as number;
    if ((word & (ones[w] as number)) !== 0 || (~word & (zeros[w] as number)) !== 0) return true;
  }
  for (const { field, sure } of standings) if (((sure >>> get(out, 0, field)) & 1) === 1) return true;
  return false;
};

/** The rules of one place. */
function rulesAt(
  readings: readonly Reading[],
  ahead: Ahead,
  mask: Uint32Array,
  goals: ReadonlyMap<number, number>,
): Rule[] {
  const words = ahead.set.length;
  const here = readings.filter((_, i) => isIn(ahead.readings, i));
  const isSure = (literal: Literal) =>
    'bit' in literal && !isIn(literal.value === 1 ? ahead.clear : ahead.set, bitOf(literal.bit));
  // A bit whose being 0 settles something must keep its 0.
  const keepsZero = new Uint32Array(words);
  for (const { overruling } of here)
    for (const literal of overruling)
      if ('bit' in literal && literal.value === 0 && isSure(literal)) addTo(keepsZero, bitOf(literal.bit));
  const byField = new Map<number, Reading[]>();
  for (const reading of here) {
    const at = bitOf(reading.asked);
    const list = byField.get(at);
    if (list) list.push(reading);
    else byField.set(at, [reading]);
  }
  return [...byField].flatMap(([at, list]): Rule[] => {
    const field = list[0]?.asked;
    if (!field || isIn(keepsZero, at) || !isIn(mask, at)) return [];
    const each = list.map(({ overruling }) => {
      const [ones, zeros] = [new Uint32Array(words), new Uint32Array(words)];
      const standings: { field: Field; sure: number }[] = [];
      for (const literal of overruling) {
        if ('standing' in literal) {
          const goal = (goals.get(bitOf(literal.standing)) ?? 0) * 4;
          const effects = ((ahead.effects[goal >>> 5] as number) >>> (goal & 31)) & 0b1111;
          const sure = sureClasses(literal.classes, effects);
          if (sure !== 0) standings.push({ field: literal.standing, sure });
        } else if (isSure(literal)) addTo(literal.value === 1 ? ones : zeros, bitOf(literal.bit));
      }
      return { ones, zeros, standings };
    });
    const never = each.some(
      ({ ones, zeros, standings }) =>
        standings.length === 0 && ones.every((w) => w === 0) && zeros.every((w) => w === 0),
    );
    return never ? [] : [{ field, each }];
  });
}

/**
 * Makes the overruling of a scenario.
 * @param changes by move, in the order of writing
 * @param masks what is kept at each node
 */
export function overruling(
  scenario: Scenario,
  words: boolean,
  from: Readable,
  changes: readonly Changes[],
  masks: readonly Uint32Array[],
  goalFields: readonly Field[],
): Overrule {
  const { readings, byNode } = readingsOf(scenario, words, from);
  if (readings.length * byNode.length > READINGS_MAX) return () => {};
  const goals = new Map(goalFields.map((field, i) => [bitOf(field), i]));
  const width = masks[0]?.length ?? 1;
  const ahead = byNode.map((own): Ahead => {
    const readingsHere = new Uint32Array(Math.ceil(readings.length / 32));
    for (const i of own) addTo(readingsHere, i);
    return {
      readings: readingsHere,
      set: new Uint32Array(width),
      clear: new Uint32Array(width),
      effects: new Uint32Array(Math.ceil(goals.size / 8) + 1),
    };
  });
  const join = (into: Uint32Array, other: Uint32Array) => {
    let grown = false;
    for (let w = 0; w < into.length; w += 1) {
      const joined = ((into[w] as number) | (other[w] as number)) >>> 0;
      grown ||= joined !== into[w];
      into[w] = joined;
    }
    return grown;
  };
  const index = new Map(Object.keys(scenario.nodes).map((id, i) => [id, i]));
  const sources: Set<number>[] = byNode.map(() => new Set());
  let number = 0;
  for (const [node, { moves }] of Object.values(scenario.nodes).entries()) {
    const here = ahead[node] as Ahead;
    for (const move of moves) {
      const change = changes[number] as Changes;
      number += 1;
      join(here.set, change.set);
      join(here.clear, change.clear);
      for (const { field, effect } of change.standings)
        addTo(here.effects, (goals.get(bitOf(field)) ?? 0) * 4 + EFFECTS.indexOf(effect));
      for (const to of typeof move.to === 'string' ? [move.to] : move.to.map((way) => way.to))
        if (to !== END) sources[index.get(to) ?? 0]?.add(node);
    }
  }
  // What lies ahead flows back along the ways until nothing is new.
  const waiting = ahead.map((_, i) => i);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const source of sources[at] ?? []) {
      const [into, other] = [ahead[source] as Ahead, ahead[at] as Ahead];
      const grown = (['readings', 'set', 'clear', 'effects'] as const).map((key) => join(into[key], other[key]));
      if (grown.includes(true)) waiting.push(source);
    }
  const rules = ahead.map((one, node) => rulesAt(readings, one, masks[node] as Uint32Array, goals));
  return (out, place) => {
    const here = rules[place];
    if (!here) return;
    for (let changed = true; changed; ) {
      changed = false;
      for (const { field, each } of here) {
        const value = field.mask === 1 ? 1 : 0;
        if (get(out, 0, field) === value) continue;
        let all = true;
        for (let i = 0; all && i < each.length; i += 1) all = isSo(each[i] as Rule['each'][number], out);
        if (!all) continue;
        put(out, 0, field, value);
        changed ||= value === 1;
      }
    }
  };
}
