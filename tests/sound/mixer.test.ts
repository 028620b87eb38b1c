import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Caption } from '../../src/sound/captions.ts';
import { createSound } from '../../src/sound/mixer.ts';
import type { SoundFile } from '../../src/sound/sound-names.ts';
import { DEFAULT_VOLUMES } from '../../src/sound/volumes.ts';
import { aLook } from './a-look.ts';
import { aPlayer } from './a-player.ts';
import { hear } from './hear.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const opened = async (missing: readonly SoundFile[] = []) => {
  const fake = aPlayer(missing);
  const open = vi.fn(async () => fake.player);
  const sound = createSound(open, () => 0.4);
  const captions: Caption[] = [];
  sound.onCaption((caption) => captions.push(caption));
  sound.unlock();
  await vi.advanceTimersByTimeAsync(0);
  return { ...fake, open, sound, captions };
};

describe('the mixer', () => {
  test('opens nothing before the first gesture, and once only after it', async () => {
    const open = vi.fn(async () => aPlayer().player);
    const sound = createSound(open, () => 0.4);
    sound.enter('coffee_shop');
    hear(sound, aLook(), [{ type: 'arrives', again: false }]);
    sound.press();
    await vi.advanceTimersByTimeAsync(8000);
    expect(open).not.toHaveBeenCalled();
    expect(sound.describe()).toMatchObject({ stage: 'waiting', played: [], air: undefined });
    sound.unlock();
    sound.unlock();
    await vi.advanceTimersByTimeAsync(8000);
    expect(open).toHaveBeenCalledTimes(1);
    expect(sound.describe()).toMatchObject({
      stage: 'open',
      air: 'coffee-shop',
      stems: ['warm', 'warm-two', 'low', 'low-two', 'lift'],
    });
  });

  test('nothing is fetched before somebody is met, and everything short then', async () => {
    const { sound } = await opened();
    sound.press();
    expect(sound.describe().files).toEqual({});
    sound.enter('coffee_shop');
    expect(Object.keys(sound.describe().files)).toEqual(expect.arrayContaining(['cues', 'voices', 'music']));
  });

  test('captions arrive without a gesture, when muted, and when nothing can be opened', async () => {
    const sound = createSound(() => Promise.reject(new Error('blocked')));
    const captions: string[] = [];
    const end = sound.onCaption(({ text }) => captions.push(text));
    sound.setVolumes({ ...DEFAULT_VOLUMES, muted: true });
    sound.unlock();
    sound.enter('coffee_shop');
    hear(sound, aLook(), [{ type: 'arrives', again: false }, { type: 'late' }]);
    await vi.advanceTimersByTimeAsync(8000);
    expect(captions).toEqual([
      '[coffee shop: people talk quietly, cups clink]',
      '[door bell]',
      '[clock chimes: past the target time]',
    ]);
    expect(sound.describe().stage).toBe('failed');
    end();
    hear(sound, aLook(), [{ type: 'late' }]);
    await vi.advanceTimersByTimeAsync(8000);
    expect(captions).toHaveLength(3);
  });

  test('the music follows the mood and makes room at the end', async () => {
    const { sound, gainOf } = await opened();
    sound.enter('coffee_shop');
    expect(gainOf('music/warm')).toBe(DEFAULT_VOLUMES.music);
    expect(gainOf('music/low')).toBe(0);
    hear(sound, aLook({ mood: -2 }), []);
    expect(gainOf('music/warm')).toBe(0);
    expect(gainOf('music/low')).toBe(DEFAULT_VOLUMES.music);
    hear(sound, aLook({ mood: 3 }), []);
    expect(gainOf('music/lift')).toBe(DEFAULT_VOLUMES.music);
    hear(sound, aLook({ mood: 3, ending: { id: 'e', title: '', text: '', leaves: 'pleased' } }), []);
    expect(gainOf('music/warm')).toBeLessThan(DEFAULT_VOLUMES.music / 3);
  });

  test('volumes reach what already plays, and stay in range', async () => {
    const { sound, log, gainOf } = await opened();
    sound.enter('staff_room');
    sound.setVolumes({ master: 7, ambience: 0.25, music: -1, cues: Number.NaN, voices: 1, muted: true });
    expect(log).toMatchObject({ master: 1, muted: true });
    expect(gainOf('staff-room/air')).toBe(0.25);
    expect(gainOf('music/warm')).toBe(0);
    expect(sound.describe().volumes.cues).toBe(0);
  });

  test('a new turn cuts the old one short but keeps its captions', async () => {
    const { sound, captions, heard } = await opened();
    sound.enter('coffee_shop');
    hear(sound, aLook(), [
      { type: 'act', act: 'make-drink' },
      { type: 'act', act: 'take-payment' },
    ]);
    hear(sound, aLook({ turn: 1 }), [{ type: 'card', id: 'c' }]);
    await vi.advanceTimersByTimeAsync(8000);
    expect(captions.map(({ text }) => text)).toEqual([
      '[coffee shop: people talk quietly, cups clink]',
      '[coffee machine grinds, then steams]',
      '[till rings]',
      '[a card opens]',
    ]);
    // The music goes on meanwhile.
    expect(heard().filter((name) => !/^(warm|low|lift)/.test(name))).toEqual(['grinder', 'page-open']);
  });

  test('tells of a new turn when all that was left of the one before is told, and before its own captions', async () => {
    const sound = createSound(() => Promise.reject(new Error('blocked')));
    const told: string[] = [];
    sound.onCaption(({ text }) => told.push(text));
    const end = sound.onTurn(() => told.push('turn'));
    hear(sound, aLook(), [
      { type: 'act', act: 'make-drink' },
      { type: 'act', act: 'take-payment' },
    ]);
    hear(sound, aLook({ turn: 1 }), [{ type: 'card', id: 'c' }]);
    expect(told).toEqual(['turn', '[coffee machine grinds, then steams]', '[till rings]', 'turn', '[a card opens]']);
    end();
    hear(sound, aLook({ turn: 2 }), []);
    expect(told).toHaveLength(5);
  });

  test('missing files are missed in silence', async () => {
    const { sound, captions } = await opened(['cues', 'coffee-shop', 'voices', 'music']);
    sound.enter('coffee_shop');
    hear(sound, aLook(), [
      { type: 'arrives', again: false },
      { type: 'line', by: 'customer', words: 5, mood: 0 },
    ]);
    sound.press();
    await vi.advanceTimersByTimeAsync(8000);
    expect(captions.map(({ id }) => id)).toEqual(['air', 'door-bell']);
    expect(sound.describe()).toMatchObject({ stage: 'open', played: [], air: undefined, stems: [] });
  });

  test('another place has other air, and leaving ends it all', async () => {
    const { sound, gainOf } = await opened();
    sound.enter('coffee_shop');
    sound.enter('staff_room');
    await vi.advanceTimersByTimeAsync(8000);
    expect(gainOf('coffee-shop/air')).toBeUndefined();
    expect(sound.describe()).toMatchObject({
      air: 'staff-room',
      stems: ['warm', 'warm-two', 'low', 'low-two', 'lift'],
    });
    expect(sound.describe().files).not.toHaveProperty('coffee-shop');
    sound.leave();
    await vi.advanceTimersByTimeAsync(8000);
    expect(gainOf('staff-room/air')).toBeUndefined();
    expect(gainOf('music/warm')).toBeUndefined();
    expect(sound.describe()).toMatchObject({ air: undefined, stems: [], setting: undefined });
  });

  test('after destroy nothing is heard, said or opened', async () => {
    const { sound, log, captions } = await opened();
    hear(sound, aLook(), [{ type: 'arrives', again: false }, { type: 'late' }]);
    const before = captions.length;
    sound.destroy();
    sound.enter('staff_room');
    hear(sound, aLook(), [{ type: 'late' }]);
    sound.unlock();
    await vi.advanceTimersByTimeAsync(8000);
    expect(log.closed).toBe(1);
    expect(captions).toHaveLength(before);
    expect(sound.describe().stage).toBe('destroyed');
  });
});
