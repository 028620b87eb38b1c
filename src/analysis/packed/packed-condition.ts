/** Conditions of a scenario as quick tests of packed states. They answer as `holds` in the rule book does. */
import type { Condition } from '../../scenario/format.ts';
import { SECONDS_STEP } from '../../scenario/words.ts';
import type { Field } from '../layout.ts';
import { CLASSES_THAT_ARE } from './standing-classes.ts';
import { AllSet, Among, AnySet, Between, Every, InVariant, Not, Some, type Test } from './state-tests.ts';

/** Where a condition finds what it reads. */
export interface Readable {
  standing(goal: string): Field;
  /** Undefined: no move leaves it unnoticed. */
  unnoticed(goal: string): Field | undefined;
  known(goal: string): Field;
  done(move: string): Field;
  /** A field, or for a flag that only lines read and nothing changes: whether it is up, by variant. */
  flag(flag: string): Field | readonly boolean[];
  /** The same for a draw, with the options in the order of the field's values. */
  drawn(name: string): { readonly at: Field | readonly number[]; readonly options: readonly string[] };
  /** Mood from 0 (lost) to 6. */
  mood(): Field;
  seconds(): Field;
  readonly moodMin: number;
}

const isField = (place: Field | readonly unknown[]): place is Field => 'word' in place;

/** The one bit a condition asks for, if it asks for nothing else. */
function onlyBit(condition: Condition, from: Readable): Field | undefined {
  if (Object.values(condition).filter((part) => part !== undefined).length !== 1) return undefined;
  const { flag, known, done } = condition;
  if (flag !== undefined) {
    const place = from.flag(flag);
    return isField(place) ? place : undefined;
  }
  const [only, second] = [...(known ?? []).map(from.known), ...(done ?? []).map(from.done)];
  return second ? undefined : only;
}

/** Operators that ask how goals stand. */
export const STANDINGS_ASKED = ['met', 'partly', 'missed', 'harmed'] as const;

/** Does this range ask anything? */
export const hasEnd = ({ min, max }: NonNullable<Condition['mood']>): boolean => min !== undefined || max !== undefined;

/** Compiles a condition. */
export function packedCondition(condition: Condition, from: Readable): Test {
  const { flag, unnoticed, known, mood, seconds, drawn, done, all, any, not } = condition;
  const tests: Test[] = [];
  if (flag !== undefined) {
    const place = from.flag(flag);
    tests.push(isField(place) ? new AllSet([place]) : new InVariant(place));
  }
  for (const asked of STANDINGS_ASKED)
    for (const goal of condition[asked] ?? []) tests.push(new Among(from.standing(goal), CLASSES_THAT_ARE[asked]));
  if (unnoticed) tests.push(new AnySet(unnoticed.flatMap((goal) => from.unnoticed(goal) ?? [])));
  if (known) tests.push(new AllSet(known.map((goal) => from.known(goal))));
  if (done) tests.push(new AllSet(done.map((move) => from.done(move))));
  // A range without an end asks nothing, and what it would ask of is not kept.
  if (mood && hasEnd(mood)) {
    const [min, max] = [mood.min ?? Number.NEGATIVE_INFINITY, mood.max ?? Number.POSITIVE_INFINITY];
    tests.push(new Between(from.mood(), min - from.moodMin, max - from.moodMin));
  }
  if (seconds && hasEnd(seconds)) {
    const [min, max] = [seconds.min ?? Number.NEGATIVE_INFINITY, seconds.max ?? Number.POSITIVE_INFINITY];
    tests.push(new Between(from.seconds(), min / SECONDS_STEP, max / SECONDS_STEP));
  }
  for (const [name, option] of Object.entries(drawn ?? {})) {
    const { at: place, options } = from.drawn(name);
    const wanted = options.indexOf(option);
    tests.push(
      isField(place) ? new Between(place, wanted, wanted) : new InVariant(place.map((option) => option === wanted)),
    );
  }
  for (const part of all ?? []) tests.push(packedCondition(part, from));
  if (any) {
    const bits = any.map((part) => onlyBit(part, from));
    const parts = any.filter((_, i) => !bits[i]).map((part) => packedCondition(part, from));
    const bit = new AnySet(bits.filter((one) => one !== undefined));
    tests.push(parts.length === 0 ? bit : new Some([bit, ...parts]));
  }
  if (not) tests.push(new Not(packedCondition(not, from)));
  const [only, second] = tests;
  return only && !second ? only : new Every(tests);
}
