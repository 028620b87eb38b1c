/** Where coaching stands, in one or two sentences. */
import { counted } from '../../scenario/counted.ts';
import type { Skill } from '../../scenario/words.ts';
import type { CoachingStage } from '../../scoring/coaching.ts';
import type { Settings } from '../settings/settings.ts';
import { skillName } from '../words/skill-words.ts';

const names = (skills: readonly Skill[]) => {
  const words = skills.map((skill) => skillName(skill).toLowerCase());
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
};

/** When the coach speaks up for this player, under this setting. */
export function coachingWords(stage: CoachingStage, setting: Settings['coaching']): string {
  if (setting === 'off') return 'Coaching waits for the debrief, as you have set it.';
  if (setting === 'always') return 'Coaching speaks after every move, as you have set it.';
  switch (stage.stage) {
    case 'every-move':
      return `Coaching speaks after every move. It begins to fade after ${counted(stage.left, 'more play')}.`;
    case 'only-slips':
      return 'Coaching now speaks up only when something slips.';
    case 'what-counts': {
      const { quiet, back } = stage;
      return [
        'Coaching now speaks up when a move falls short or counts.',
        ...(quiet.length > 0 ? [`It is silent on ${names(quiet)}.`] : []),
        ...(back.length > 0 ? [`It is back for ${names(back)} until that goes well again.`] : []),
      ].join(' ');
    }
  }
}
