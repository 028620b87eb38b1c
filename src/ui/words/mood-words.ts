/** Mood as a word: what a glance at the person would tell. */
import { mood as words } from '../../messages/mood.ts';

const WORDS = ['veryUpset', 'upset', 'uneasy', 'patient', 'atEase', 'pleased', 'delighted'] as const;

/** The word for a mood from -3 to +3; anything beyond counts as the nearest end. */
export function moodWord(mood: number): string {
  return words[WORDS[Math.max(0, Math.min(6, Math.round(mood) + 3))] ?? 'patient']();
}
