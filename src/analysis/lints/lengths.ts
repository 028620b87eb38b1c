/** Lines that fill the bubble and options that cannot be read at a glance. */
import { everyLine, everyMove } from '../../scenario/check/story.ts';
import type { Scenario } from '../../scenario/format.ts';
import { moveText } from '../../scenario/move.ts';
import { whereAt } from '../where.ts';
import { type Lint, lint } from './codes.ts';
import { LINE_WORDS, OPTION_WORDS } from './thresholds.ts';
import { wordsIn } from './words-in.ts';

/** Lines and options with too many words. */
export function lengthLints(scenario: Scenario): readonly Lint[] {
  const lines = everyLine(scenario).flatMap(({ it, at }) => {
    const words = wordsIn(it.text, it.language ?? scenario.language).length;
    return words > LINE_WORDS ? [lint('long-line', at, { where: whereAt(scenario, at), words, most: LINE_WORDS })] : [];
  });
  const options = everyMove(scenario).flatMap(({ it, at }) => {
    const words = wordsIn(moveText(it), scenario.language).length;
    return words > OPTION_WORDS
      ? [lint('long-option', at, { where: whereAt(scenario, at), words, most: OPTION_WORDS })]
      : [];
  });
  return [...lines, ...options];
}
