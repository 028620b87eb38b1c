/** What compiled messages ask beyond numbers and plurals. */

const lists = new Map<string, Intl.ListFormat>();

/**
 * "a, b and c", as the language has it: `{names, list}`.
 * @param how `plain`: "a, b, c", for things that are only counted up; `or`: "a, b or c"
 */
export function list(value: readonly string[], language: string, how?: string | null): string {
  const form = how?.trim();
  const key = `${language} ${form}`;
  const known =
    lists.get(key) ??
    new Intl.ListFormat(
      language,
      form === 'plain' ? { type: 'unit', style: 'short' } : { type: form === 'or' ? 'disjunction' : 'conjunction' },
    );
  lists.set(key, known);
  return known.format(value);
}

/** Small numbers as words, in languages that write them so in running text. */
const SPELT: Readonly<Record<string, readonly string[]>> = {
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/**
 * "three", and from thirteen on digits: `{count, spellout}`.
 * @param where `first`: at the beginning of a sentence
 */
export function spellout(value: number, language: string, where?: string | null): string {
  const word = SPELT[new Intl.Locale(language).language]?.[value];
  if (word === undefined) return new Intl.NumberFormat(language).format(value);
  return where?.trim() === 'first' ? word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1) : word;
}
