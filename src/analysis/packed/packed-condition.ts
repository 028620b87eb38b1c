/** Conditions of a scenario as quick tests of packed states. They answer as `holds` in the rule book does. */
import type { Condition } from '../../scenario/format.ts';
import { SECONDS_STEP } from '../../scenario/words.ts';
import { type Field, get } from '../layout.ts';
import { MET, MISSED, PARTLY } from './standing-classes.ts';

/**
 * A test of the state at `at`. `variant` is the index of what only lines read (draws and flags that no
 * rule asks for); tests of rules never look at it.
 */
export type Test = (states: Uint32Array, at: number, variant: number) => boolean;

/** Where a condition finds what it reads. */
export interface Readable {
  standing(goal: string): Field;
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

/** Tests whether every one of these one-bit fields is 1, word by word. */
function allSet(fields: readonly Field[]): Test {
  const masks = new Map<number, number>();
  for (const { word, shift } of fields) masks.set(word, ((masks.get(word) ?? 0) | (1 << shift)) >>> 0);
  const [first, ...more] = [...masks];
  if (!first) return () => true;
  const [word, mask] = first;
  if (more.length === 0) return (states, at) => ((states[at + word] as number) & mask) >>> 0 === mask;
  const parts = [first, ...more];
  return (states, at) => parts.every(([w, m]) => ((states[at + w] as number) & m) >>> 0 === m);
}

/** Tests whether any of these one-bit fields is 1. */
function anySet(fields: readonly Field[]): Test {
  const masks = new Map<number, number>();
  for (const { word, shift } of fields) masks.set(word, ((masks.get(word) ?? 0) | (1 << shift)) >>> 0);
  const [first, ...more] = [...masks];
  if (!first) return () => false;
  const [word, mask] = first;
  if (more.length === 0) return (states, at) => ((states[at + word] as number) & mask) !== 0;
  const parts = [first, ...more];
  return (states, at) => parts.some(([w, m]) => ((states[at + w] as number) & m) !== 0);
}

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

/** Does this range ask anything? */
export const hasEnd = ({ min, max }: NonNullable<Condition['mood']>): boolean => min !== undefined || max !== undefined;

/** Compiles a condition. */
export function packedCondition(condition: Condition, from: Readable): Test {
  const { flag, met, partly, missed, known, mood, seconds, drawn, done, all, any, not } = condition;
  const tests: Test[] = [];
  const standing = (goals: readonly string[], wanted: number) => {
    for (const field of goals.map((goal) => from.standing(goal)))
      tests.push((states, at) => get(states, at, field) === wanted);
  };
  if (flag !== undefined) {
    const place = from.flag(flag);
    tests.push(isField(place) ? allSet([place]) : (_states, _at, variant) => place[variant] === true);
  }
  if (met) standing(met, MET);
  if (partly) standing(partly, PARTLY);
  if (missed) standing(missed, MISSED);
  if (known) tests.push(allSet(known.map((goal) => from.known(goal))));
  if (done) tests.push(allSet(done.map((move) => from.done(move))));
  const range = (field: Field, min: number, max: number): Test => {
    return (states, at) => {
      const value = get(states, at, field);
      return value >= min && value <= max;
    };
  };
  // A range without an end asks nothing, and what it would ask of is not kept.
  if (mood && hasEnd(mood)) {
    const [min, max] = [mood.min ?? Number.NEGATIVE_INFINITY, mood.max ?? Number.POSITIVE_INFINITY];
    tests.push(range(from.mood(), min - from.moodMin, max - from.moodMin));
  }
  if (seconds && hasEnd(seconds)) {
    const [min, max] = [seconds.min ?? Number.NEGATIVE_INFINITY, seconds.max ?? Number.POSITIVE_INFINITY];
    tests.push(range(from.seconds(), min / SECONDS_STEP, max / SECONDS_STEP));
  }
  for (const [name, option] of Object.entries(drawn ?? {})) {
    const { at: place, options } = from.drawn(name);
    const wanted = options.indexOf(option);
    tests.push(
      isField(place)
        ? (states, at) => get(states, at, place) === wanted
        : (_states, _at, variant) => place[variant] === wanted,
    );
  }
  for (const part of all ?? []) tests.push(packedCondition(part, from));
  if (any) {
    const bits = any.map((part) => onlyBit(part, from));
    const parts = any.filter((_, i) => !bits[i]).map((part) => packedCondition(part, from));
    const bit = anySet(bits.filter((one) => one !== undefined));
    if (parts.length === 0) tests.push(bit);
    else
      tests.push((states, at, variant) => bit(states, at, variant) || parts.some((part) => part(states, at, variant)));
  }
  if (not) {
    const part = packedCondition(not, from);
    tests.push((states, at, variant) => !part(states, at, variant));
  }
  const [only, second] = tests;
  if (!only) return () => true;
  if (!second) return only;
  if (tests.length === 2) return (states, at, variant) => only(states, at, variant) && second(states, at, variant);
  return (states, at, variant) => {
    for (let i = 0; i < tests.length; i += 1) if (!(tests[i] as Test)(states, at, variant)) return false;
    return true;
  };
}
