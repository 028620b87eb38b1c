/** The air of each place: seamless loops, quiet enough to think in. */

import { ceramic, gurgle, hiss, struck } from './matter.mjs';
import { levelled, loudestMomentOf, loudnessOf } from './measure.mjs';
import {
  addRound,
  drawn,
  filter,
  filteredRound,
  inRoomRound,
  seeded,
  shaped,
  silence,
  swell,
  whiteNoise,
} from './signal.mjs';
import { syllablesOf } from './voices.mjs';

const TAU = 2 * Math.PI;

/** A steady layer at so many dB as heard; and a passing one, whose loudest moment counts. */
const steady = (layer, level) => levelled(layer, loudnessOf, level);
const passing = (layer, level) => levelled(layer, loudestMomentOf, level);

/** Brown-ish room tone: the sound of nothing much. */
function roomTone(seconds, low, high, random) {
  return filteredRound(whiteNoise(seconds, random), filter('low', low), filter('low', high), filter('high', 50));
}

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
export function coffeeShop(seconds) {
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

/** A staff room: the fridge hums, the clock ticks, the kettle comes to the boil once in a while. */
export function staffRoom(seconds) {
  const random = seeded(42);
  const ring = silence(seconds);
  addRound(ring, steady(roomTone(seconds, 220, 1200, random), -46), 0);
  // Whole numbers of cycles in the loop, or the hum would jump at the seam. Small loudspeakers lose the
  // lowest tones, so the hum lives mostly in its overtones.
  const cycles = (hz) => Math.round(hz * seconds) / seconds;
  const parts = [
    [50, 0.3],
    [100, 1],
    [150, 0.35],
    [200, 0.6],
    [300, 0.3],
    [400, 0.16],
    [600, 0.06],
  ];
  const hum = drawn(seconds, (t) => {
    const breath = 1 + 0.12 * Math.sin(TAU * cycles(0.19) * t);
    return breath * parts.reduce((sum, [hz, loud]) => sum + loud * Math.sin(TAU * cycles(hz) * t), 0);
  });
  addRound(ring, steady(hum, -38), 0);
  const near = silence(seconds);
  for (let second = 0; second < seconds; second += 1) {
    const tone = second % 2 ? 1750 : 2050;
    const tick = struck(0.08, [
      [tone, 0.8, 0.006],
      [tone * 1.9, 0.4, 0.003],
      [420, 0.4, 0.012],
    ]);
    addRound(near, passing(tick, -50), second + 0.2);
  }
  const boil = shaped(hiss(5, 500, 2600, swell(5, 0.75), random), (t) => 0.85 + 0.15 * Math.sin(TAU * 7.3 * t));
  const click = struck(0.08, [
    [900, 0.9, 0.01],
    [1900, 0.4, 0.005],
  ]);
  addRound(near, passing(boil, -42), 7.5);
  addRound(near, passing(gurgle(3, 220, 560, 22, random), -42), 9.3);
  addRound(near, passing(click, -46), 12.55);
  return addRound(ring, inRoomRound(near, 0.5, 0.7, 0.5), 0);
}
