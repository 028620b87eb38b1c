/** Reading level of English scenarios. */
import { everyLine, everyMove } from '../../scenario/check/story.ts';
import type { Scenario } from '../../scenario/format.ts';
import { moveText } from '../../scenario/move.ts';
import { whereAt } from '../where.ts';
import { type Lint, lint } from './codes.ts';
import { gradeOf, measured, measuredTogether } from './grade.ts';
import { GRADE_TEXT, GRADE_WHOLE, GRADE_WORDS } from './thresholds.ts';
import { isEnglish } from './words-in.ts';

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
  const whole = gradeOf(measuredTogether(texts.map(({ measure }) => measure)));
  return whole > GRADE_WHOLE ? [lint('hard-to-read', '/nodes', { grade: whole, most: GRADE_WHOLE }), ...hard] : hard;
}
