/** The air of a coffee shop: a seamless loop, quiet enough to think in. */
import { roomTone, steady } from '../../../scripts/sound/air.mjs';
import { addRound, filter, filteredRound, inRoomRound, seeded, silence } from '../../../scripts/sound/signal.mjs';
import { syllablesOf } from './voices.mjs';

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

/**
 * A coffee shop in the morning: murmur and the room behind it. Nothing that one could know again when it comes round:
 * cups and the machine are thrown in from around.mjs.
 */
function coffeeShop(seconds) {
  const random = seeded(41);
  const ring = silence(seconds);
  addRound(ring, steady(roomTone(seconds, 260, 1400, random), -46), 0);
  addRound(ring, steady(murmur(seconds, random), -34), 0);
  return ring;
}

/** Recipe by loop. */
export const recipes = { air: (_, seconds) => coffeeShop(seconds) };
