/**
 * What somebody is to be told, as data: the key of a message and what it is given. Nothing here is a sentence yet: whoever
 * shows it says it, in the language that is spoken (`messages/say.ts`).
 */

/** Something a message is given: a text or number as it is, a list of texts, or words that are messages themselves. */
export type SaidValue = string | number | readonly string[] | Said | readonly Said[];

/** Is this a message? */
export const isSaid = (value: SaidValue | undefined): value is Said =>
  typeof value === 'object' && !Array.isArray(value);

/** What a message is given, by the names it asks for. */
export type SaidValues = Readonly<Record<string, SaidValue>>;

/** A message: its key and what it is given. */
export interface Said {
  readonly key: string;
  readonly values?: SaidValues;
}

/** What a message is given in place of a text that is not there: `{near, select, _ {} other { Did you mean {near, quote}?}}`. */
export const NOTHING = '_';

/** One kind of problem: how grave it is, and what its message is given of all that a check knows. */
export interface ProblemKind {
  readonly severity: 'error' | 'warning';
  readonly given: (params: never) => SaidValues;
}

/** What the message of a code is given. @param table what can be found */
export const givenOf = <T extends Readonly<Record<string, ProblemKind>>, C extends keyof T & string>(
  table: T,
  code: C,
  params: Parameters<T[C]['given']>[0],
): SaidValues => {
  // TypeScript cannot see that the entry and its parameters are of the same code.
  const given = table[code]?.given as unknown as (params: unknown) => SaidValues;
  return given(params);
};
