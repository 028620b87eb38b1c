import type { FileState, Player } from '../../src/sound/player.ts';
import type { SoundFile } from '../../src/sound/sound-names.ts';

/** A sound that a player was asked for. */
export interface Asked {
  readonly id: number;
  readonly name: string;
  readonly rate: number;
  /** Seconds of its clock. */
  readonly at: number;
}

/** A player that makes no noise but remembers what it was asked, with every file at hand unless named missing. */
export function aPlayer(missing: readonly SoundFile[] = []) {
  const files = new Map<SoundFile, FileState>();
  const gains = new Map<number, { readonly name: string; gain: number }>();
  const log = { master: 1, muted: false, closed: 0 };
  let next = 1;
  const began: Asked[] = [];
  const now = () => performance.now() / 1000;
  const player: Player = {
    load(file, whenReady) {
      files.set(file, missing.includes(file) ? 'failed' : 'ready');
      if (!missing.includes(file)) whenReady?.();
    },
    unload: (file) => files.delete(file),
    now,
    play(file, sound, { gain, rate = 1, at = now() }) {
      if (files.get(file) !== 'ready') return undefined;
      const id = next;
      next += 1;
      gains.set(id, { name: `${file}/${sound}`, gain });
      began.push({ id, name: sound, rate, at });
      return id;
    },
    fade(_file, id, gain) {
      const held = gains.get(id);
      if (held !== undefined) held.gain = gain;
    },
    stop(_file, id) {
      gains.delete(id);
      const at = began.findIndex((one) => one.id === id);
      if (at >= 0 && (began[at]?.at ?? 0) > now()) began.splice(at, 1);
    },
    setMaster(gain, muted) {
      log.master = gain;
      log.muted = muted;
    },
    shortFiles: ['cues', 'voices', 'around'],
    homeOf: (sound) => (/^[a-z-]+-\d$/.test(sound) ? 'voices' : sound.startsWith('far-') ? 'around' : 'cues'),
    files: () => Object.fromEntries(files),
    output: () => 'running',
    close() {
      log.closed += 1;
      files.clear();
      gains.clear();
    },
  };
  const gainOf = (name: string): number | undefined => [...gains.values()].find((held) => held.name === name)?.gain;
  /** Short sounds that were really heard, without loops. */
  const heard = () =>
    began.filter(({ name }) => !['air', 'warm', 'low', 'lift'].includes(name)).map(({ name }) => name);
  return { player, log, gainOf, heard, began };
}
