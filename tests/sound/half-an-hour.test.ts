import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { placeOf } from '../../src/catalogue/places.ts';
import { RESTS_FOR } from '../../src/sound/forms.ts';
import { createSound } from '../../src/sound/mixer.ts';
import { shippedScenarios } from '../analysis/shipped.ts';
import { chances, randomMoments } from '../app/one-truth/plays.ts';
import { type Asked, aPlayer } from './a-player.ts';
import { hear } from './hear.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTES = 30;
const STEMS = ['warm', 'warm-two', 'low', 'low-two', 'lift'] as const;
const isLoop = (name: string) => name === 'air' || STEMS.some((stem) => stem === name);
const isSyllable = (name: string) => /-\d$/.test(name);

/** Half an hour of one encounter after another, a turn every 7 to 17 seconds, heard by an ear that notes all of it. */
async function halfAnHour(seed: number) {
  const { player, gainOf, began } = aPlayer();
  const chance = chances(seed);
  const sound = createSound(async () => player, chance);
  sound.unlock();
  await vi.advanceTimersByTimeAsync(0);
  const start = player.now();
  const passed = () => player.now() - start;
  /** By second: does the music sound? */
  const music: boolean[] = [];
  const goOn = async (seconds: number) => {
    for (let i = 0; i < seconds; i += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      music.push(STEMS.some((stem) => (gainOf(`music/${stem}`) ?? 0) > 0));
    }
  };
  const scenarios = shippedScenarios('.');
  for (let number = 0; passed() < MINUTES * 60; number += 1) {
    const scenario = scenarios[number % scenarios.length];
    if (!scenario) throw new Error('no scenario');
    sound.enter(scenario.setting);
    let first = true;
    for (const { look, cues, walk } of randomMoments(scenario, number + 1)) {
      // Only the last of so many plays: each encounter is another one.
      if (walk.opening.seed !== number + 1) continue;
      if (!first) await goOn(7 + Math.floor(11 * chance()));
      first = false;
      hear(sound, look, cues);
    }
    await goOn(8);
    sound.leave();
    await vi.advanceTimersByTimeAsync(4000);
  }
  sound.destroy();
  return { began, music, minutes: passed() / 60 };
}

/** Seconds between two sounds of one name and one form, the shortest of each. */
function gaps(asked: readonly Asked[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  const least = new Map<string, number>();
  for (const { name, rate, at } of asked.toSorted((a, b) => a.at - b.at)) {
    const form = `${name} ${rate}`;
    const before = last.get(form);
    if (before !== undefined) least.set(form, Math.min(least.get(form) ?? Number.POSITIVE_INFINITY, at - before));
    last.set(form, at);
  }
  return least;
}

/** Lengths of the stretches in which something is so, in steps. */
function stretches(all: readonly boolean[], so: boolean): readonly number[] {
  const lengths: number[] = [];
  let length = 0;
  for (const one of [...all, !so]) {
    if (one === so) length += 1;
    else if (length > 0) {
      lengths.push(length);
      length = 0;
    }
  }
  return lengths;
}

describe('half an hour of sound', () => {
  test('no sound comes twice within a minute in one form, the music rests, and things happen around you', async () => {
    const { began, music, minutes } = await halfAnHour(5);
    const short = began.filter(({ name }) => !isLoop(name) && !isSyllable(name));
    const again = [...gaps(short)].filter(([, gap]) => gap < RESTS_FOR);
    expect(again).toEqual([]);
    const around = short.filter(({ name }) => name.startsWith('far-'));
    expect(around.length / minutes).toBeGreaterThan(2);
    expect(around.length / minutes).toBeLessThan(8);
    expect(around.filter(({ name }, i) => name === around[i - 1]?.name)).toEqual([]);
    // A round sounds 40 or 50 seconds; an encounter that begins meanwhile begins a round of its own.
    expect(Math.max(...stretches(music, true))).toBeLessThan(100);
    const share = music.filter((sounds) => sounds).length / music.length;
    console.log({
      minutes,
      cues: short.length - around.length,
      around: around.length,
      share,
      kinds: new Set(short.map(({ name }) => name)).size,
      syllables: began.length - short.length,
      rests: stretches(music, false),
      plays: stretches(music, true),
    });
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.9);
  });

  test('every place that has far sounds has five of them at least, and none has a caption', () => {
    for (const { setting } of shippedScenarios('.')) {
      const { around } = placeOf(setting).air;
      expect(around?.sounds.length).toBeGreaterThanOrEqual(5);
    }
  });
});
