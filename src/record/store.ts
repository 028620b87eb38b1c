/** The store port: where plays are kept. Every adapter passes the same suite (tests/record/store-suite.ts). */
import type { Said } from '../scenario/said.ts';
import { isHint, numbered, type PlayRecord, type RecordedStep } from './record.ts';

/** A play as it is kept. */
export interface StoredPlay {
  /** Random name of this play. */
  readonly id: string;
  /** Counts the plays begun in this store, from 1: which play was the first is decided by it, not by a clock. 0 until it is kept. */
  readonly order: number;
  /** The day it belongs to, if it is part of a shift. */
  readonly day?: string;
  /** The attempt it belongs to, by the hash of its assignment. A play opened from a file belongs to none. */
  readonly attempt?: string;
  readonly record: PlayRecord;
  readonly status: 'running' | 'ended';
  /** When it was begun and last changed, milliseconds since 1970. Shown, never scored, and no order. */
  readonly begun: number;
  readonly changed: number;
  /** Flags it handed on, once ended. */
  readonly carriedOut: readonly string[];
  /** Flags it could have handed on and left down, once ended: it settles those too. */
  readonly leftDown: readonly string[];
  /** Text of the scenario's file, in plays kept by 0.1.0 on a file of the player's own. Today copies are kept once (`copies.ts`). */
  readonly source?: string;
  /** It is played on a file of the player's own. Absent in plays of 0.1.0, which have `source` then (see `isOwn`). */
  readonly own?: true;
  /** What to show of it in lists, once ended. Never believed: the card is recomputed from the moves. */
  readonly result?: {
    readonly satisfaction: number;
    /** Satisfaction less what hints cost. Absent in plays kept before there were hints: then it is the satisfaction. */
    readonly score?: number;
    readonly ending: string;
  };
}

/** Is this a play on a file of the player's own? */
export const isOwn = ({ own, source }: StoredPlay): boolean => own === true || source !== undefined;

/** By the numbers of plays; of equal ones (not yet kept) by when they were begun, then by name. */
export const byOrder = (a: StoredPlay, b: StoredPlay): number =>
  a.order - b.order || a.begun - b.begun || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A play as a store keeps it under a number. A record that nobody has counted, and in which nothing was done, gets it too. */
export function playAs(order: number, play: StoredPlay): StoredPlay {
  const { record } = play;
  const blank = record.order === 0 && record.moves.length === 0 && record.seal !== undefined;
  return { ...play, order, ...(blank && { record: numbered(record, order) }) };
}

/** Thrown when a play was gone on with elsewhere: what is kept is no beginning of what should be kept now. */
export class PlayMovedOn extends Error {
  constructor() {
    super('play-moved-on');
  }
}

const idOf = (step: RecordedStep) => (isHint(step) ? step.hint : step.move);
const sameStep = (a: RecordedStep, b: RecordedStep | undefined): boolean =>
  b !== undefined && a.at === b.at && a.ms === b.ms && idOf(a) === idOf(b);

/** Does this record go on from that one, or say the same? Nothing that was kept would be lost by it. */
export function goesOnFrom(kept: PlayRecord, next: PlayRecord): boolean {
  return (
    kept.rules === next.rules &&
    kept.seed === next.seed &&
    kept.moves.every((step, index) => sameStep(step, next.moves[index])) &&
    (kept.ended === null || (kept.ended === next.ended && kept.moves.length === next.moves.length))
  );
}

/** Something another room keeps: a day of a shift, what regulars remember. */
export interface StoredNote {
  readonly kind: string;
  readonly id: string;
  readonly value: unknown;
}

/** The kind of the notes of what was said in a play in the player's own words: see `said-first.ts`. */
export const SAID_FIRST = 'said-first';

/** Kinds of notes whose id is the name of a play: they go when it goes. */
export const NOTES_OF_PLAYS: readonly string[] = [SAID_FIRST];

/** The kind of the note with the key to a team. It signs in whoever has it, so it goes into no file. */
export const TEAM_KEY = 'team-key';

/** What was worked out of a finished play, beside it. The store knows nothing of it but whose it is: see `kept-results.ts`. */
export interface KeptResult {
  /** That of the play. */
  readonly id: string;
  /** Hash of the play as it was kept when this was worked out. */
  readonly of: string;
  /** Hashes of rules and words of the scenario. */
  readonly on: string;
  /** Version of how it was worked out. */
  readonly by: number;
  /** What it came to, as JSON. */
  readonly text: string;
  /** Hash over all of these. */
  readonly sum: string;
}

/** A kept play that is not as it was written, or none at all. It stays where it is. */
export interface SetAside {
  /** Its name as far as it has one, else ''. */
  readonly id: string;
  /** Why it is none that can be believed. */
  readonly reasons: readonly Said[];
  /** All there is of it. */
  readonly raw: unknown;
}

/** What every store can do. */
export interface PlayStore {
  /**
   * Keeps the play. One that is new here gets the next number of this store, counted in the same transaction. One that
   * is known keeps its number, and in that transaction what is kept has to be a beginning of it, or nothing is written
   * and it rejects with PlayMovedOn. Resolves only when it is durable; rejects when it could not be kept.
   */
  save(play: StoredPlay): Promise<void>;
  /** The play of that id, if kept and whole. */
  load(id: string): Promise<StoredPlay | undefined>;
  /** All plays, the one begun first coming first, by their number. */
  list(): Promise<readonly StoredPlay[]>;
  /** What lies among the plays and cannot be read as one. `list` and `load` pass it over. */
  aside(): Promise<readonly SetAside[]>;
  /** Removes the play, what was worked out of it, and the notes that are a play's (`NOTES_OF_PLAYS`). */
  remove(id: string): Promise<void>;
  /** Keeps results beside those of the plays that are here; one that is there already gives way. */
  keepResults(results: readonly KeptResult[]): Promise<void>;
  /** The results kept beside these plays, as far as there are any. Whoever reads one looks whether it still holds. */
  results(ids: readonly string[]): Promise<readonly KeptResult[]>;
  /** Keeps something of another room beside the plays, under a kind and an id. Resolves when it is durable. */
  keepNote(note: StoredNote): Promise<void>;
  /** All notes of a kind, sorted by id. Whoever reads one checks it: the store knows nothing of it. */
  notes(kind: string): Promise<readonly StoredNote[]>;
  removeNote(kind: string, id: string): Promise<void>;
  /** Forgets everything: plays, what was worked out of them, and notes. */
  erase(): Promise<void>;
}
