/**
 * Which sounds there are. What the game itself asks for is named from the built map, so that a sound nobody made does
 * not compile; what the catalogue asks for was checked against the same map before it was shipped.
 */
import type built from '../../assets/sound/sounds.json';
import type { Voice } from '../scenario/words.ts';

/** The name of a file of sounds: each is fetched whole, as Ogg or as MP3. */
export type SoundFile = string;
/** A short sound of the interface that the game itself asks for. */
export type CueSound = keyof (typeof built)['cues']['sounds'];
/** A part of the music, played as a loop. */
export type Stem = keyof (typeof built)['music']['sounds'];
/** One babbled syllable, "alto-3". */
export type Syllable = keyof (typeof built)['voices']['sounds'];

/** How many syllables each voice has. */
export const SYLLABLES_PER_VOICE = 8;

/** The name of a voice's syllable, counted round from 0. */
export function syllableName(voice: Voice, index: number): Syllable {
  const wrapped = (index % SYLLABLES_PER_VOICE) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  return `${voice}-${wrapped}`;
}
