/**
 * Makes every sound of assets/sound/list.json from its recipe:
 * `node scripts/build-sound.mjs [FILE …] [--wav FOLDER]`. With names of files of the list, only those are made anew.
 * Writes assets/sound/*.ogg, *.mp3 and sounds.json (what is where, and how it measures), and stops with an
 * error when anything clips, clicks, hums with an offset or is out of level. `--wav` also keeps plain WAV
 * files for looking at. Only needed after a change of the list, a recipe or scripts/sound: the results are kept in the
 * repository.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mp3Of, oggOf, wavOf } from './sound/encode.mjs';
import { levelled, loudestMomentOf, loudnessOf, offsetOf, peakOf, rmsOf, seamOf } from './sound/measure.mjs';
import { RATE, seeded, silence } from './sound/signal.mjs';

const OUT = new URL('../assets/sound/', import.meta.url);
/** Silence between sprites (seconds): longer than the 49 ms by which MP3 decoders may shift a file. */
const GAP = 0.12;
/** How far a sprite reaches into that silence (ms), so that a shifted file is not cut short. */
const SLACK = 60;
/** How much of a loop is repeated before and after it (seconds): any window of its length is then seamless. */
const LEAD = 0.2;

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

/** A number from a sound's name: each has a seed of its own, so that a new one never changes the others. */
const seedOf = (name) => [...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);

/** A sound by its recipe, not levelled yet. */
async function madeOf(name, { from, seconds }) {
  const { recipes } = await import(new URL(`recipes/${from}.mjs`, OUT).href);
  if (!Object.hasOwn(recipes, name)) fail(name, `is not made by assets/sound/recipes/${from}.mjs`);
  return recipes[name](seeded(seedOf(name)), seconds);
}

/** A whole file of the list. */
async function fileOf({ loops: goRound, level, sounds, ogg, mp3 }) {
  const raw = {};
  for (const [name, entry] of Object.entries(sounds)) raw[name] = await madeOf(name, entry);
  return { ...(goRound ? loops : sprites)(raw, level), ogg, mp3 };
}

const list = JSON.parse(readFileSync(new URL('list.json', OUT), 'utf8')).files;

const { values, positionals: only } = parseArgs({ options: { wav: { type: 'string' } }, allowPositionals: true });
const strange = only.filter((name) => !Object.hasOwn(list, name));
if (strange.length > 0) fail(strange.join(', '), 'is no file of assets/sound/list.json');
const MAP = new URL('sounds.json', OUT);
const before = only.length > 0 ? JSON.parse(readFileSync(MAP, 'utf8')) : {};

const map = {};
let total = 0;
for (const [name, entry] of Object.entries(list)) {
  if (only.length > 0 && !only.includes(name)) {
    map[name] = before[name];
    continue;
  }
  const { signal, sounds, ogg, mp3 } = await fileOf(entry);
  const built = { ogg: await oggOf(signal, ogg), mp3: await mp3Of(signal, mp3) };
  writeFileSync(new URL(`${name}.ogg`, OUT), built.ogg);
  writeFileSync(new URL(`${name}.mp3`, OUT), built.mp3);
  if (values.wav) writeFileSync(`${values.wav}/${name}.wav`, wavOf(signal));
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
writeFileSync(MAP, `${JSON.stringify(map, null, 1)}\n`);
console.log('total', Math.round(total / 1024), 'KiB');
