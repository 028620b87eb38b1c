/** Says what pure rooms hand out as data: a message, and what it is given, which may be messages themselves. */
import { language } from './language.ts';
import type { Compiled } from './subject.ts';

/** A message as data. Pure rooms have a type of their own whose shape fits (`scenario/said.ts`). */
export interface SaidAsData {
  readonly key: string;
  readonly values?: Readonly<Record<string, SaidValue>>;
}

type SaidValue = string | number | readonly string[] | SaidAsData | readonly SaidAsData[];

const isSaid = (value: unknown): value is SaidAsData => typeof value === 'object' && value !== null && 'key' in value;

/**
 * The sentence of a message, with the messages inside it said first.
 * @param messages where it may be found: one subject, or several put together
 */
export function say(messages: Compiled, { key, values = {} }: SaidAsData): string {
  const message = messages[key];
  if (message === undefined) throw new Error(`there is no message "${key}"`);
  const inside = (value: SaidValue): string | number | readonly string[] => {
    if (isSaid(value)) return say(messages, value);
    return typeof value === 'object' ? value.map((one) => (isSaid(one) ? say(messages, one) : one)) : value;
  };
  return message(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inside(value)])));
}

/** The same with a capital at its beginning, whatever it begins with: `Node "arrives" …`. */
export function sayWhole(messages: Compiled, said: SaidAsData): string {
  const sentence = say(messages, said);
  return sentence.charAt(0).toLocaleUpperCase(language()) + sentence.slice(1);
}

/** Something that is said as data, with its sentence in place of that. */
export type Spoken<T> = T extends { readonly says: SaidAsData }
  ? Omit<T, 'says'> & {
      /** What is wrong where, and the mend: a sentence for the author of the file. */
      readonly message: string;
    }
  : never;

/** The same with its sentence, where it stood. */
export const withSentence = <T extends { readonly says: SaidAsData }>(messages: Compiled, told: T): Spoken<T> =>
  Object.fromEntries(
    Object.entries(told).map(([field, value]) =>
      field === 'says' ? ['message', sayWhole(messages, told.says)] : [field, value],
    ),
  ) as unknown as Spoken<T>;

/** Data in which every message has become its sentence. */
export type SaidThroughout<T> = T extends SaidAsData
  ? string
  : T extends readonly (infer One)[]
    ? readonly SaidThroughout<One>[]
    : T extends object
      ? { readonly [Field in keyof T]: SaidThroughout<T[Field]> }
      : T;

/** Plain data, such as a page to print, with every message in it said. */
export function saidThroughout<T>(messages: Compiled, unsaid: T): SaidThroughout<T> {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== 'object' || value === null) return value;
    if (isSaid(value)) return say(messages, value);
    return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, inside(one)]));
  };
  return inside(unsaid) as SaidThroughout<T>;
}
