/** The store port: where plays are kept. Every adapter passes the same suite (tests/record/store-suite.ts). */
import type { PlayRecord } from './record.ts';

/** A play as it is kept. */
export interface StoredPlay {
  /** Random name of this play. */
  readonly id: string;
  /** The day it belongs to, if it is part of a shift. */
  readonly day?: string;
  /** The attempt it belongs to, by the hash of its assignment. A play opened from a file belongs to none. */
  readonly attempt?: string;
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
  readonly result?: {
    readonly satisfaction: number;
    /** Satisfaction less what hints cost. Absent in plays kept before there were hints: then it is the satisfaction. */
    readonly score?: number;
    readonly ending: string;
  };
}

/** Something another room keeps: a day of a shift, what regulars remember. */
export interface StoredNote {
  readonly kind: string;
  readonly id: string;
  readonly value: unknown;
}

/** What every store can do. */
export interface PlayStore {
  /** Keeps the play. Resolves only when it is durable; rejects when it could not be kept. */
  save(play: StoredPlay): Promise<void>;
  /** The play of that id, if kept. */
  load(id: string): Promise<StoredPlay | undefined>;
  /** All plays, the one begun first coming first. */
  list(): Promise<readonly StoredPlay[]>;
  remove(id: string): Promise<void>;
  /** Keeps something of another room beside the plays, under a kind and an id. Resolves when it is durable. */
  keepNote(note: StoredNote): Promise<void>;
  /** All notes of a kind, sorted by id. Whoever reads one checks it: the store knows nothing of it. */
  notes(kind: string): Promise<readonly StoredNote[]>;
  removeNote(kind: string, id: string): Promise<void>;
  /** Forgets everything: plays and notes. */
  erase(): Promise<void>;
}
