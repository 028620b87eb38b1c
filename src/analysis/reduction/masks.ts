/** What of a state is kept when some nodes can still be come to, and what makes some of it beside the point. */
import type { Field } from '../layout.ts';
import { dropped, type Live } from '../packed/live-story.ts';
import { addNumber, isIn } from '../packed/number-set.ts';
import { placeOf, type ReadLiteral, sureWith } from './literals.ts';
import type { ReadSet } from './read-sets.ts';

/** Some things any of which decides. */
interface Decided {
  /** Bits that decide when they are 1, and when they are 0. */
  readonly ones: readonly number[];
  readonly zeros: readonly number[];
  /** Standings and draws that decide at some of their values, one bit each. */
  readonly values: readonly { readonly field: Field; readonly sure: number }[];
}

/** A field is decided when each of these decides. */
interface Rule {
  readonly field: Field;
  readonly each: readonly Decided[];
}

export interface Masks {
  readonly live: Live;
  /** The rules in one row of numbers (`written`), since every move of every state goes through them. */
  readonly rules: Int32Array;
}

/**
 * Rules as numbers. Each: the word, shift, mask and value of its field; where the next one begins; and what
 * decides, one after another: a pair of masks for each word, how many fields of several bits, and those.
 */
function written(rules: readonly Rule[]): Int32Array {
  const row: number[] = [];
  for (const { field, each } of rules) {
    const { word, shift, mask } = field;
    // A bit is set to 1, so that what decides each other comes out the same whichever came first.
    row.push(word, shift, mask, mask === 1 ? 1 : 0, 0);
    const end = row.length - 1;
    for (const { ones, zeros, values } of each) {
      for (let w = 0; w < ones.length; w += 1) row.push(ones[w] as number, zeros[w] as number);
      row.push(values.length);
      for (const { field: asked, sure } of values) row.push(asked.word, asked.shift, asked.mask, sure);
    }
    row[end] = row.length;
  }
  return Int32Array.from(row);
}

/** Those of some literals that never change again once they are so; some of them do not. */
function decided(literals: readonly ReadLiteral[], sureOf: (asked: ReadLiteral) => number, words: number): Decided {
  // Small lists: a typed array costs more to make than all that is done with it.
  const [ones, zeros]: [number[], number[]] = [Array(words).fill(0), Array(words).fill(0)];
  const values: { field: Field; sure: number }[] = [];
  for (const literal of literals) {
    const sure = sureOf(literal);
    if (sure === 0) continue;
    const { field } = literal;
    if (field.mask > 1) values.push({ field, sure });
    else {
      const masks = sure === 1 ? zeros : ones;
      masks[field.word] = (masks[field.word] as number) | (1 << field.shift);
    }
  }
  return { ones, zeros, values };
}

/** Does the second decide whenever the first does? */
const isWithin = (a: Decided, b: Decided) =>
  a.ones.every((word, w) => (word & ~(b.ones[w] as number)) === 0) &&
  a.zeros.every((word, w) => (word & ~(b.zeros[w] as number)) === 0) &&
  a.values.every(({ field, sure }) =>
    b.values.some((other) => placeOf(other.field) === placeOf(field) && (sure & ~other.sure) === 0),
  );

/** Of some that must all decide, those that do not follow from another. */
function strictest(all: readonly Decided[]): readonly Decided[] {
  const kept: Decided[] = [];
  for (const one of all) {
    if (kept.some((other) => isWithin(other, one))) continue;
    for (let i = kept.length - 1; i >= 0; i -= 1) if (isWithin(one, kept[i] as Decided)) kept.splice(i, 1);
    kept.push(one);
  }
  return kept;
}

/** A bit whose being 0 settles something must keep its 0; what was drawn is kept if it settles anything. */
const settlesAsItIs = ({ changing, field, values }: ReadLiteral) =>
  changing.length === 0 || (field.mask === 1 && values === 1);

/**
 * What is kept when these readings are all that can still be made.
 * @param moves all that can still be made, one bit each
 * @param live what matters at all
 * @param kept bits that nothing decides
 */
export function masksWith(readings: readonly ReadSet[], moves: Uint32Array, live: Live, kept: Uint32Array): Masks {
  const words = kept.length;
  const sureOf = sureWith(moves);
  const isSure = (asked: ReadLiteral) => sureOf(asked) !== 0;
  const asItIs = kept.slice();
  // One reading that nothing decides is enough to keep what it asks for.
  const needed = new Uint32Array(words);
  const byField: (ReadSet[] | undefined)[] = [];
  const fields: number[] = [];
  for (const reading of readings) {
    const { asked, deciding } = reading;
    const at = placeOf(asked);
    let some = false;
    for (const literal of deciding) {
      if (!isSure(literal)) continue;
      some = true;
      if (settlesAsItIs(literal)) addNumber(asItIs, placeOf(literal.field));
    }
    if (!isIn(live, at) || isIn(needed, at)) continue;
    if (!some) {
      addNumber(needed, at);
      continue;
    }
    const list = byField[at];
    if (list) list.push(reading);
    else {
      byField[at] = [reading];
      fields.push(at);
    }
  }
  const rules = fields.flatMap((at): Rule[] => {
    const list = byField[at] ?? [];
    const field = list[0]?.asked;
    if (!field || isIn(asItIs, at) || isIn(needed, at)) return [];
    return [{ field, each: strictest(list.map(({ deciding }) => decided(deciding, sureOf, words))) }];
  });
  return { live, rules: written(rules) };
}

/** Does each of what decides, from `from` to before `end` of the row, decide in a state? */
function allDecide(rules: Int32Array, from: number, end: number, out: Uint32Array): boolean {
  const words = out.length;
  for (let at = from; at < end; ) {
    let so = 0;
    for (let w = 0; w < words; w += 1, at += 2) {
      const word = out[w] as number;
      so |= (word & (rules[at] as number)) | (~word & (rules[at + 1] as number));
    }
    let more = rules[at] as number;
    for (at += 1; more > 0; more -= 1, at += 4) {
      const value = ((out[rules[at] as number] as number) >>> (rules[at + 1] as number)) & (rules[at + 2] as number);
      so |= ((rules[at + 3] as number) >>> value) & 1;
    }
    if (so === 0) return false;
  }
  return true;
}

/**
 * Drops and decides what can be in a state.
 * @param lower lower bits of all standings
 */
export function reduce(out: Uint32Array, { live, rules }: Masks, lower: Uint32Array): void {
  dropped(out, live, lower);
  for (let changed = true; changed; ) {
    changed = false;
    for (let at = 0; at < rules.length; at = rules[at + 4] as number) {
      const [word, shift] = [rules[at] as number, rules[at + 1] as number];
      const [mask, value] = [rules[at + 2] as number, rules[at + 3] as number];
      if ((((out[word] as number) >>> shift) & mask) === value) continue;
      if (!allDecide(rules, at + 5, rules[at + 4] as number, out)) continue;
      out[word] = ((out[word] as number) & ~(mask << shift)) | (value << shift);
      changed ||= value === 1;
    }
  }
}
