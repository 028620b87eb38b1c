import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import built from '../../assets/sound/sounds.json';
import { VOICES } from '../../src/scenario/words.ts';
import { BABBLE_MAX, babblePlan, babbleSeconds } from '../../src/sound/babble-plan.ts';

const words = { words: 9, mood: 0, voice: 'alto', seed: 7 } as const;
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
const meanRate = (mood: number): number =>
  mean(Array.from({ length: 40 }, (_, seed) => mean(babblePlan({ ...words, mood, seed }).map(({ rate }) => rate))));
const secondsFor = (mood: number): number =>
  mean(Array.from({ length: 40 }, (_, seed) => babbleSeconds(babblePlan({ ...words, words: 6, mood, seed }))));

describe('babble', () => {
  test('any line in any voice fits its time, keeps its order and names syllables that were built', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: -3, max: 3 }),
        fc.constantFrom(...VOICES),
        fc.integer(),
        (count, mood, voice, seed) => {
          const plan = babblePlan({ words: count, mood, voice, seed });
          expect(babbleSeconds(plan)).toBeLessThanOrEqual(BABBLE_MAX + 0.001);
          expect(plan.length === 0).toBe(count === 0);
          plan.forEach(({ syllable, at, rate, gain }, i) => {
            expect(syllable.startsWith(`${voice}-`)).toBe(true);
            expect(built.voices.sounds).toHaveProperty(syllable);
            expect(at).toBeGreaterThanOrEqual(i === 0 ? 0 : (plan[i - 1]?.at ?? 0) + 0.1);
            expect(rate > 0.8 && rate < 1.25).toBe(true);
            expect(gain > 0 && gain <= 1).toBe(true);
            expect(syllable).not.toBe(plan[i - 1]?.syllable);
          });
        },
      ),
    );
  });

  test('the same seed babbles the same, another one differently', () => {
    expect(babblePlan(words)).toEqual(babblePlan(words));
    expect(babblePlan(words)).not.toEqual(babblePlan({ ...words, seed: 8 }));
  });

  test('a good mood speaks higher and quicker, a low one lower and slower', () => {
    expect(meanRate(3)).toBeGreaterThan(meanRate(0));
    expect(meanRate(0)).toBeGreaterThan(meanRate(-3));
    expect(secondsFor(3)).toBeLessThan(secondsFor(-3));
  });
});
