/** The air of a staff room: a seamless loop, quiet enough to think in. */
import { passing, roomTone, steady } from '../../../scripts/sound/air.mjs';
import { gurgle, hiss, struck } from '../../../scripts/sound/matter.mjs';
import { addRound, drawn, inRoomRound, seeded, shaped, silence, swell } from '../../../scripts/sound/signal.mjs';

const TAU = 2 * Math.PI;

/** A staff room: the fridge hums, the clock ticks, the kettle comes to the boil once in a while. */
function staffRoom(seconds) {
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

/** Recipe by loop. */
export const recipes = { air: (_, seconds) => staffRoom(seconds) };
