/**
 * Figures of speech in a text, found by patterns. A list is one text with a pattern to a line, and after " = " plain
 * words for it where there are short ones. In a pattern `~keep` stands for every form of the verb, `ONE` for "my", "her"
 * or "Ada's", `SELF` for "myself" and its like, `SB` for one to three words; brackets, bars, "?" and "(?! …)" mean
 * what they mean in regular expressions. Where other words tell whether it is one, the pattern says so.
 */

/** A figure as it stands in a text. */
export interface Found {
  /** The words as they are written. */
  readonly words: string;
  /** Plain words for it; undefined where they depend on what is meant. */
  readonly plain?: string;
}

interface Pattern {
  /** Its place in the lists: of two that find the same, the first counts. */
  readonly place: number;
  readonly source: string;
  /** Words that are in every text it matches: most texts have not got all of them, and are not looked at. */
  readonly needs: readonly string[];
  readonly plain: string | undefined;
  /** Made when a text has what it needs. */
  matches?: RegExp;
}

/** What a language puts for the signs in its patterns. */
export interface Signs {
  readonly one: string;
  readonly self: string;
  /** Every form of a verb, by its base form. */
  readonly formsOf: (base: string) => readonly string[];
}

/** Finds the figures of a list in texts. */
export type Finder = (text: string) => readonly Found[];

const SOMEBODY = "(?:[\\p{L}\\p{N}'-]+ ){0,2}[\\p{L}\\p{N}'-]+";

/** Small letters, straight apostrophes, single spaces; as long as the text, so that places are the same in both. */
const plainly = (text: string) => text.toLowerCase().replaceAll('’', "'").replaceAll(/\s/gu, ' ');

/** By how many first letters words are told apart, at most, before any pattern is tried: expressions are dear to make. */
const LETTERS = 5;

/** The letters that what a pattern matches begins with. One that may be missing, or stand several times, is none of them. */
function firstLetters(body: string): string {
  const [, letters = '', often] = /^([\p{L}\p{N}]+)([?*{])?/u.exec(body) ?? [];
  return (often ? letters.slice(0, -1) : letters).slice(0, LETTERS);
}

/** A pattern of the list as a regular expression: whole words only. */
function expression(pattern: string, { one, self, formsOf }: Signs): string {
  const body = pattern
    .replaceAll(/~([\p{L}-]+)/gu, (_, base: string) => `(?:${formsOf(base).join('|')})`)
    .replaceAll(/\bONE\b/g, one)
    .replaceAll(/\bSELF\b/g, self)
    .replaceAll(/\bSB\b/g, SOMEBODY);
  return `(?:${body})(?![\\p{L}\\p{N}])`;
}

/** The alternatives a pattern may begin with, as far as their first letters go. */
function beginnings(body: string): readonly string[] {
  const group = /^\(\??:?/.exec(body);
  if (!group) return [firstLetters(body)];
  let [depth, end] = [1, group[0].length];
  for (; end < body.length && depth > 0; end += 1) depth += body[end] === '(' ? 1 : body[end] === ')' ? -1 : 0;
  return body
    .slice(group[0].length, end - 1)
    .split('|')
    .flatMap((part) => beginnings(part === '' ? body.slice(end).replace(/^\?? ?/, '') : part));
}

/** The words that are no verb, no sign and in no bracket, the longest first: that one is the rarest. */
function neededBy(pattern: string): readonly string[] {
  let bare = pattern;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replaceAll(/\([^()]*\)\??/g, ' ');
  }
  return bare
    .split(' ')
    .filter((word) => /^[\p{Ll}'-]+$/u.test(word))
    .sort((a, b) => b.length - a.length);
}

function patternsIn(lists: readonly string[], signs: Signs): ReadonlyMap<string, readonly Pattern[]> {
  const byKey = new Map<string, Pattern[]>();
  for (const [place, line] of lists.flatMap((list) => list.trim().split('\n')).entries()) {
    const [pattern = '', plain] = line.split(' = ');
    const body = expression(pattern, signs);
    const made: Pattern = { place, source: body, needs: neededBy(pattern), plain };
    for (const key of new Set(beginnings(body.slice(3)))) {
      const others = byKey.get(key);
      if (others) others.push(made);
      else byKey.set(key, [made]);
    }
  }
  return byKey;
}

/** Those of the patterns that may begin with a word, in the order of the lists. */
const patternsFor = (word: string, byKey: ReadonlyMap<string, readonly Pattern[]>): readonly Pattern[] =>
  Array.from({ length: Math.min(LETTERS, word.length) + 1 }, (_, letters) => byKey.get(word.slice(0, letters)) ?? [])
    .flat()
    .sort((a, b) => a.place - b.place);

/** The longest figure that begins at a place of a text. */
function longestAt(text: string, at: number, patterns: readonly Pattern[]): (Found & { end: number }) | undefined {
  let best: (Found & { end: number }) | undefined;
  for (const pattern of patterns) {
    const { source, needs, plain } = pattern;
    if (!needs.every((word) => text.includes(word))) continue;
    pattern.matches ??= new RegExp(source, 'yu');
    pattern.matches.lastIndex = at;
    const [words = ''] = pattern.matches.exec(text) ?? [];
    if (words.length > (best?.words.length ?? 0)) best = { words, end: at + words.length, ...(plain && { plain }) };
  }
  return best;
}

/** A finder for lists of patterns. They are read when the first text comes. */
export function figureFinder(lists: readonly string[], signs: Signs): Finder {
  let ready: ReadonlyMap<string, readonly Pattern[]> | undefined;
  return (text) => {
    ready ??= patternsIn(lists, signs);
    const plain = plainly(text);
    const found: Found[] = [];
    let from = 0;
    for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (index < from) continue;
      const one = longestAt(plain, index, patternsFor(word, ready));
      if (!one) continue;
      from = one.end;
      found.push({ words: text.slice(index, from), ...(one.plain && { plain: one.plain }) });
    }
    return found;
  };
}
