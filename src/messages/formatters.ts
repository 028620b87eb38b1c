/** What compiled messages ask beyond numbers and plurals. */

const lists = new Map<string, Intl.ListFormat>();

/** "a, b and c", as the language has it: `{names, list}`. */
export function list(value: readonly string[], language: string): string {
  const known = lists.get(language) ?? new Intl.ListFormat(language);
  lists.set(language, known);
  return known.format(value);
}
