/**
 * Which sounds there are. The names come from the built map itself, so a table that asks for a sound
 * nobody made does not compile.
 */
import type built from '../../assets/sound/sounds.json';
import type { Voice } from '../scenario/words.ts';

/** A file of sounds: each is fetched whole, as Ogg or as MP3. */
export type SoundFile = keyof typeof built;
/** A short sound of the interface or the scene. */
export type CueSound = keyof (typeof built)['cues']['sounds'];
/** A part of the music, played as a loop. */
export type Stem = keyof (typeof built)['music']['sounds'];
/** One babbled syllable, "alto-3". */
export type Syllable = keyof (typeof built)['voices']['sounds'];
/** A file with the air of a place. */
export type AirFile = 'coffee-shop' | 'staff-room';

/** How many syllables each voice has. */
export const SYLLABLES_PER_VOICE = 8;

/** The name of a voice's syllable, counted round from 0. */
export function syllableName(voice: Voice, index: number): Syllable {
  const wrapped = (index % SYLLABLES_PER_VOICE) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  return `${voice}-${wrapped}`;
}
