/** The instruments of the music and of the small musical cues. Notes are MIDI numbers (60 is middle C). */
import { drawn, filter, filtered, RATE, shaped, silence, strike, swell, whiteNoise } from './signal.mjs';

const TAU = 2 * Math.PI;

/** Frequency of a MIDI note, in hertz. */
export const hertz = (note) => 440 * 2 ** ((note - 69) / 12);

/** A felt piano: soft hammer, slightly stretched partials that die at their own pace, damped at the end. */
export function feltPiano(note, seconds, velocity, random) {
  const f0 = hertz(note);
  const ring = 1.9 * (220 / f0) ** 0.45;
  const out = silence(seconds + 0.35);
  for (let n = 1; n <= 9; n += 1) {
    const hz = n * f0 * Math.sqrt(1 + 0.00035 * n * n);
    if (hz > RATE * 0.4) break;
    const loud = (Math.exp(-n * (1.15 - 0.55 * velocity)) / n ** 0.3) * (0.9 + 0.2 * random());
    const decay = ring / (1 + 0.4 * (n - 1));
    const beat = 0.25 + 0.3 * random();
    const phase = TAU * random();
    for (let i = 0; i < out.length; i += 1) {
      const t = i / RATE;
      const fall = 0.7 * Math.exp((-3 * t) / decay) + 0.3 * Math.exp(-t / decay);
      out[i] += loud * fall * (0.85 + 0.15 * Math.cos(TAU * beat * t)) * Math.sin(TAU * hz * t + phase);
    }
  }
  const felt = shaped(filtered(whiteNoise(0.07, random), filter('band', 320, 0.8)), strike(0.004, 0.014));
  for (let i = 0; i < felt.length; i += 1) out[i] += felt[i] * 0.25 * velocity;
  const attack = 0.012;
  return shaped(out, (t) => velocity * Math.min(1, t / attack) * (t < seconds ? 1 : Math.exp(-(t - seconds) / 0.09)));
}

/** A nylon string plucked with the thumb, a fifth of the way along: its partials, the high ones soon gone. */
export function pluck(note, seconds, velocity, random) {
  const f0 = hertz(note);
  const out = silence(seconds);
  for (let n = 1; n <= 12 && n * f0 < RATE * 0.4; n += 1) {
    const loud = (0.8 * Math.abs(Math.sin(Math.PI * n * 0.21)) * (0.9 + 0.2 * random())) / n ** (2.1 - 0.6 * velocity);
    const decay = 0.75 / (1 + 0.22 * (n - 1) ** 1.5);
    const hz = n * f0 * (1 + 0.00012 * n * n);
    for (let i = 0; i < out.length; i += 1) {
      out[i] += loud * Math.exp(-i / RATE / decay) * Math.sin((TAU * hz * i) / RATE);
    }
  }
  const thumb = shaped(filtered(whiteNoise(0.05, random), filter('band', 1100, 0.7)), strike(0.002, 0.007));
  for (let i = 0; i < thumb.length; i += 1) out[i] += thumb[i] * 0.12;
  return shaped(out, (t) => velocity * Math.min(1, t / 0.004) * Math.max(0, 1 - t / seconds));
}

/** A thumb piano: a clear tine with one soft, quickly gone overtone and a little wood. */
export function kalimba(note, seconds, velocity, random) {
  const f0 = hertz(note);
  const wood = shaped(filtered(whiteNoise(seconds, random), filter('band', 700, 1)), strike(0.001, 0.012));
  return drawn(seconds, (t, i) => {
    const tine = Math.sin(TAU * f0 * t) * Math.exp(-t / 0.42);
    const over = 0.16 * Math.sin(TAU * f0 * 5.4 * t) * Math.exp(-t / 0.05);
    const octave = 0.1 * Math.sin(TAU * f0 * 2 * t) * Math.exp(-t / 0.2);
    return velocity * Math.min(1, t / 0.003) * Math.max(0, 1 - t / seconds) * (tine + over + octave + wood[i] * 0.3);
  });
}

/** An upright bass, far back in the room. */
export function softBass(note, seconds, velocity) {
  const f0 = hertz(note);
  return drawn(seconds + 0.2, (t) => {
    const body = Math.sin(TAU * f0 * t) + 0.38 * Math.sin(TAU * 2 * f0 * t) + 0.1 * Math.sin(TAU * 3 * f0 * t);
    const fall = Math.exp(-t / 0.9) * Math.min(1, t / 0.015);
    return velocity * body * fall * (t < seconds ? 1 : Math.exp(-(t - seconds) / 0.05));
  });
}

/** A pad of slow sine voices, breathing in and out over its length. */
export function pad(note, seconds, velocity) {
  const f0 = hertz(note);
  const up = swell(seconds, 0.45);
  return drawn(seconds, (t) => {
    const voices = Math.sin(TAU * f0 * t) + 0.7 * Math.sin(TAU * f0 * 1.003 * t) + 0.2 * Math.sin(TAU * 2 * f0 * t);
    return velocity * up(t) * voices;
  });
}

/** A brush on a snare: one soft swish. */
export function brush(seconds, velocity, random) {
  const swish = filtered(whiteNoise(seconds, random), filter('high', 1800), filter('low', 6500));
  return shaped(swish, (t) => velocity * swell(seconds, 0.3)(t));
}
