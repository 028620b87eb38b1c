/** Which answers can never change again, with some moves still ahead. */
import { type Field, get } from '../layout.ts';
import { addNumber, emptySet, numbersIn } from '../packed/number-set.ts';
import { EFFECTS, type Effect, effectTable, LAST_CLASS } from '../packed/standing-classes.ts';
import type { Literal } from './expression.ts';

/** What a move changes, as the packed story applies it. */
export interface Changes {
  readonly set: Uint32Array;
  readonly clear: Uint32Array;
  readonly standings: readonly { readonly field: Field; readonly effect: Effect }[];
}

/** A literal as it is asked at a node: its field, the values at which it is so, and the moves that may change it. */
export interface ReadLiteral {
  /** Tells it from all others that are not alike. */
  readonly number: number;
  readonly field: Field;
  /** One bit for each value. */
  readonly values: number;
  /** Moves before the node that have each effect on a standing; of a bit, that turn it round. */
  readonly changing: readonly FewMoves[];
}

/** The place of a field in a state: enough to tell it from all others. */
export const placeOf = ({ word, shift }: Field): number => word * 32 + shift;

/** A set of few moves among many: the number of a word, the bits in it, and so on for every word that has any. */
type FewMoves = Int32Array;

const fewOf = (set: Uint32Array): FewMoves => Int32Array.from([...set].flatMap((bits, w) => (bits ? [w, bits] : [])));

const NO_MOVES: FewMoves = new Int32Array(0);

const meet = (few: FewMoves, moves: Uint32Array): boolean => {
  for (let i = 0; i < few.length; i += 2) if ((few[i + 1] as number) & (moves[few[i] as number] as number)) return true;
  return false;
};

/** The field a literal asks about. */
export const fieldOf = (literal: Literal): Field =>
  'bit' in literal ? literal.bit : 'drawn' in literal ? literal.drawn : literal.standing;

/** Every move by what it does to which field: few moves touch the same. */
interface Touching {
  /** Moves that put a bit up, and that take it down. */
  readonly sets: ReadonlyMap<number, readonly number[]>;
  readonly clears: ReadonlyMap<number, readonly number[]>;
  /** By effect: moves that have it on a standing. */
  readonly effects: readonly ReadonlyMap<number, readonly number[]>[];
}

function touchingIn(changes: readonly Changes[]): Touching {
  const [sets, clears] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const effects = EFFECTS.map(() => new Map<number, number[]>());
  const note = (map: Map<number, number[]> | undefined, place: number, move: number) => {
    const had = map?.get(place);
    if (had) had.push(move);
    else map?.set(place, [move]);
  };
  for (const [move, { set, clear, standings }] of changes.entries()) {
    for (const place of numbersIn(set)) note(sets, place, move);
    for (const place of numbersIn(clear)) note(clears, place, move);
    for (const { field, effect } of standings) note(effects[EFFECTS.indexOf(effect)], placeOf(field), move);
  }
  return { sets, clears, effects };
}

/**
 * A literal as it is asked at a node.
 * @param before may this move be made before it?
 * @param count how many moves there are
 */
function askedAfter(
  literal: Literal,
  before: (move: number) => boolean,
  { sets, clears, effects }: Touching,
  count: number,
): Omit<ReadLiteral, 'number'> {
  const field = fieldOf(literal);
  const place = placeOf(field);
  const moves = (touching: ReadonlyMap<number, readonly number[]>) => {
    const some = touching.get(place)?.filter(before);
    if (!some?.length) return NO_MOVES;
    const set = emptySet(count);
    for (const move of some) addNumber(set, move);
    return fewOf(set);
  };
  if ('drawn' in literal) return { field, values: literal.options, changing: [] };
  if ('bit' in literal)
    return { field, values: 1 << literal.value, changing: [moves(literal.value === 1 ? clears : sets)] };
  return { field, values: literal.classes, changing: effects.map(moves) };
}

/** Makes literals as they are asked, each once: alike ones of different nodes are the same. */
export function askedOnce(
  changes: readonly Changes[],
): (literal: Literal, before: (move: number) => boolean) => ReadLiteral {
  const touching = touchingIn(changes);
  const made = new Map<string, ReadLiteral>();
  return (literal, before) => {
    const asked = askedAfter(literal, before, touching, changes.length);
    const key = `${placeOf(asked.field)}=${asked.values} ${asked.changing.map((moves) => moves.join()).join(' ')}`;
    const had = made.get(key) ?? { ...asked, number: made.size };
    made.set(key, had);
    return had;
  };
}

const sureKnown = new Map<number, number>();

/** Classes of a standing from which it never leaves `classes`, whatever these effects do. */
function sureClasses(classes: number, effects: number): number {
  const key = classes * 2 ** EFFECTS.length + effects;
  const had = sureKnown.get(key);
  if (had !== undefined) return had;
  const tables = EFFECTS.filter((_, i) => effects & (1 << i)).map((effect) => effectTable(effect, true));
  let sure = classes;
  for (let before = -1; before !== sure; ) {
    before = sure;
    for (let from = 0; from <= LAST_CLASS; from += 1)
      if (tables.some((table) => ((sure >>> (table[from] as number)) & 1) === 0)) sure &= ~(1 << from);
  }
  sureKnown.set(key, sure);
  return sure;
}

/** Does a literal ask for a bit to be up that nothing before it takes down? */
export const setsForGood = ({ values, changing }: ReadLiteral): boolean =>
  values === 0b10 && changing.length === 1 && changing[0]?.length === 0;

/** Is a literal about a standing? */
export const isOfStanding = ({ changing }: ReadLiteral): boolean => changing.length === EFFECTS.length;

/** Whether a standing is for good what a literal asks, when it has this value, for each set of effects ahead (one bit each). */
export function sureInAnyCase({ values }: ReadLiteral, value: number): number {
  let cases = 0;
  for (let effects = 0; effects < 2 ** EFFECTS.length; effects += 1)
    if ((sureClasses(values, effects) >>> value) & 1) cases |= 1 << effects;
  return cases;
}

/** Values (one bit each) at which a literal is so for good, with these moves ahead. None: it is never sure. */
export function sureValues({ values, changing }: ReadLiteral, moves: Uint32Array): number {
  const [turning, second] = changing;
  if (!turning) return values;
  if (!second) return meet(turning, moves) ? 0 : values;
  let effects = 0;
  for (let i = 0; i < changing.length; i += 1) if (meet(changing[i] as FewMoves, moves)) effects |= 1 << i;
  return sureClasses(values, effects);
}

/** As `sureValues`, with the same moves ahead for every literal: each is worked out once. */
export function sureWith(moves: Uint32Array): (asked: ReadLiteral) => number {
  const known: number[] = [];
  return (asked) => {
    const had = known[asked.number];
    if (had !== undefined) return had;
    const sure = sureValues(asked, moves);
    known[asked.number] = sure;
    return sure;
  };
}

/** Is one of these so in a state, for good? */
export function someForGood(literals: readonly ReadLiteral[], out: Uint32Array, moves: Uint32Array): boolean {
  for (let i = 0; i < literals.length; i += 1) {
    const literal = literals[i] as ReadLiteral;
    const now = 1 << get(out, 0, literal.field);
    if ((literal.values & now) !== 0 && (sureValues(literal, moves) & now) !== 0) return true;
  }
  return false;
}
