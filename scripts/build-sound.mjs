/**
 * Makes every sound of the game from code: `node scripts/build-sound.mjs [--wav FOLDER]`.
 * Writes assets/sound/*.ogg, *.mp3 and sounds.json (what is where, and how it measures), and stops with an
 * error when anything clips, clicks, hums with an offset or is out of level. `--wav` also keeps plain WAV
 * files for looking at. Only needed after a change in scripts/sound: the results are kept in the repository.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { coffeeShop, staffRoom } from './sound/ambience.mjs';
import { cueSounds } from './sound/cues.mjs';
import { mp3Of, oggOf, wavOf } from './sound/encode.mjs';
import { levelled, loudestMomentOf, loudnessOf, offsetOf, peakOf, rmsOf, seamOf } from './sound/measure.mjs';
import { lift, low, warm } from './sound/music.mjs';
import { RATE, silence } from './sound/signal.mjs';
import { syllablesOf, VOICES } from './sound/voices.mjs';

const OUT = new URL('../assets/sound/', import.meta.url);
/** Silence between sprites (seconds): longer than the 49 ms by which MP3 decoders may shift a file. */
const GAP = 0.12;
/** How far a sprite reaches into that silence (ms), so that a shifted file is not cut short. */
const SLACK = 60;
/** How much of a loop is repeated before and after it (seconds): any window of its length is then seamless. */
const LEAD = 0.2;

/** How loud each kind of sound is (dB, as heard) before the player's own volumes. */
const LEVELS = { cues: -21, voices: -23, ambience: -31, music: -26 };

const fail = (name, what) => {
  throw new Error(`${name}: ${what}`);
};

/** Figures of one signal, checked. */
function measured(name, signal, isLoop) {
  const figures = {
    peak: peakOf(signal),
    rms: rmsOf(signal),
    loudness: isLoop ? loudnessOf(signal) : loudestMomentOf(signal),
  };
  if (signal.some((x) => !Number.isFinite(x))) fail(name, 'has samples that are no numbers');
  if (figures.peak > -1.5) fail(name, `peaks at ${figures.peak} dBFS`);
  if (figures.rms < -60) fail(name, `is too quiet: ${figures.rms} dBFS`);
  if (Math.abs(offsetOf(signal)) > 0.001) fail(name, `has an offset of ${offsetOf(signal)}`);
  if (isLoop && seamOf(signal) > 1) fail(name, `clicks at its seam: ${seamOf(signal)}`);
  if (!isLoop && Math.max(Math.abs(signal[0]), Math.abs(signal[signal.length - 1])) > 0.001)
    fail(name, 'clicks at an end');
  return figures;
}

/** Short sounds one after another in one file. */
function sprites(sounds, target) {
  const entries = Object.entries(sounds).map(([name, raw]) => [name, levelled(raw, loudestMomentOf, target)]);
  const whole = silence(entries.reduce((sum, [, signal]) => sum + signal.length / RATE + GAP + 0.001, GAP));
  const map = {};
  let at = Math.round(GAP * 1000);
  for (const [name, signal] of entries) {
    const ms = Math.ceil((signal.length / RATE) * 1000);
    whole.set(signal, (at * RATE) / 1000);
    map[name] = { start: at, length: ms + SLACK, ...measured(name, signal, false) };
    at += ms + Math.round(GAP * 1000);
  }
  return { signal: whole, sounds: map };
}

/** Loops one after another in one file, each with a lead-in and lead-out taken from its own other end. */
function loops(rings, target) {
  const pieces = [];
  const map = {};
  let at = 0;
  for (const [name, raw] of Object.entries(rings)) {
    const ring = levelled(raw, loudnessOf, target);
    const lead = Math.round(LEAD * RATE);
    pieces.push(ring.subarray(ring.length - lead), ring, ring.subarray(0, lead));
    map[name] = {
      start: at + LEAD * 1000,
      length: (ring.length / RATE) * 1000,
      loop: true,
      ...measured(name, ring, true),
    };
    at += map[name].length + 2 * LEAD * 1000;
  }
  const signal = new Float32Array((at * RATE) / 1000);
  pieces.reduce((from, piece) => {
    signal.set(piece, from);
    return from + piece.length;
  }, 0);
  return { signal, sounds: map };
}

const voices = Object.assign({}, ...Object.keys(VOICES).map(syllablesOf));
const files = {
  cues: { ...sprites(cueSounds(), LEVELS.cues), ogg: 2, mp3: 8 },
  voices: { ...sprites(voices, LEVELS.voices), ogg: 2, mp3: 9 },
  music: { ...loops({ warm: warm(), low: low(), lift: lift() }, LEVELS.music), ogg: 1, mp3: 9 },
  'coffee-shop': { ...loops({ air: coffeeShop(18) }, LEVELS.ambience), ogg: 1, mp3: 9 },
  'staff-room': { ...loops({ air: staffRoom(16) }, LEVELS.ambience), ogg: 1, mp3: 9 },
};

mkdirSync(OUT, { recursive: true });
const wavFolder = process.argv[2] === '--wav' ? process.argv[3] : undefined;
const map = {};
let total = 0;
for (const [name, { signal, sounds, ogg, mp3 }] of Object.entries(files)) {
  const built = { ogg: await oggOf(signal, ogg), mp3: await mp3Of(signal, mp3) };
  writeFileSync(new URL(`${name}.ogg`, OUT), built.ogg);
  writeFileSync(new URL(`${name}.mp3`, OUT), built.mp3);
  if (wavFolder) writeFileSync(`${wavFolder}/${name}.wav`, wavOf(signal));
  const milliseconds = Math.round((signal.length / RATE) * 1000);
  map[name] = { milliseconds, bytes: { ogg: built.ogg.length, mp3: built.mp3.length }, sounds };
  total += built.ogg.length + built.mp3.length;
  console.log(
    name.padEnd(12),
    `${(milliseconds / 1000).toFixed(1)} s`,
    `ogg ${Math.round(built.ogg.length / 1024)} KiB`,
    `mp3 ${Math.round(built.mp3.length / 1024)} KiB`,
  );
}
writeFileSync(new URL('sounds.json', OUT), `${JSON.stringify(map, null, 1)}\n`);
console.log('total', Math.round(total / 1024), 'KiB');
