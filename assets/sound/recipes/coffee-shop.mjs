/** The air of a coffee shop: a seamless loop, quiet enough to think in. */
import { passing, roomTone, steady } from '../../../scripts/sound/air.mjs';
import { ceramic, hiss } from '../../../scripts/sound/matter.mjs';
import {
  addRound,
  filter,
  filteredRound,
  inRoomRound,
  seeded,
  shaped,
  silence,
  swell,
} from '../../../scripts/sound/signal.mjs';
import { syllablesOf } from './voices.mjs';

const TAU = 2 * Math.PI;

/** People talking somewhere behind: many syllables of many voices, too far off to follow. */
function murmur(seconds, random) {
  const ring = silence(seconds);
  for (const [name, loud] of [
    ['tenor', 1],
    ['alto', 0.8],
    ['bass', 0.9],
    ['soprano', 0.5],
    ['elder-high', 0.5],
  ]) {
    const said = Object.values(syllablesOf(name));
    let at = random() * 2;
    while (at < seconds + 1) {
      const words = 4 + Math.floor(random() * 9);
      for (let k = 0; k < words; k += 1) {
        addRound(ring, said[Math.floor(random() * said.length)], at, loud * (0.4 + 0.6 * random()));
        at += 0.15 + 0.07 * random();
      }
      at += 0.5 + 1.8 * random();
    }
  }
  return inRoomRound(filteredRound(ring, filter('low', 720), filter('high', 140)), 0.9, 1.6, 0.5);
}

/** A coffee shop in the morning: murmur in front, the room behind it, cups, and a machine at the far end. */
function coffeeShop(seconds) {
  const random = seeded(41);
  const ring = silence(seconds);
  addRound(ring, steady(roomTone(seconds, 260, 1400, random), -46), 0);
  addRound(ring, steady(murmur(seconds, random), -34), 0);
  const far = silence(seconds);
  for (const at of [1.3, 1.47, 3.9, 6.2, 8.8, 8.95, 11.6, 13.1, 15.4, 15.52]) {
    addRound(far, passing(ceramic(1050 + 700 * random(), 0.4, 0.05), -46 + 9 * random()), at);
  }
  const steam = hiss(2.6, 900, 4200, swell(2.6, 0.35), random);
  const grind = shaped(hiss(1.7, 200, 1400, swell(1.7, 0.4), random), (t) => 0.75 + 0.25 * Math.sin(TAU * 58 * t));
  addRound(far, passing(steam, -45), 4.6);
  addRound(far, passing(grind, -44), 11.9);
  return addRound(ring, inRoomRound(far, 1.1, 1.3, 0.45), 0);
}

/** Recipe by loop. */
export const recipes = { air: (_, seconds) => coffeeShop(seconds) };
