/** How messages quote what stands in somebody's file: cut short if long, with characters one cannot see written as U+…. */

/** Longest piece of a file that a sentence quotes, in characters. */
const QUOTED_MAX = 60;

/** "U+202E" for the character. */
const codePointName = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A piece of a file that can be shown. */
function shown(text: string): string {
  const characters = [...text.slice(0, 2 * QUOTED_MAX + 2)];
  const short = characters.length > QUOTED_MAX ? `${characters.slice(0, QUOTED_MAX).join('')}…` : characters.join('');
  return short.replaceAll(/[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029\uFFFD]/gu, codePointName);
}

const isBare = (how: string | null | undefined) => how?.includes('bare') ?? false;

/**
 * `"arrives"`: `{id, quote}`. The marks are those of the file, straight in every language.
 * @param how `bare`: without the marks
 */
export const quote = (value: string | number, _language: string, how?: string | null): string =>
  isBare(how) ? shown(String(value)) : `"${shown(String(value))}"`;

/**
 * `"a", "b" and "c"`: `{ids, quotes}`.
 * @param how `or`: "or" before the last; `plain`: only counted up; `bare`: without the marks
 */
export function quotes(value: readonly string[], language: string, how?: string | null): string {
  const form = how?.includes('plain')
    ? ({ type: 'unit', style: 'short' } as const)
    : ({ type: how?.includes('or') ? 'disjunction' : 'conjunction' } as const);
  const names = value.map((one) => quote(one, language, isBare(how) ? 'bare' : null));
  return new Intl.ListFormat(language, form).format(names);
}
