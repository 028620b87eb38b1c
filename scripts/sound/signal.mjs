/**
 * Signals as plain arrays of samples (Float32Array, mono, -1 … 1): making, filtering, mixing.
 * Everything random is drawn from a seeded generator, so a build always gives the same samples.
 * "Round" functions treat an array as a ring, which is what makes a loop without a seam.
 */

/** Samples per second of everything we make. Enough for warm sounds, and small to download. */
export const RATE = 24000;

/** A repeatable random generator (mulberry32): 0 … 1. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Silence of so many seconds. */
export const silence = (seconds) => new Float32Array(Math.round(seconds * RATE));

/** White noise of so many seconds. */
export const whiteNoise = (seconds, random) => silence(seconds).map(() => random() * 2 - 1);

/** A new signal whose value at each moment is `at(seconds, index)`. */
export const drawn = (seconds, at) => silence(seconds).map((_, i) => at(i / RATE, i));

/** The signal multiplied by `gain(seconds)`. */
export const shaped = (signal, gain) => signal.map((x, i) => x * gain(i / RATE));

/** Loud at once and dying away: `attack` seconds up, then falling to a third each `decay` seconds. */
export const strike = (attack, decay) => (t) =>
  t < attack ? 0.5 - 0.5 * Math.cos((Math.PI * t) / attack) : Math.exp(-(t - attack) / decay);

/** Swells up and down again over `seconds`, with its loudest moment at `peak` (0 … 1 of the length). */
export const swell =
  (seconds, peak = 0.5) =>
  (t) => {
    const x = Math.min(1, Math.max(0, t / seconds));
    const half = x < peak ? x / peak : (1 - x) / (1 - peak);
    return Math.sin((Math.PI / 2) * half) ** 2;
  };

/** A two-pole filter (the well-known cookbook formulas) as a function of one sample, with memory. */
export function filter(kind, hz, q = Math.SQRT1_2) {
  const w = (2 * Math.PI * Math.min(hz, RATE * 0.45)) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const feed = {
    low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2],
    high: [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2],
    band: [alpha, 0, -alpha],
  }[kind].map((b) => b / (1 + alpha));
  const a1 = (-2 * cos) / (1 + alpha);
  const a2 = (1 - alpha) / (1 + alpha);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (x) => {
    const y = feed[0] * x + feed[1] * x1 + feed[2] * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  };
}

/** The signal run through the filters, one after another. */
export const filtered = (signal, ...filters) => signal.map((x) => filters.reduce((y, f) => f(y), x));

/** A ring run through the filters until their memory has settled: the end still flows into the start. */
export function filteredRound(ring, ...filters) {
  for (let lap = 0; lap < 2; lap += 1) filtered(ring, ...filters);
  return filtered(ring, ...filters);
}

/** Adds `part` into `whole` at a moment (seconds); what would fall off the end is dropped. */
export function addAt(whole, part, seconds, gain = 1) {
  const from = Math.round(seconds * RATE);
  for (let i = Math.max(0, -from); i < part.length && from + i < whole.length; i += 1)
    whole[from + i] += part[i] * gain;
  return whole;
}

/** Adds `part` into a ring at a moment (seconds); what falls off the end comes in at the start. */
export function addRound(ring, part, seconds, gain = 1) {
  const from = Math.round(seconds * RATE) + ring.length;
  for (let i = 0; i < part.length; i += 1) ring[(from + i) % ring.length] += part[i] * gain;
  return ring;
}

/** Parts laid one over another: `[signal, at seconds, gain]`, in a signal of `seconds`. */
export function laid(seconds, ...parts) {
  return parts.reduce((whole, [part, at = 0, gain = 1]) => addAt(whole, part, at, gain), silence(seconds));
}

/** A small warm room as a function of one sample (comb filters that darken, then two all-pass). */
export function room(seconds, darkness = 0.4) {
  const combs = [0.0297, 0.0371, 0.0411, 0.0437, 0.0283, 0.0339].map((delay) => {
    const line = new Float32Array(Math.round(delay * RATE));
    return { line, at: 0, low: 0, keep: 10 ** ((-3 * delay) / seconds) };
  });
  const passes = [0.005, 0.0017].map((delay) => ({ line: new Float32Array(Math.round(delay * RATE)), at: 0 }));
  return (x) => {
    let y = 0;
    for (const comb of combs) {
      const out = comb.line[comb.at];
      comb.low = out * (1 - darkness) + comb.low * darkness;
      comb.line[comb.at] = x + comb.low * comb.keep;
      comb.at = (comb.at + 1) % comb.line.length;
      y += out / combs.length;
    }
    for (const pass of passes) {
      const held = pass.line[pass.at];
      const next = y + held * 0.6;
      pass.line[pass.at] = next;
      pass.at = (pass.at + 1) % pass.line.length;
      y = held - next * 0.6;
    }
    return y;
  };
}

/** The signal in a small room; `wet` is how much of the room is heard. The tail fits the signal's length. */
export function inRoom(signal, seconds, wet, darkness) {
  const echo = filtered(signal, room(seconds, darkness));
  return signal.map((x, i) => x + echo[i] * wet);
}

/** A ring in a small room: the room's tail at the end is already there at the start. */
export function inRoomRound(ring, seconds, wet, darkness) {
  const echo = filteredRound(ring, room(seconds, darkness));
  return ring.map((x, i) => x + echo[i] * wet);
}

/** The signal with a few milliseconds of fade at both ends and without any steady offset. */
export function finished(signal, fadeIn = 0.002, fadeOut = 0.02) {
  const seconds = signal.length / RATE;
  const clean = filtered(signal, filter('high', 28));
  return shaped(clean, (t) => Math.min(1, t / fadeIn) * Math.max(0, Math.min(1, (seconds - 1 / RATE - t) / fadeOut)));
}

/** Recipes of short sounds, each of which is finished: no click at an end, no offset. */
export const shortSounds = (recipes) =>
  Object.fromEntries(Object.entries(recipes).map(([name, recipe]) => [name, (random) => finished(recipe(random))]));
