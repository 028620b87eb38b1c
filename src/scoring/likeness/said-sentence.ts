/** A sentence taken apart for likeness: plain words in their order, each with its root and the letters in it. */
import { type LanguageWords, languageWords } from './language-words.ts';

/** A word of a sentence. */
export interface SaidWord {
  /** In small letters, without accents. */
  readonly plain: string;
  /** Without its ending. */
  readonly root: string;
  /** Says little by itself. */
  readonly stop: boolean;
  /** Says something, and stands in every talk: it tells little of what is meant. */
  readonly common: boolean;
  /** The groups of nearly the same meaning that it belongs to. */
  readonly groups: readonly number[];
  /** Its pairs of letters, with both ends marked: most of them are left when it is mistyped. */
  readonly pairs: ReadonlySet<string>;
}

/** A sentence, taken apart. */
export interface SaidSentence {
  readonly words: readonly SaidWord[];
  /** Is it a question? */
  readonly asks: boolean;
}

/** Letters that no decomposition makes plain. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};

/** Small letters without accents, vowel signs and lengthening; one kind of apostrophe. */
const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[łøđðßæœıþ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'");

/** Letters that a root keeps at least. */
const ROOT_MIN = 3;

function rootOf(word: string, { forms, endings }: LanguageWords): string {
  let root = forms.get(word) ?? word;
  for (const ending of endings)
    if (root.endsWith(ending) && root.length - ending.length >= ROOT_MIN) root = root.slice(0, -ending.length);
  // "stopped" is "stop".
  return endings.length > 0 && root.length > ROOT_MIN && root.at(-1) === root.at(-2) ? root.slice(0, -1) : root;
}

function pairsIn(word: string): ReadonlySet<string> {
  const marked = [...`^${word}$`];
  return new Set(marked.slice(1).map((letter, index) => `${marked[index]}${letter}`));
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Between a digit and what is none: "6:20" is two words, and so is "20pm". */
const PARTS = /(?<=\p{Nd})(?=\P{Nd})|(?<=\P{Nd})(?=\p{Nd})/u;

/** Words of a text, as plain as they are compared. */
function plainWords(text: string, language: string, { contractions, numbers }: LanguageWords): readonly string[] {
  return [...segmenterOf(language).segment(plainText(text))]
    .filter(({ isWordLike }) => isWordLike)
    .flatMap(({ segment }) => segment.split(PARTS))
    .flatMap((word) => contractions.get(word) ?? [word])
    .map((word) => word.replace(/[^\p{L}\p{N}']/gu, ''))
    .filter((word) => word !== '')
    .map((word) => numbers.get(word) ?? word);
}

/** Takes a sentence apart. It is text and nothing else: markup in it is letters like others. */
export function saidSentence(text: string, language: string): SaidSentence {
  const known = languageWords(language);
  const plain = plainWords(text, language, known);
  const words = plain.map((word): SaidWord => {
    const root = rootOf(word, known);
    const named = [word, known.forms.get(word), root].find((name) => name !== undefined && known.groups.has(name));
    return {
      plain: word,
      root,
      stop: known.stops.has(word),
      common: known.common.has(known.forms.get(word) ?? root) || known.common.has(word),
      groups: known.groups.get(named ?? '') ?? [],
      pairs: pairsIn(word),
    };
  });
  return { words, asks: /[?؟;]\s*$/u.test(text) || known.asking.has(plain[0] ?? '') };
}
