/** What things are made of, to the ear: cloth, paper, crockery, bells, wood, water. */
import { feltPiano, kalimba } from './instruments.mjs';
import { drawn, filter, filtered, laid, shaped, strike, swell, whiteNoise } from './signal.mjs';

const TAU = 2 * Math.PI;

/** Noise between two frequencies, shaped by `gain(seconds)`. */
export const hiss = (seconds, low, high, gain, random) =>
  shaped(filtered(whiteNoise(seconds, random), filter('high', low), filter('low', high)), gain);

/** Something struck: its own frequencies (hertz), each dying in its own time (seconds). */
export const struck = (seconds, tones) =>
  drawn(
    seconds,
    (t) =>
      tones.reduce((sum, [hz, loud, decay]) => sum + loud * Math.sin(TAU * hz * t) * Math.exp(-t / decay), 0) *
      Math.min(1, t / 0.0015),
  );

/** A dull knock whose pitch sinks from `hz`. */
export const thud = (hz, seconds, decay) =>
  drawn(seconds, (t) => Math.sin(TAU * hz * (t - 0.6 * t * Math.min(1, t / 0.2))) * strike(0.003, decay)(t));

/** Cups, plates and glasses: clear partials that are no harmonics. */
export const ceramic = (hz, seconds, decay) =>
  struck(seconds, [
    [hz, 1, decay],
    [hz * 2.32, 0.6, decay * 0.6],
    [hz * 4.25, 0.35, decay * 0.35],
    [hz * 6.6, 0.15, decay * 0.2],
  ]);

/** A small brass bell. */
export const bell = (hz, seconds, decay) =>
  struck(seconds, [
    [hz, 1, decay],
    [hz * 1.506, 0.5, decay * 0.8],
    [hz * 2.0, 0.45, decay * 0.6],
    [hz * 2.74, 0.3, decay * 0.4],
    [hz * 3.9, 0.15, decay * 0.2],
  ]);

/** Clothes moving. */
export const cloth = (seconds, random, peak = 0.4) => hiss(seconds, 500, 3800, swell(seconds, peak), random);
/** One footstep. */
export const step = (random) =>
  laid(0.22, [thud(95, 0.2, 0.03), 0, 0.9], [hiss(0.12, 300, 2200, strike(0.004, 0.025), random), 0.005, 0.5]);
/** A sheet of paper, turned or moved. */
export const paper = (seconds, random) => {
  const crackle = drawn(seconds, () => (random() > 0.985 ? random() * 2 - 1 : 0));
  const sheet = hiss(
    seconds,
    1400,
    9000,
    (t) => swell(seconds, 0.35)(t) * (0.55 + 0.45 * Math.sin(TAU * 13 * t) ** 2),
    random,
  );
  return laid(
    seconds,
    [sheet, 0, 0.8],
    [shaped(filtered(crackle, filter('band', 3200, 0.6)), swell(seconds, 0.35)), 0, 2.2],
  );
};
/** A rubber stamp coming down. */
export const stampThump = (random) =>
  laid(
    0.3,
    [thud(150, 0.3, 0.045), 0, 1],
    [hiss(0.1, 500, 4200, strike(0.001, 0.014), random), 0, 0.6],
    [struck(0.1, [[410, 0.4, 0.02]]), 0.002, 0.5],
  );
/** Drops and bubbles between two frequencies, `rate` a second. */
export const gurgle = (seconds, low, high, rate, random) => {
  const drops = Array.from({ length: Math.round(seconds * rate) }, () => {
    const hz = low + (high - low) * random() ** 2;
    const drop = drawn(0.07, (t) => Math.sin(TAU * hz * (t + 4 * t * t)) * strike(0.004, 0.013)(t));
    return [drop, random() * (seconds - 0.1), 0.3 + 0.7 * random()];
  });
  return laid(seconds, ...drops);
};
/** Felt piano: `[note, at, loudness, held]` each, seconds. */
export const piano = (seconds, random, ...notes) =>
  laid(seconds, ...notes.map(([note, at, loud = 0.7, held = 0.8]) => [feltPiano(note, held, loud, random), at]));
/** Thumb piano: `[note, at, loudness]` each, seconds. */
export const tines = (seconds, random, ...notes) =>
  laid(seconds, ...notes.map(([note, at, loud = 0.7]) => [kalimba(note, Math.min(1, seconds - at), loud, random), at]));
