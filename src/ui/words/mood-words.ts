/** Mood as a word: what a glance at the person would tell. */

const WORDS = ['very upset', 'upset', 'uneasy', 'patient', 'at ease', 'pleased', 'delighted'] as const;

/** The word for a mood from -3 to +3; anything beyond counts as the nearest end. */
export function moodWord(mood: number): string {
  return WORDS[Math.max(0, Math.min(6, Math.round(mood) + 3))] ?? 'patient';
}
