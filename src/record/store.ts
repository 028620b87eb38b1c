/** The store port: where plays are kept. Every adapter passes the same suite (tests/record/store-suite.ts). */
import type { PlayRecord } from './record.ts';

/** A play as it is kept. */
export interface StoredPlay {
  /** Random name of this play. */
  readonly id: string;
  readonly record: PlayRecord;
  readonly status: 'running' | 'ended';
  /** When it was begun and last changed, milliseconds since 1970. Shown, never scored. */
  readonly begun: number;
  readonly changed: number;
  /** Flags it handed on, once ended. */
  readonly carriedOut: readonly string[];
  /** Flags it could have handed on and left down, once ended: it settles those too. */
  readonly leftDown: readonly string[];
  /** Text of the scenario's file, when it is not one that comes with the game. */
  readonly source?: string;
  /** What to show of it in lists, once ended. Never believed: the card is recomputed from the moves. */
  readonly result?: { readonly satisfaction: number; readonly ending: string };
}

export interface PlayStore {
  /** Keeps the play. Resolves only when it is durable; rejects when it could not be kept. */
  save(play: StoredPlay): Promise<void>;
  /** The play of that id, if kept. */
  load(id: string): Promise<StoredPlay | undefined>;
  /** All plays, the one begun first coming first. */
  list(): Promise<readonly StoredPlay[]>;
  remove(id: string): Promise<void>;
}
