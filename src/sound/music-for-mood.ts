/** Mood → how loud each stem of the music is. */
import type { Stem } from './sound-names.ts';

export type MusicBand = 'low' | 'neutral' | 'high';

/** Seconds in which the music turns from one mood to another: one bar, so that the turn sounds meant. */
export const MUSIC_TURNS_IN = 2.5;

/** Which music a mood (-3 … 3) calls for. */
export function musicBand(mood: number): MusicBand {
  if (mood <= -1) return 'low';
  return mood >= 2 ? 'high' : 'neutral';
}

/**
 * Loudness (0 … 1) of each stem. `low` and `warm` have different chords, so only one of them is ever
 * up; `lift` fits over `warm` and comes in little by little.
 */
export function musicForMood(mood: number): Readonly<Record<Stem, number>> {
  if (musicBand(mood) === 'low') return { low: mood <= -3 ? 0.85 : 1, warm: 0, lift: 0 };
  const lift = mood >= 3 ? 1 : mood >= 2 ? 0.75 : mood >= 1 ? 0.3 : 0;
  return { low: 0, warm: 1, lift };
}
