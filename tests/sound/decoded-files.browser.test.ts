import { describe, expect, test } from 'vitest';
import built from '../../assets/sound/sounds.json';
import type { SoundFile } from '../../src/sound/sound-names.ts';
import { SOUND_URLS } from '../../src/sound/sound-urls.ts';

/** What a browser makes of our files: each decoder shifts and pads in its own way, and none may be heard doing so. */
const RATE = 48000;

async function decoded(url: string): Promise<Float32Array> {
  const bytes = await (await fetch(url)).arrayBuffer();
  return (await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes)).getChannelData(0);
}

const part = (signal: Float32Array, milliseconds: number, length: number): Float32Array =>
  signal.subarray(Math.round((milliseconds * RATE) / 1000), Math.round(((milliseconds + length) * RATE) / 1000));
const rms = (signal: Float32Array): number => Math.sqrt(signal.reduce((sum, x) => sum + x * x, 0) / signal.length);
const peak = (signal: Float32Array): number => signal.reduce((top, x) => Math.max(top, Math.abs(x)), 0);

describe.each(['ogg', 'mp3'] as const)('as %s', (format) => {
  const urlOf = (file: SoundFile): string => SOUND_URLS[file]?.[format === 'ogg' ? 0 : 1] ?? '';

  test.each(['music', 'coffee-shop', 'staff-room'] as const)('%s goes round without a seam', async (file) => {
    const signal = await decoded(urlOf(file));
    expect(peak(signal)).toBeLessThan(0.89);
    for (const { start, length } of Object.values(built[file].sounds)) {
      const first = part(signal, start, 120);
      const again = part(signal, start + length, 120);
      const change = first.map((x, i) => x - (again[i] ?? 0));
      // The same music coded twice differs a little; a gap or a jump would differ by its whole loudness.
      expect(rms(change)).toBeLessThan(0.5 * rms(first));
    }
  });

  test.each(['cues', 'voices', 'around'] as const)('%s: each sound lies whole between its marks', async (file) => {
    const signal = await decoded(urlOf(file));
    expect(peak(signal)).toBeLessThan(0.89);
    for (const [name, { start, length }] of Object.entries(built[file].sounds)) {
      const loudest = peak(part(signal, start, length));
      expect(loudest, name).toBeGreaterThan(0.03);
      expect(peak(part(signal, start - 20, 15)), `before ${name}`).toBeLessThan(0.12 * loudest);
      expect(peak(part(signal, start + length, 15)), `after ${name}`).toBeLessThan(0.12 * loudest);
    }
  });
});
