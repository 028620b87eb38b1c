/**
 * A play as data: everything needed to play it again and get the same card, on any machine. What it
 * does not prove is who sat at the keyboard; it proves only that these moves give this card.
 */
import type { Opening } from '../encounter/opening.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';

/** Version of the rule book. It changes when the same moves could score differently, or other hints are to be had. */
export const ENGINE = 1;
/** Version of the record's own shape. */
export const RECORD_VERSION = 2;
/** Most hints that can be had at one turn. */
export const HINTS_A_TURN = 2;

/** One move made. */
export interface RecordedMove {
  readonly move: string;
  /** In-world seconds when it was made. */
  readonly at: number;
  /** Milliseconds since the play began on a clock that never runs backwards. Never scored. */
  readonly ms: number;
}

/** A play from its opening, move by move. */
export interface PlayRecord {
  readonly kind: 'counterpart-play';
  readonly version: typeof RECORD_VERSION;
  readonly scenario: {
    readonly id: string;
    /** SHA-256 of the scenario's canonical JSON, 64 hex digits. */
    readonly hash: string;
    readonly title: string;
  };
  readonly engine: number;
  /** 0 … 2^32-1 */
  readonly seed: number;
  /** Flags carried in, sorted. */
  readonly carried: readonly string[];
  readonly moves: readonly RecordedMove[];
  /**
   * Each hint taken, by how many moves had been made then: sorted, and twice the same number for two
   * hints at one turn. Hints cost points of the score, never of the satisfaction.
   */
  readonly hints: readonly number[];
  /** Hash of the assignment this play was an attempt of, 64 hex digits; absent in practice. */
  readonly assignment?: string;
}

/** The record of a play before its first move. */
export function newRecord(scenario: Scenario, { seed, carried }: Opening): PlayRecord {
  return {
    kind: 'counterpart-play',
    version: RECORD_VERSION,
    scenario: { id: scenario.id, hash: rulesHash(scenario), title: scenario.title },
    engine: ENGINE,
    seed,
    carried,
    moves: [],
    hints: [],
  };
}

/** A record with one more move. The record it was given is left as it was. */
export function withMove(record: PlayRecord, move: RecordedMove): PlayRecord {
  return { ...record, moves: [...record.moves, move] };
}

/** A record with one more hint, taken before its next move. The record it was given is left as it was. */
export function withHint(record: PlayRecord): PlayRecord {
  return { ...record, hints: [...record.hints, record.moves.length] };
}

/** The record as the text of a file. */
export function writeRecord(record: PlayRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
