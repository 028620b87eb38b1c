/** The fourteen skills and their ratings in plain words. */
import { skillNames } from '../../scenario/plain-names.ts';
import type { Skill } from '../../scenario/words.ts';

export const skillWords: Readonly<Record<Skill, { readonly name: string; readonly means: string }>> = {
  greet: { name: skillNames.greet, means: 'A person feels seen from the first second.' },
  discover: { name: skillNames.discover, means: 'Asking and noticing what really matters.' },
  confirm: { name: skillNames.confirm, means: 'Saying it back before acting on it.' },
  explain: { name: skillNames.explain, means: 'True facts, in words this person can use.' },
  adapt: { name: skillNames.adapt, means: 'Changing the way you work to fit the person.' },
  dignity: { name: skillNames.dignity, means: 'The person decides about body, things and story.' },
  empathy: { name: skillNames.empathy, means: 'Showing that you understand how it is.' },
  own: { name: skillNames.own, means: 'Taking it on, without blame or excuses.' },
  resolve: { name: skillNames.resolve, means: 'Finding a way that works, now.' },
  escalate: { name: skillNames.escalate, means: 'The right help, in time, with the story complete.' },
  teamwork: { name: skillNames.teamwork, means: 'Colleagues are customers too.' },
  pace: { name: skillNames.pace, means: 'Neither hurried nor left waiting.' },
  protect: { name: skillNames.protect, means: 'Money, data and doors stay safe.' },
  safeguard: { name: skillNames.safeguard, means: 'Health and safety come before speed and charm.' },
};

/** One rating, -2 … +2, in words. */
export function ratingWords(rating: number): string {
  if (rating >= 2) return 'very well shown';
  if (rating === 1) return 'well shown';
  if (rating === 0) return 'neither way';
  return rating === -1 ? 'fell short' : 'fell far short';
}

/** The sum of a skill's ratings over one play, in words. One play is no profile. */
export function skillSumWords(sum: number): string {
  if (sum >= 3) return 'A strength today';
  if (sum >= 1) return 'Well shown';
  if (sum === 0) return 'Up and down';
  return sum >= -2 ? 'Fell short' : 'The one to practise';
}
