/**
 * Voices that babble: a small model of a throat (pulses from the vocal folds, air, and the resonances
 * of mouth and nose sliding from a consonant into a vowel). It says syllables, never words.
 */
import { finished, RATE, seeded, silence } from '../../../scripts/sound/signal.mjs';

/** Each voice: pitch in hertz, size of the throat (1 is a middle voice), breath, shake (hertz and depth). */
const VOICES = {
  bass: { pitch: 98, size: 0.9, breath: 0.1, shake: [5.1, 0.006], tilt: 0.5 },
  tenor: { pitch: 132, size: 1, breath: 0.1, shake: [5.3, 0.006], tilt: 0.48 },
  alto: { pitch: 186, size: 1.11, breath: 0.13, shake: [5.4, 0.008], tilt: 0.5 },
  soprano: { pitch: 232, size: 1.17, breath: 0.14, shake: [5.6, 0.008], tilt: 0.52 },
  'elder-low': { pitch: 116, size: 0.95, breath: 0.24, shake: [4.4, 0.022], tilt: 0.5 },
  'elder-high': { pitch: 204, size: 1.12, breath: 0.26, shake: [4.7, 0.022], tilt: 0.5 },
  child: { pitch: 292, size: 1.34, breath: 0.16, shake: [5.8, 0.007], tilt: 0.54 },
};

/** Resonances of each vowel for a middle voice, in hertz. */
const VOWELS = {
  ah: [720, 1180, 2550, 3500],
  eh: [540, 1750, 2500, 3550],
  ih: [400, 1950, 2600, 3600],
  oh: [470, 860, 2450, 3350],
  oo: [350, 800, 2350, 3300],
  uh: [600, 1200, 2450, 3400],
};

/** Where each consonant starts from, how long it lasts (seconds) and how loud its closed part is. */
const CONSONANTS = {
  b: { from: [220, 750, 2200, 3400], lasts: 0.035, closed: 0.12, burst: 0.5 },
  d: { from: [250, 1700, 2600, 3400], lasts: 0.035, closed: 0.12, burst: 0.9 },
  m: { from: [260, 1000, 2200, 3400], lasts: 0.06, closed: 0.42 },
  n: { from: [270, 1550, 2500, 3400], lasts: 0.055, closed: 0.42 },
  l: { from: [340, 1100, 2600, 3400], lasts: 0.05, closed: 0.5 },
  w: { from: [300, 620, 2200, 3400], lasts: 0.055, closed: 0.5 },
  y: { from: [280, 2150, 2900, 3400], lasts: 0.055, closed: 0.5 },
};

/** The eight syllables each voice knows: consonant, vowel it opens to, vowel it drifts to, pitch at start and end. */
const SYLLABLES = [
  ['m', 'ah', 'uh', 1.02, 0.97],
  ['d', 'eh', 'ih', 1.03, 1.0],
  ['n', 'oh', 'oo', 0.99, 0.96],
  ['b', 'uh', 'uh', 1.0, 0.98],
  ['l', 'ah', 'ih', 0.98, 1.05],
  ['w', 'eh', 'eh', 1.0, 1.03],
  ['y', 'oh', 'uh', 1.06, 0.98],
  ['m', 'ih', 'eh', 0.98, 1.01],
];

/** One resonance of the mouth, whose frequency may move from sample to sample. */
function resonance(width) {
  let [y1, y2] = [0, 0];
  const r = Math.exp((-Math.PI * width) / RATE);
  return (x, hz) => {
    const cos = Math.cos((2 * Math.PI * hz) / RATE);
    const y = x * (1 - r) * Math.sqrt(1 - 2 * r * (2 * cos * cos - 1) + r * r) + 2 * r * cos * y1 - r * r * y2;
    [y2, y1] = [y1, y];
    return y;
  };
}

/** Smoothly from 0 to 1 while x goes from `a` to `b`. */
const eased = (x, a, b) => {
  const k = Math.min(1, Math.max(0, (x - a) / (b - a)));
  return k * k * (3 - 2 * k);
};

/** One syllable in one voice, about a sixth of a second. */
function syllable(voice, [consonant, opens, drifts, high, low], random) {
  const { from, lasts, closed, burst = 0 } = CONSONANTS[consonant];
  const seconds = 0.15 + lasts * 0.7 + 0.02 * random();
  const out = silence(seconds);
  const mouth = [70, 90, 140, 220].map((width) => resonance(width * voice.size));
  const [shakeHz, shakeDepth] = voice.shake;
  let [phase, folds, smooth] = [0, 0, 0];
  let wobble = 0;
  for (let i = 0; i < out.length; i += 1) {
    const t = i / RATE;
    const along = t / seconds;
    wobble += (random() - 0.5) * 0.002 - wobble * 0.01;
    const shake = shakeDepth * Math.sin(2 * Math.PI * shakeHz * (t + along));
    phase += (voice.pitch * (high + (low - high) * along) * (1 + wobble + shake)) / RATE;
    const cycle = phase % 1;
    // The folds open slowly and close fast; what drives the mouth is the change of the flow.
    const flow =
      cycle < 0.55
        ? 0.5 - 0.5 * Math.cos((Math.PI * cycle) / 0.55)
        : Math.max(0, Math.cos((Math.PI / 2) * ((cycle - 0.55) / 0.2)) * (cycle < 0.75 ? 1 : 0));
    const pulse = (flow - folds) * (RATE / 1000 / (voice.pitch / 100)) * 0.25;
    folds = flow;
    smooth += (pulse - smooth) * (1 - voice.tilt * 0.85);
    const air = (random() * 2 - 1) * voice.breath * (0.25 + flow) * 0.35;
    const open = eased(t, lasts * 0.4, lasts * 1.35);
    const drift = eased(along, 0.45, 1);
    // Lips and tongue let go with a puff.
    const puff =
      (random() * 2 - 1) * burst * eased(t, lasts * 0.5, lasts * 0.6) * Math.exp(-Math.max(0, t - lasts * 0.6) / 0.006);
    const drive = smooth + air + puff * 0.3;
    let sound = 0;
    for (let k = 0; k < 4; k += 1) {
      const vowel = VOWELS[opens][k] * (1 - drift) + VOWELS[drifts][k] * drift;
      const hz = (from[k] * (1 - open) + vowel * open) * voice.size;
      sound += mouth[k](drive, hz) * [1, 0.8, 0.5, 0.3][k] * (k % 2 ? -1 : 1) * (k === 0 ? 1 : 0.35 + 0.65 * open);
    }
    const loud = (closed + (1 - closed) * open) * eased(t, 0, 0.014) * (1 - eased(along, 0.6, 1));
    out[i] = sound * loud;
  }
  return finished(out, 0.003, 0.02);
}

/** All syllables of a voice, by name: "alto-0" … "alto-7". */
export function syllablesOf(name) {
  const random = seeded(1000 + Object.keys(VOICES).indexOf(name));
  return Object.fromEntries(SYLLABLES.map((sounds, i) => [`${name}-${i}`, syllable(VOICES[name], sounds, random)]));
}

/** Recipe by syllable. Those of one voice are made together, as one throat. */
export const recipes = Object.fromEntries(
  Object.keys(VOICES).flatMap((voice) => {
    let made;
    return SYLLABLES.map((_, i) => {
      const name = `${voice}-${i}`;
      return [
        name,
        () => {
          made ??= syllablesOf(voice);
          return made[name];
        },
      ];
    });
  }),
);
