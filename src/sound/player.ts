/**
 * What the mixer needs from whatever makes the noise. The one real player stands on Howler
 * (howler-player.ts); tests give their own. No method throws: a sound that cannot be played is not played.
 */
import type { SoundFile } from './sound-names.ts';

export type FileState = 'absent' | 'loading' | 'ready' | 'failed';

/** A sound that is being played. */
export type PlayingId = number;

export interface Player {
  /** Files with short sounds, which are wanted from the beginning. */
  readonly shortFiles: readonly SoundFile[];
  /** The file a short sound is in, if there is such a sound. */
  homeOf(sound: string): SoundFile | undefined;
  /** Fetches a file, once. `whenReady` is called when it can be played, at once if it already can, never if it fails. */
  load(file: SoundFile, whenReady?: () => void): void;
  /** Lets go of a file and stops whatever plays from it. */
  unload(file: SoundFile): void;
  /** The clock that short sounds go by (seconds). */
  now(): number;
  /**
   * Plays a sound by its name in the map: a loop at once, a short sound at its time of `now` (left out, at once).
   * Nothing if its file is not ready.
   */
  play(file: SoundFile, sound: string, how: { gain: number; rate?: number; at?: number }): PlayingId | undefined;
  /** Brings a playing sound to a gain (0 … 1) in so many seconds. */
  fade(file: SoundFile, id: PlayingId, gain: number, seconds: number): void;
  /** Stops a sound that plays, or one that has not begun. */
  stop(file: SoundFile, id: PlayingId): void;
  /** Volume of everything, and whether it is muted. */
  setMaster(gain: number, muted: boolean): void;
  /** How far each file has come. */
  files(): Readonly<Record<SoundFile, FileState>>;
  /** Whether the browser lets sound out ("running"), as it calls it itself. */
  output(): string;
  /** Stops everything and lets go of every file. */
  close(): void;
}

/** Opens a player. Called once, on the first gesture of the user. */
export type OpenPlayer = () => Promise<Player>;
