/** The messages of one subject as functions: `home.continue({ name, turn })`. */
import { inLanguage } from './language.ts';

/** A function for each message; without values where it asks for none. `Values` stands beside each catalogue. */
export type Messages<Values> = {
  readonly [Key in keyof Values]: Values[Key] extends undefined ? () => string : (values: Values[Key]) => string;
};

/** A message and what it says, as pure rooms hand it out: `{ key: 'about', values: { area } }`. */
export type Said<Values> = {
  readonly [Key in keyof Values]: Values[Key] extends undefined
    ? { readonly key: Key; readonly values?: undefined }
    : { readonly key: Key; readonly values: Values[Key] };
}[keyof Values];

/** What is made of a catalogue when something is built. */
export type Compiled = Readonly<Record<string, (values?: unknown) => string>>;

/**
 * The messages of a subject, each in the language that is spoken when it is asked for, and in English where a language
 * lacks it.
 * @param name of its catalogue
 * @param english what `virtual:messages/en-GB/<name>` gives
 */
export function subject<Values>(name: string, english: Compiled): Messages<Values> {
  const said = (key: string, values?: unknown) => (inLanguage(name, key) ?? english[key])?.(values) ?? '';
  const functions = Object.keys(english).map((key) => [key, (values?: unknown) => said(key, values)]);
  return Object.fromEntries(functions) as Messages<Values>;
}

/** The sentence of a message that was handed out as data. */
export const sentence = <Values>(messages: Messages<Values>, { key, values }: Said<Values>): string =>
  (messages[key] as (values: unknown) => string)(values);
