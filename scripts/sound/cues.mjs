/** All the small sounds together. */
import { COUNTER_SOUNDS } from './counter-sounds.mjs';
import { NOTEBOOK_SOUNDS } from './notebook-sounds.mjs';
import { ROOM_SOUNDS } from './room-sounds.mjs';
import { finished, seeded } from './signal.mjs';

/** Every small sound by name, each from its own seed so that a new one never changes the others. */
export function cueSounds() {
  return Object.fromEntries(
    Object.entries({ ...NOTEBOOK_SOUNDS, ...ROOM_SOUNDS, ...COUNTER_SOUNDS }).map(([name, recipe]) => {
      const seed = [...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
      return [name, finished(recipe(seeded(seed)))];
    }),
  );
}
