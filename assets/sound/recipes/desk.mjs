/** The desk: what one hears of somebody who works at a screen and a line. */
import { hiss, struck } from '../../../scripts/sound/matter.mjs';
import { drawn, laid, shortSounds, strike } from '../../../scripts/sound/signal.mjs';

const TAU = 2 * Math.PI;

/** One key going down: a click with a little wood under it. */
const key = (r) =>
  laid(
    0.07,
    [hiss(0.03, 1500, 7000, strike(0.001, 0.006), r), 0, 0.7],
    [struck(0.06, [[420 + 120 * r(), 0.6, 0.012]]), 0.002, 0.8],
  );

/** Notes of a tune in beats and steps above D: it is on every line, and nobody likes it. */
const TUNE = [
  [0, 0],
  [1, 4],
  [2, 7],
  [3, 4],
  [4, 5],
  [5, 2],
  [6, 0],
];

/** A note as a cheap line carries it: no lows, a hard edge. */
const lineNote = (step) => {
  const hz = 587.33 * 2 ** (step / 12);
  return drawn(
    0.24,
    (t) =>
      (Math.sin(TAU * hz * t) + 0.33 * Math.sin(TAU * 3 * hz * t) + 0.12 * Math.sin(TAU * 5 * hz * t)) *
      strike(0.008, 0.09)(t),
  );
};

/** Recipe by sound: it takes a random generator and gives a signal, which the build levels. */
export const recipes = shortSounds({
  keys: (r) => laid(0.72, ...[0, 0.09, 0.2, 0.27, 0.4, 0.47, 0.6].map((at) => [key(r), at, 0.6 + 0.4 * r()])),
  'hold-tune': () => laid(1.3, ...TUNE.map(([beat, step]) => [lineNote(step), beat * 0.15, 0.8])),
});
