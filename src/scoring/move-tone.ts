/** How a move served, in one word: what the coach note beside it should sound like. */
import type { MoveEntry } from './debrief.ts';

/** How a move served. */
export type MoveTone = 'good' | 'mixed' | 'weak';

/** Sum of the skill ratings of a move. */
export const skillSum = (move: Pick<MoveEntry, 'skills'>): number =>
  move.skills.reduce((total, { rating }) => total + rating, 0);

/**
 * `weak` when it missed something or showed a skill badly on balance, `good` when it showed one well
 * or met something, left nothing half done and cost no mood, otherwise `mixed`.
 */
export function moveTone(move: Pick<MoveEntry, 'skills' | 'marks' | 'moodBefore' | 'moodAfter'>): MoveTone {
  const rating = skillSum(move);
  const missed = move.marks.some((mark) => mark.effect === 'missed' || mark.effect === 'harmed');
  const met = move.marks.some(({ effect }) => effect === 'met' || effect === 'exceeded' || effect === 'repaired');
  if (rating < 0 || (missed && !met)) return 'weak';
  const half = !met && move.marks.some(({ effect }) => effect === 'partly');
  if ((rating > 0 || met) && !missed && !half && move.moodAfter >= move.moodBefore) return 'good';
  return 'mixed';
}
