/**
 * When something holds. A condition is made ready once (one small test for each field it carries) and then
 * asked at every step; every asker in the program comes through here.
 */
import type { Condition } from '../scenario/format.ts';
import { ownMemory } from '../scenario/own-memory.ts';
import { isHarmed, isMet, isMissed, isPartly } from './standings.ts';
import type { EncounterState } from './state.ts';

/** A condition made ready: does it hold in this state? */
export type Test = (state: EncounterState) => boolean;

type Range = { min?: number | undefined; max?: number | undefined };

const within = ({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Range, value: number) =>
  value >= min && value <= max;

type Wanted = { [Field in keyof Condition]-?: NonNullable<Condition[Field]> };
type Fields = { readonly [Field in keyof Wanted]: (wanted: Wanted[Field]) => Test };

/** What each field asks for. The type sees to it that none is forgotten. */
const tests: Fields = {
  flag: (flag) => (state) => state.flags.includes(flag),
  met: (ids) => (state) => ids.every((id) => isMet(state.standing[id])),
  partly: (ids) => (state) => ids.every((id) => isPartly(state.standing[id])),
  missed: (ids) => (state) => ids.every((id) => isMissed(state.standing[id])),
  harmed: (ids) => (state) => ids.every((id) => isHarmed(state.standing[id])),
  unnoticed: (ids) => (state) => ids.some((id) => state.unnoticed.includes(id)),
  known: (ids) => (state) => ids.every((id) => state.known.includes(id)),
  mood: (range) => (state) => within(range, state.mood),
  seconds: (range) => (state) => within(range, state.seconds),
  drawn: (draws) => {
    const wanted = Object.entries(draws);
    return (state) => wanted.every(([name, option]) => state.drawn[name] === option);
  },
  done: (ids) => (state) => ids.every((id) => state.done.includes(id)),
  all: (parts) => allOf(parts.map(testOf)),
  any: (parts) => {
    const ready = parts.map(testOf);
    return (state) => ready.some((test) => test(state));
  },
  not: (part) => {
    const ready = testOf(part);
    return (state) => !ready(state);
  },
};

function allOf(parts: readonly Test[]): Test {
  const [first, second, third] = parts;
  if (!first) return () => true;
  if (!second) return first;
  if (!third) return (state) => first(state) && second(state);
  return (state) => parts.every((test) => test(state));
}

const fieldTest = <Field extends keyof Wanted>(field: Field, wanted: Wanted[Field]): Test => tests[field](wanted);

function made(condition: Condition): Test {
  const fields = Object.keys(tests) as (keyof Wanted)[];
  return allOf(
    fields.flatMap((field) => {
      const wanted = condition[field];
      return wanted === undefined ? [] : [fieldTest(field, wanted)];
    }),
  );
}

/** The condition made ready. Every field it carries must hold. */
export const testOf: (condition: Condition) => Test = ownMemory(made);

/** Does the condition hold? */
export const holds = (condition: Condition, state: EncounterState): boolean => testOf(condition)(state);
