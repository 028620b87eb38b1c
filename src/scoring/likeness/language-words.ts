/**
 * What is known of a language when likeness is told: data, one file for each language. A language without a file is
 * told by its words and the letters in them alone, which is enough for near wordings.
 */
import en from './en.json';

/** The data of a language, made ready. Every word in it is plain: small letters, no accents. */
export interface LanguageWords {
  /** Short and run-together forms, and the words they stand for. */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** Words that say little by themselves. */
  readonly stops: ReadonlySet<string>;
  /** Words that say something and stand in every talk, such as "see" and "say". */
  readonly common: ReadonlySet<string>;
  /** Forms that no ending explains: "told" is "tell". */
  readonly forms: ReadonlyMap<string, string>;
  /** Endings that come off a word, the longer ones first. */
  readonly endings: readonly string[];
  /** The groups that a word belongs to: words of one group mean nearly the same at a counter. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  /** Numbers in words, and in digits. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Words that a question begins with. */
  readonly asking: ReadonlySet<string>;
}

/** A file of a language. */
type LanguageFile = typeof en;

const FILES: Readonly<Record<string, LanguageFile>> = { en };

const NONE: LanguageWords = {
  contractions: new Map(),
  stops: new Set(),
  common: new Set(),
  forms: new Map(),
  endings: [],
  groups: new Map(),
  numbers: new Map(),
  asking: new Set(),
};

const ready = (file: LanguageFile): LanguageWords => {
  const groups = new Map<string, number[]>();
  for (const [index, words] of file.alike.entries())
    for (const word of words.split(' ')) groups.set(word, [...(groups.get(word) ?? []), index]);
  return {
    contractions: new Map(Object.entries(file.contractions).map(([short, long]) => [short, long.split(' ')])),
    stops: new Set(file.stops.split(' ')),
    common: new Set(file.common.split(' ')),
    forms: new Map(Object.entries(file.forms)),
    endings: file.endings,
    groups,
    numbers: new Map(Object.entries(file.numbers)),
    asking: new Set(file.asking),
  };
};

const known = new Map<string, LanguageWords>();

/** What is known of a language ("en-GB" is "en"). */
export function languageWords(language: string): LanguageWords {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const there = known.get(base);
  if (there) return there;
  const file = Object.hasOwn(FILES, base) ? FILES[base] : undefined;
  const words = file ? ready(file) : NONE;
  known.set(base, words);
  return words;
}
