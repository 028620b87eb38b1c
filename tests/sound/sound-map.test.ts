import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import list from '../../assets/sound/list.json';
import built from '../../assets/sound/sounds.json';
import { placeOf } from '../../src/catalogue/places.ts';
import { SETTINGS, VOICES } from '../../src/scenario/words.ts';
import { SYLLABLES_PER_VOICE } from '../../src/sound/sound-names.ts';

interface Entry {
  readonly start: number;
  readonly length: number;
  readonly loop?: boolean;
  readonly peak: number;
  readonly rms: number;
  readonly loudness: number;
}
interface File {
  readonly milliseconds: number;
  readonly bytes: { readonly ogg: number; readonly mp3: number };
  readonly sounds: Readonly<Record<string, Entry>>;
}
const files: Readonly<Record<string, File>> = built;
const bytesOf = (name: string, format: string): Buffer =>
  readFileSync(new URL(`../../assets/sound/${name}.${format}`, import.meta.url));

/** Length of an Ogg file in milliseconds: the sample count on its last page by the rate on its first. */
function oggMilliseconds(file: Buffer): number {
  const last = file.lastIndexOf('OggS');
  const rate = file.readUInt32LE(file.indexOf('vorbis') + 11);
  return (Number(file.readBigUInt64LE(last + 6)) / rate) * 1000;
}

describe.each(Object.entries(files))('%s', (name, file) => {
  test('the files are the ones the map was built with', () => {
    expect(bytesOf(name, 'ogg').length).toBe(file.bytes.ogg);
    expect(bytesOf(name, 'mp3').length).toBe(file.bytes.mp3);
    expect(oggMilliseconds(bytesOf(name, 'ogg'))).toBeCloseTo(file.milliseconds, -1);
  });

  test('sounds lie inside the file and do not touch each other', () => {
    let end = 0;
    for (const { start, length } of Object.values(file.sounds)) {
      expect(start).toBeGreaterThan(end);
      end = start + length;
    }
    expect(end).toBeLessThanOrEqual(file.milliseconds);
  });

  test('nothing clips, and everything of a kind is equally loud', () => {
    const entries = Object.values(file.sounds);
    for (const { peak } of entries) expect(peak).toBeLessThanOrEqual(-1.5);
    const loudness = entries.map((entry) => entry.loudness);
    expect(Math.max(...loudness) - Math.min(...loudness)).toBeLessThanOrEqual(3);
  });
});

test('what was built is what the list asks for, in its order', () => {
  const namesIn = (all: Readonly<Record<string, { readonly sounds: object }>>) =>
    Object.entries(all).map(([file, { sounds }]) => [file, Object.keys(sounds)]);
  expect(namesIn(files)).toEqual(namesIn(list.files));
});

test('loops are quieter than what is said over them', () => {
  const loudest = (name: string): number =>
    Math.max(...Object.values(files[name]?.sounds ?? {}).map(({ loudness }) => loudness));
  expect(loudest('coffee-shop')).toBeLessThan(loudest('voices') - 6);
  expect(loudest('staff-room')).toBeLessThan(loudest('voices') - 6);
  expect(loudest('music')).toBeLessThan(loudest('voices'));
});

test('every voice has all its syllables', () => {
  const wanted = VOICES.flatMap((voice) => Array.from({ length: SYLLABLES_PER_VOICE }, (_, i) => `${voice}-${i}`));
  expect(Object.keys(built.voices.sounds).sort()).toEqual(wanted.sort());
});

test.each(SETTINGS)('all that is fetched for an encounter in %s stays under 600 KiB, in either form', (setting) => {
  const { air } = placeOf(setting);
  const airs = Object.entries(files).flatMap(([name, { sounds }]) => (Object.hasOwn(sounds, 'air') ? [name] : []));
  const fetched = Object.entries(files).filter(([name]) => name === air.sound || !airs.includes(name));
  for (const form of ['ogg', 'mp3'] as const) {
    const bytes = fetched.reduce((sum, [, file]) => sum + file.bytes[form], 0);
    expect(bytes / 1024).toBeLessThan(600);
  }
});
