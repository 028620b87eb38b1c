/**
 * Short sounds on the clock of the audio hardware: each is told once when to begin, and begins then to the sample,
 * whatever the page is busy with. A timer of the page is late when the page is, and syllables then fall together.
 */
import type { FileState, PlayingId } from './player.ts';

/** Where a sound lies in its file (milliseconds). */
export interface Sprite {
  readonly start: number;
  readonly length: number;
}

export interface ClockedFile {
  state(): FileState;
  /** Fetches and decodes, once. `whenReady` is called when it can be played, never if it fails. */
  load(whenReady?: () => void): void;
  /** Plays a sound at a time of the context (seconds; what lies behind begins at once). Nothing if there is none. */
  play(sound: string, how: { gain: number; rate: number; at: number }): PlayingId | undefined;
  /** Ends a sound, also one that has not begun. */
  stop(id: PlayingId): void;
  /** Stops everything and lets go of the file. */
  close(): void;
}

/** A sound that is ended early dies away in so many seconds: cut off, it would click. */
const DIES_IN = 0.02;
/** A device that has taken the sound away gives it back within so many milliseconds, or what was asked for is stale. */
const STALE = 400;

/**
 * A file of short sounds.
 * @param addresses the same file in forms of which the browser may know only one; the first that can be decoded is taken
 */
export function clockedFile(
  context: AudioContext,
  out: AudioNode,
  addresses: readonly string[],
  sprites: Readonly<Record<string, Sprite>>,
): ClockedFile {
  const playing = new Map<PlayingId, { readonly source: AudioBufferSourceNode; readonly level: GainNode }>();
  const waiting: (() => void)[] = [];
  let state: FileState = 'absent';
  let buffer: AudioBuffer | undefined;
  let ids = 0;
  let closed = false;

  const decoded = async (): Promise<AudioBuffer> => {
    let trouble: unknown = new Error('no address');
    for (const address of addresses) {
      try {
        return await context.decodeAudioData(await (await fetch(address)).arrayBuffer());
      } catch (error) {
        trouble = error;
      }
    }
    throw trouble;
  };

  const begin = (id: PlayingId, { start, length }: Sprite, gain: number, rate: number, at: number): void => {
    if (closed || buffer === undefined) return;
    const source = new AudioBufferSourceNode(context, { buffer, playbackRate: rate });
    const level = new GainNode(context, { gain });
    source.connect(level).connect(out);
    source.onended = () => {
      playing.delete(id);
      level.disconnect();
    };
    playing.set(id, { source, level });
    source.start(Math.max(at, context.currentTime), start / 1000, length / 1000);
  };

  return {
    state: () => state,
    load(whenReady) {
      if (whenReady && state === 'ready') whenReady();
      else if (whenReady) waiting.push(whenReady);
      if (state !== 'absent') return;
      state = 'loading';
      decoded().then(
        (ready) => {
          if (closed) return;
          buffer = ready;
          state = 'ready';
          for (const tell of waiting.splice(0)) tell();
        },
        () => {
          state = 'failed';
        },
      );
    },
    play(sound, { gain, rate, at }) {
      const sprite = Object.hasOwn(sprites, sound) ? sprites[sound] : undefined;
      if (state !== 'ready' || sprite === undefined) return undefined;
      ids += 1;
      const id = ids;
      if (context.state === 'running') begin(id, sprite, gain, rate, at);
      else {
        const asked = performance.now();
        const ahead = at - context.currentTime;
        const late = () => performance.now() - asked > STALE;
        void context.resume().then(() => late() || begin(id, sprite, gain, rate, context.currentTime + ahead));
      }
      return id;
    },
    stop(id) {
      const held = playing.get(id);
      if (!held) return;
      held.level.gain.setTargetAtTime(0, context.currentTime, DIES_IN / 4);
      held.source.stop(context.currentTime + DIES_IN);
    },
    close() {
      closed = true;
      for (const { source } of playing.values()) source.stop();
      playing.clear();
      buffer = undefined;
      state = 'absent';
    },
  };
}
