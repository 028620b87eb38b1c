/** The air of a staff room: a seamless loop, quiet enough to think in. */
import { passing, roomTone, steady } from '../../../scripts/sound/air.mjs';
import { struck } from '../../../scripts/sound/matter.mjs';
import { addRound, drawn, inRoomRound, seeded, silence } from '../../../scripts/sound/signal.mjs';

const TAU = 2 * Math.PI;

/** A staff room: the fridge hums, the clock ticks. What happens once in a while is thrown in from around.mjs. */
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
  return addRound(ring, inRoomRound(near, 0.5, 0.7, 0.5), 0);
}

/** Recipe by loop. */
export const recipes = { air: (_, seconds) => staffRoom(seconds) };
