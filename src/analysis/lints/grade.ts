/**
 * Reading level: the Flesch-Kincaid grade, 0.39 × words per sentence + 11.8 × syllables per word − 15.59
 * (Kincaid and others, 1975). It is a school grade: 5 is a child of ten. Syllables are counted by groups of
 * vowels, which is right for nine English words in ten.
 */
import { sentencesIn, wordsIn } from './words-in.ts';

function syllablesIn(word: string): number {
  // A silent e ("made", "makes", "baked") is none; the e of "-le" after a consonant ("table") is one.
  const heard = word.replace(/'\w*$/, '').replace(/(?<![aeiouy]l|^.?)(?<!l)e[sd]?$/, '');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}

/** What the grade of an English text is worked out from. */
export interface Measure {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Measures an English text. */
export function measured(text: string): Measure {
  const words = wordsIn(text, 'en').filter((word) => /\p{L}/u.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return { words: words.length, sentences: sentencesIn(text), syllables };
}

/** Several texts measured as one. */
export const measuredTogether = (measures: readonly Measure[]): Measure =>
  measures.reduce(
    (sum, one) => ({
      words: sum.words + one.words,
      sentences: sum.sentences + one.sentences,
      syllables: sum.syllables + one.syllables,
    }),
    { words: 0, sentences: 0, syllables: 0 },
  );

/** The grade; 0 for a text without words. */
export const gradeOf = ({ words, sentences, syllables }: Measure): number =>
  words === 0 ? 0 : (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
