import { Howler } from 'howler';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openHowlerPlayer } from '../../src/sound/howler-player.ts';
import { createSound, type SoundHandle } from '../../src/sound/mixer.ts';
import { DEFAULT_VOLUMES } from '../../src/sound/volumes.ts';
import { aLook } from './a-look.ts';
import { hear } from './hear.ts';

const handles: SoundHandle[] = [];
const aSound = (...open: Parameters<typeof createSound>): SoundHandle => {
  const sound = createSound(...open);
  handles.push(sound);
  return sound;
};
afterEach(() => {
  for (const sound of handles.splice(0)) sound.destroy();
});

/** An ear on the way out: the highest sample in the last few milliseconds of what the page sends to its loudspeakers. */
function anEar(): () => number {
  const analyser = new AnalyserNode(Howler.ctx, { fftSize: 2048 });
  Howler.masterGain.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return () => {
    analyser.getFloatTimeDomainData(samples);
    return Math.max(...samples.map(Math.abs));
  };
}

describe('sound in a browser', () => {
  test('after the first gesture a place is heard; muted, it is not', async () => {
    const sound = aSound();
    sound.unlock();
    sound.enter('coffee_shop');
    await expect
      .poll(() => sound.describe())
      .toMatchObject({
        stage: 'open',
        air: 'coffee-shop',
        stems: ['warm', 'warm-two', 'low', 'low-two', 'lift'],
        output: 'running',
      });
    const ear = anEar();
    await expect.poll(ear).toBeGreaterThan(0.002);
    sound.setVolumes({ ...DEFAULT_VOLUMES, muted: true });
    await expect.poll(ear).toBe(0);
    sound.setVolumes(DEFAULT_VOLUMES);
    await expect.poll(ear).toBeGreaterThan(0.002);
  });

  test('a turn is heard: the bell, the voice, the stamp', async () => {
    const sound = aSound();
    sound.unlock();
    sound.enter('staff_room');
    await expect.poll(() => sound.describe().files).toMatchObject({ cues: 'ready', voices: 'ready' });
    hear(sound, aLook(), [
      { type: 'arrives', again: false },
      { type: 'line', by: 'customer', words: 4, mood: 1 },
      { type: 'goal', goal: 'need', id: 'n', to: 'met' },
    ]);
    await expect.poll(() => sound.describe().played).toContain('stamp');
    expect(sound.describe().played).toContain('door-bell');
    await expect.poll(() => sound.describe().played.filter((name) => name.startsWith('elder-high-')).length).toBe(6);
  });

  test('syllables follow one another by the clock of the sound, however busy the page is', async () => {
    const sound = aSound();
    sound.unlock();
    sound.enter('staff_room');
    await expect.poll(() => sound.describe().files).toMatchObject({ cues: 'ready', voices: 'ready' });
    const begin = vi.spyOn(AudioBufferSourceNode.prototype, 'start');
    hear(sound, aLook(), [{ type: 'line', by: 'customer', words: 7, mood: -2 }]);
    // No timer of the page has had a chance yet: everything has been told to the audio clock.
    const times = begin.mock.calls.map(([at = 0]) => at);
    begin.mockRestore();
    expect(times.length).toBeGreaterThan(6);
    const steps = times.slice(1).map((at, i) => at - (times[i] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0.1);
  });

  test('sound that the device took away comes back with a gesture', async () => {
    const sound = aSound();
    sound.unlock();
    sound.enter('staff_room');
    await expect.poll(() => sound.describe().air).toBe('staff-room');
    await Howler.ctx.suspend();
    expect(sound.describe().output).toBe('suspended');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await expect.poll(() => sound.describe().output).toBe('running');
  });

  test('captions come without a gesture', () => {
    const sound = aSound();
    const captions: string[] = [];
    sound.onCaption(({ text }) => captions.push(text));
    sound.enter('coffee_shop');
    hear(sound, aLook(), [{ type: 'arrives', again: false }]);
    expect(captions).toEqual(['[coffee shop: people talk quietly, cups clink]', '[door bell]']);
    expect(sound.describe().stage).toBe('waiting');
  });

  test('files that are not there fail quietly and play goes on', async () => {
    const noSound = ['data:audio/ogg;base64,AAAA', 'data:audio/mpeg;base64,AAAA'] as const;
    // Browsers refuse to connect to port 9 at all: the same as being offline.
    const nowhere = ['http://127.0.0.1:9/none.ogg', 'http://127.0.0.1:9/none.mp3'] as const;
    const sound = aSound(async () =>
      openHowlerPlayer({
        cues: noSound,
        voices: nowhere,
        music: nowhere,
        'coffee-shop': nowhere,
        'staff-room': nowhere,
      }),
    );
    const captions: string[] = [];
    sound.onCaption(({ id }) => captions.push(id));
    sound.unlock();
    sound.enter('coffee_shop');
    await expect
      .poll(() => sound.describe().files)
      .toMatchObject({ cues: 'failed', voices: 'failed', music: 'failed', 'coffee-shop': 'failed' });
    hear(sound, aLook(), [{ type: 'arrives', again: false }]);
    sound.press();
    expect(captions).toEqual(['air', 'door-bell']);
    expect(sound.describe().played).toEqual([]);
  });

  test('destroy lets go of every file', async () => {
    const sound = aSound();
    sound.unlock();
    sound.enter('staff_room');
    await expect.poll(() => sound.describe().air).toBe('staff-room');
    sound.destroy();
    expect(sound.describe().files).toEqual({});
    expect((Howler as unknown as { _howls: unknown[] })._howls).toEqual([]);
  });
});
