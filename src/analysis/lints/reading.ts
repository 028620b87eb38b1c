/**
 * Reading level of English scenarios: the Flesch-Kincaid grade,
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid and others, 1975). It is a school
 * grade: 5 is a child of ten. Syllables are counted by groups of vowels, which is right for nine words in ten.
 */
import { everyLine, everyMove } from '../../scenario/check/story.ts';
import type { Scenario } from '../../scenario/format.ts';
import { moveText } from '../../scenario/move.ts';
import { whereAt } from '../where.ts';
import { type Lint, lint } from './codes.ts';
import { GRADE_TEXT, GRADE_WHOLE, GRADE_WORDS } from './thresholds.ts';
import { isEnglish, sentencesIn, wordsIn } from './words-in.ts';

function syllablesIn(word: string): number {
  // A silent e ("made", "makes", "baked") is none; the e of "-le" after a consonant ("table") is one.
  const heard = word.replace(/'\w*$/, '').replace(/(?<![aeiouy]l|^.?)(?<!l)e[sd]?$/, '');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}

interface Measure {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

function measured(text: string): Measure {
  const words = wordsIn(text, 'en').filter((word) => /\p{L}/u.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return { words: words.length, sentences: sentencesIn(text), syllables };
}

const gradeOf = ({ words, sentences, syllables }: Measure): number =>
  words === 0 ? 0 : (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;

/** Texts that ask too much of a reader, and whether the whole does. Only English ones: the figure knows no other language. */
export function readingLints(scenario: Scenario): readonly Lint[] {
  if (!isEnglish(scenario.language)) return [];
  const texts = [
    ...everyLine(scenario)
      .filter(({ it }) => isEnglish(it.language ?? scenario.language))
      .map(({ it, at }) => ({ at, measure: measured(it.text) })),
    ...everyMove(scenario).map(({ it, at }) => ({ at, measure: measured(moveText(it)) })),
  ];
  const hard = texts.flatMap(({ at, measure }) => {
    const grade = gradeOf(measure);
    return measure.words >= GRADE_WORDS && grade > GRADE_TEXT
      ? [lint('hard-text', at, { where: whereAt(scenario, at), grade })]
      : [];
  });
  const sum = (what: keyof Measure) => texts.reduce((total, { measure }) => total + measure[what], 0);
  const whole = gradeOf({ words: sum('words'), sentences: sum('sentences'), syllables: sum('syllables') });
  return whole > GRADE_WHOLE ? [lint('hard-to-read', '/nodes', { grade: whole, most: GRADE_WHOLE }), ...hard] : hard;
}
