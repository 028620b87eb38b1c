/** Words and sentences of a text, and whether it is English. */

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const known = segmenters.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity });
  segmenters.set(key, made);
  return made;
}

/** The words of a text in small letters, without punctuation, also in scripts that put no spaces between them. */
export const wordsIn = (text: string, language: string): readonly string[] =>
  [...segmenter(language, 'word').segment(text.replaceAll('’', "'"))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase());

/** How many sentences a text has; at least one. */
export const sentencesIn = (text: string, language: string): number =>
  Math.max(
    1,
    [...segmenter(language, 'sentence').segment(text)].filter(({ segment }) => /\p{L}/u.test(segment)).length,
  );

/** Is a language code some English? */
export const isEnglish = (language: string): boolean => /^en(-|$)/.test(language);
