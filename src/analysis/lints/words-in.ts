/** Words and sentences of a text, and whether it is English. */

const LETTER = '[\\p{L}\\p{N}\\p{M}]';
const WORD = new RegExp(`${LETTER}+(?:['.,:-]${LETTER}+)*`, 'gu');

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Characters looked at in one go: the platform's segmenter slows with the square of the length. */
const PIECE = 60;

/** Characters of a run that are segmented. No line to be read has more; beyond them two characters count as a word. */
const SEGMENTED_MAX = 600;

function unspacedWords(run: string, segmenter: Intl.Segmenter): readonly string[] {
  const words: string[] = [];
  for (let start = 0; start < Math.min(run.length, SEGMENTED_MAX); start += PIECE) {
    for (const { segment, isWordLike } of segmenter.segment(run.slice(start, start + PIECE)))
      if (isWordLike) words.push(segment);
  }
  return [...words, ...(run.slice(SEGMENTED_MAX).match(/.{1,2}/gu) ?? [])];
}

/** The words of a text in small letters, without punctuation, also in scripts that put no spaces between them. */
export function wordsIn(text: string, language: string): readonly string[] {
  const runs = text.replaceAll('’', "'").toLowerCase().match(WORD) ?? [];
  if (!UNSPACED.test(text)) return runs;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return runs.flatMap((run) => (UNSPACED.test(run) ? unspacedWords(run, segmenter) : [run]));
}

/** How many sentences an English text has; at least one. */
export const sentencesIn = (text: string): number =>
  Math.max(1, text.split(/[.!?…]["”’)]?(?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length);

/** Is a language code some English? */
export const isEnglish = (language: string): boolean => /^en(-|$)/.test(language);
