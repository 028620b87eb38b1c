/** The fourteen skills and their ratings in plain words. */
import { skill as words } from '../../messages/skill.ts';
import type { Skill } from '../../scenario/words.ts';

/** "Finding out". */
export const skillName = (skill: Skill): string => words[`name.${skill}`]();

/** What is meant by it, as a sentence. */
export const skillMeans = (skill: Skill): string => words[`means.${skill}`]();

/** One rating, -2 … +2, in words. */
export function ratingWords(rating: number): string {
  if (rating >= 2) return words['rating.veryWell']();
  if (rating === 1) return words['rating.well']();
  if (rating === 0) return words['rating.neither']();
  return rating === -1 ? words['rating.short']() : words['rating.farShort']();
}

/** The sum of a skill's ratings over one play, in words. One play is no profile. */
export function skillSumWords(sum: number): string {
  if (sum >= 3) return words['sum.strength']();
  if (sum >= 1) return words['sum.well']();
  if (sum === 0) return words['sum.mixed']();
  return sum >= -2 ? words['sum.short']() : words['sum.practise']();
}
