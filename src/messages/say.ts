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
