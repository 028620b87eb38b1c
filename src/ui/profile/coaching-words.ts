/** Where coaching stands, in one or two sentences. */
import { coaching } from '../../messages/coaching.ts';
import { language } from '../../messages/language.ts';
import type { Skill } from '../../scenario/words.ts';
import type { CoachingStage } from '../../scoring/coaching.ts';
import type { Settings } from '../settings/settings.ts';
import { skillName } from '../words/skill-words.ts';

/** Names of skills as they stand in the middle of a sentence. */
const names = (skills: readonly Skill[]) => skills.map((skill) => skillName(skill).toLocaleLowerCase(language()));

/** When the coach speaks up for this player, under this setting. */
export function coachingWords(stage: CoachingStage, setting: Settings['coaching']): string {
  if (setting === 'off') return coaching.off();
  if (setting === 'always') return coaching.always();
  switch (stage.stage) {
    case 'every-move':
      return coaching.everyMove({ left: stage.left });
    case 'only-slips':
      return coaching.onlySlips();
    case 'what-counts': {
      const { quiet, back } = stage;
      return [
        coaching.whatCounts(),
        ...(quiet.length > 0 ? [coaching.quiet({ skills: names(quiet) })] : []),
        ...(back.length > 0 ? [coaching.back({ skills: names(back) })] : []),
      ].join(' ');
    }
  }
}
