/**
 * The player on Howler: the only file that knows it. It is imported on the first gesture, so nothing of
 * it is fetched or created before, and a page without sound pays nothing. Loops are Howler's; short sounds go by the
 * clock of its audio context where it has one (clocked-file.ts).
 */
import { Howl, Howler } from 'howler';
import built from '../../assets/sound/sounds.json';
import { type ClockedFile, clockedFile } from './clocked-file.ts';
import type { FileState, Player, PlayingId } from './player.ts';
import type { SoundFile } from './sound-names.ts';
import { SOUND_URLS, type SoundUrls } from './sound-urls.ts';

interface BuiltSound {
  readonly start: number;
  readonly length: number;
  readonly loop?: boolean;
}

const soundsIn: Readonly<Record<SoundFile, { readonly sounds: Readonly<Record<string, BuiltSound>> }>> = built;

/** Howler's sprite list of a file: start and length in milliseconds, and whether it goes round. */
function spritesOf(file: SoundFile): Record<string, [number, number] | [number, number, boolean]> {
  return Object.fromEntries(
    Object.entries(soundsIn[file]?.sounds ?? {}).map(([name, { start, length, loop }]) => [
      name,
      [start, length, loop === true],
    ]),
  );
}

/** Files whose sounds are played once, each sound with the file it is in. Loops are fetched when they are wanted. */
const homes: ReadonlyMap<string, SoundFile> = new Map(
  Object.entries(soundsIn).flatMap(([file, { sounds }]) =>
    Object.entries(sounds).flatMap(([name, { loop }]) => (loop ? [] : [[name, file] as const])),
  ),
);

/** What counts as somebody being there. */
const GESTURES = ['pointerdown', 'pointerup', 'keydown'] as const;

/** A player that fetches its files from the given addresses. */
export function openHowlerPlayer(urls: SoundUrls = SOUND_URLS): Player {
  const howls = new Map<SoundFile, { readonly howl: Howl; failed: boolean }>();
  let mutedByPlayer = false;
  // A game in a tab that nobody looks at keeps quiet.
  const minded = (): void => {
    Howler.mute(mutedByPlayer || document.hidden);
  };
  document.addEventListener('visibilitychange', minded);

  // Asking for the volume makes the context; there is none where the browser has no Web Audio.
  Howler.volume();
  const context = Howler.usingWebAudio ? (Howler.ctx as AudioContext | undefined) : undefined;
  const clocked = new Map<SoundFile, ClockedFile>();
  const shortFiles = [...new Set(homes.values())];
  if (context) {
    for (const file of shortFiles)
      clocked.set(file, clockedFile(context, Howler.masterGain, urls[file] ?? [], soundsIn[file]?.sounds ?? {}));
  }
  // A call, or another app, takes the sound away on some devices: each gesture asks for it again.
  const askAgain = (): void => {
    if (context && context.state !== 'running' && !document.hidden) void context.resume().catch(() => undefined);
  };
  for (const gesture of GESTURES) document.addEventListener(gesture, askAgain, { capture: true, passive: true });

  const load = (file: SoundFile, whenReady?: () => void): void => {
    const onClock = clocked.get(file);
    if (onClock) {
      onClock.load(whenReady);
      return;
    }
    const held = howls.get(file);
    if (held !== undefined) {
      if (whenReady === undefined) return;
      if (held.howl.state() === 'loaded') whenReady();
      else held.howl.once('load', whenReady);
      return;
    }
    const howl = new Howl({
      src: [...(urls[file] ?? [])],
      format: ['ogg', 'mp3'],
      sprite: spritesOf(file),
      preload: false,
    });
    const entry = { howl, failed: false };
    howls.set(file, entry);
    howl.on('loaderror', () => {
      entry.failed = true;
    });
    if (whenReady !== undefined) howl.once('load', whenReady);
    howl.load();
  };

  const unload = (file: SoundFile): void => {
    clocked.get(file)?.close();
    clocked.delete(file);
    howls.get(file)?.howl.unload();
    howls.delete(file);
  };

  const state = (file: SoundFile): FileState => {
    const onClock = clocked.get(file);
    if (onClock) return onClock.state();
    const held = howls.get(file);
    if (held === undefined) return 'absent';
    if (held.failed) return 'failed';
    return held.howl.state() === 'loaded' ? 'ready' : 'loading';
  };

  const now = (): number => context?.currentTime ?? performance.now() / 1000;

  const play: Player['play'] = (file, sound, how) => {
    const onClock = clocked.get(file);
    if (onClock) return onClock.play(sound, { gain: how.gain, rate: how.rate ?? 1, at: how.at ?? now() });
    if (state(file) !== 'ready') return undefined;
    const ahead = (how.at ?? 0) - now();
    if (ahead > 0.02) {
      // Without Web Audio there is no such clock: a timer has to do, and what it plays can no longer be stopped.
      setTimeout(() => play(file, sound, { ...how, at: 0 }), ahead * 1000);
      return undefined;
    }
    const howl = howls.get(file)?.howl;
    // Howler gives null for a name it does not know, whatever its types say.
    const id: PlayingId | null | undefined = howl?.play(sound);
    if (howl === undefined || id === null || id === undefined) return undefined;
    howl.volume(how.gain, id);
    if (how.rate !== undefined && how.rate !== 1) howl.rate(how.rate, id);
    return id;
  };

  return {
    shortFiles,
    homeOf: (sound) => homes.get(sound),
    load,
    unload,
    files: () => Object.fromEntries(Object.keys(soundsIn).map((file) => [file, state(file)])),
    now,
    play,
    fade(file, id, gain, seconds) {
      const howl = howls.get(file)?.howl;
      if (howl === undefined) return;
      const from = Number(howl.volume(id));
      // Howler never ends a fade that has nowhere to go.
      if (Math.abs(from - gain) < 0.001) howl.volume(gain, id);
      else howl.fade(from, gain, seconds * 1000, id);
    },
    stop(file, id) {
      const onClock = clocked.get(file);
      if (onClock) onClock.stop(id);
      else howls.get(file)?.howl.stop(id);
    },
    setMaster(gain, muted) {
      Howler.volume(gain);
      mutedByPlayer = muted;
      minded();
    },
    // Howler has no context at all where the browser has no Web Audio.
    output: () => (Howler.ctx as AudioContext | undefined)?.state ?? 'none',
    close() {
      document.removeEventListener('visibilitychange', minded);
      for (const gesture of GESTURES) document.removeEventListener(gesture, askAgain, { capture: true });
      for (const file of [...howls.keys(), ...clocked.keys()]) unload(file);
    },
  };
}
