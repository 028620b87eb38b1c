/** Mood → how loud each stem of the music is. */
import type { Part } from './music-form.ts';
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
 * Loudness (0 … 1) of each stem in a part of the music. `low` and `warm` have different chords, so only one of them is
 * ever up; `lift` fits over `warm` and comes in little by little.
 */
export function musicForMood(mood: number, part: Part = 'one'): Readonly<Record<Stem, number>> {
  const [one, two] = [part === 'one' ? 1 : 0, part === 'two' ? 1 : 0];
  if (musicBand(mood) === 'low') {
    const loud = mood <= -3 ? 0.85 : 1;
    return { low: loud * one, 'low-two': loud * two, warm: 0, 'warm-two': 0, lift: 0 };
  }
  const lift = mood >= 3 ? 1 : mood >= 2 ? 0.75 : mood >= 1 ? 0.3 : 0;
  return { low: 0, 'low-two': 0, warm: one, 'warm-two': two, lift: lift * (one + two) };
}
