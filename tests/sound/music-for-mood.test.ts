import { expect, test } from 'vitest';
import { MOOD_MAX, MOOD_MIN } from '../../src/scenario/words.ts';
import { musicBand, musicForMood } from '../../src/sound/music-for-mood.ts';

const MOODS = Array.from({ length: MOOD_MAX - MOOD_MIN + 1 }, (_, i) => MOOD_MIN + i);

test('every mood has music, and low and warm never sound together', () => {
  for (const mood of MOODS) {
    const { low, warm, lift } = musicForMood(mood);
    expect(low + warm).toBeGreaterThan(0);
    expect(low * warm).toBe(0);
    expect(low * lift).toBe(0);
    for (const gain of [low, warm, lift]) expect(gain >= 0 && gain <= 1).toBe(true);
  }
});

test('music never gets darker as the mood rises', () => {
  const brightness = MOODS.map((mood) => musicForMood(mood).warm + musicForMood(mood).lift);
  expect([...brightness].sort((a, b) => a - b)).toEqual(brightness);
});

test('the bands run from low over neutral to high', () => {
  expect(MOODS.map(musicBand)).toEqual(['low', 'low', 'low', 'neutral', 'neutral', 'high', 'high']);
});
