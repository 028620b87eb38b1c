/** What a check finds, before its sentence is written. */

/** Something found. */
export interface FoundOf<Code extends string> {
  readonly code: Code;
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly tell: () => string;
}

/** Nobody mends more than this in one go. What is found beyond is counted, not kept. */
export const FOUND_MAX = 500;

/** The sentence a table has for a code. @param table what can be found, each with its sentence */
export function tellFrom<
  T extends Readonly<Record<string, { readonly tell: (params: never) => string }>>,
  C extends keyof T,
>(table: T, code: C, params: Parameters<T[C]['tell']>[0]): string {
  // TypeScript cannot see that the entry and its parameters are of the same code.
  const tell = table[code]?.tell as unknown as (given: typeof params) => string;
  const sentence = tell(params);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
