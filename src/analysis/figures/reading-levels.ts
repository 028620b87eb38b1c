/** Reading level by who speaks. */
import { everyLine, everyMove } from '../../scenario/check/story.ts';
import type { Scenario } from '../../scenario/format.ts';
import { moveText } from '../../scenario/move.ts';
import { gradeOf, type Measure, measured, measuredTogether } from '../lints/grade.ts';
import { isEnglish } from '../lints/words-in.ts';

export interface ReadingLevel {
  /** `you` for the options of the player, else who speaks, as lines name them. */
  readonly who: string;
  readonly texts: number;
  readonly words: number;
  /** Words in a sentence, on average. */
  readonly sentence: number;
  /** School grade (Flesch-Kincaid). Below 0 counts as 0. */
  readonly grade: number;
}

/** Levels of the English texts, the player's own options first, then by who speaks most. Empty in other languages. */
export function readingLevels(scenario: Scenario): readonly ReadingLevel[] {
  if (!isEnglish(scenario.language)) return [];
  const spoken = new Map<string, Measure[]>([['you', everyMove(scenario).map(({ it }) => measured(moveText(it)))]]);
  for (const { it } of everyLine(scenario)) {
    if (!isEnglish(it.language ?? scenario.language)) continue;
    const known = spoken.get(it.by);
    if (known) known.push(measured(it.text));
    else spoken.set(it.by, [measured(it.text)]);
  }
  const [own, ...others] = [...spoken].map(([who, measures]): ReadingLevel => {
    const whole = measuredTogether(measures);
    return {
      who,
      texts: measures.length,
      words: whole.words,
      sentence: whole.sentences === 0 ? 0 : whole.words / whole.sentences,
      grade: Math.max(0, gradeOf(whole)),
    };
  });
  return [...(own ? [own] : []), ...others.sort((a, b) => b.words - a.words)];
}
