/**
 * A play as data: everything needed to play it again and get the same card, on any machine. What it does
 * not prove is who sat at the keyboard; it proves only that these moves give this card.
 *
 * `moves` holds moves and hints in the order in which they came. `seal` is the last value of a rolling hash over
 * the head, then each of them (see `seal.ts`).
 */
import type { Opening } from '../encounter/opening.ts';
import type { Engine, Scenario } from '../scenario/format.ts';
import { rulesHash, wordsHash } from '../scenario/hash.ts';
import type { EnclosedScenario } from './enclosed.ts';
import { firstSeal, nextSeal, sealOfRecord } from './seal.ts';

/** The rule book of plays that begin today. Scenarios read for plays of 0.1.0 are played by 1. */
export const ENGINE: Engine = 2;
/** Every rule book there has been. */
export const ENGINES: readonly Engine[] = [1, 2];
/** Version of the record's own shape. */
export const RECORD_FORMAT = 3;
/** Most hints that can be had at one turn. */
export const HINTS_A_TURN = 2;
/** The language of a record that was written before records named it (BCP 47: undetermined). */
export const UNKNOWN_LANGUAGE = 'und';

/** One move made. */
export interface RecordedMove {
  readonly move: string;
  /** In-world seconds when it was made. */
  readonly at: number;
  /** Milliseconds since the play began on a clock that never runs backwards. Never scored. */
  readonly ms: number;
}

/** One hint taken. It costs points of the score, never of the satisfaction. */
export interface RecordedHint {
  /** 1 for the first hint of its turn, 2 for the second. */
  readonly hint: number;
  /** See `RecordedMove`. */
  readonly at: number;
  readonly ms: number;
}

/** What was done: a move, or a hint taken before the next move. */
export type RecordedStep = RecordedMove | RecordedHint;

/** A play from its opening, step by step. */
export interface PlayRecord {
  readonly kind: 'counterpart-play';
  readonly format: typeof RECORD_FORMAT;
  readonly scenario: {
    readonly id: string;
    /** Title in the words it was begun with. */
    readonly title: string;
  };
  /** Random name of this play, 128 bits as 32 hex digits, made outside the pure rooms. */
  readonly attempt: string;
  /** Hash of the rules it is played by, 64 hex digits: a replay asks for these. */
  readonly rules: string;
  /** Hash of the words it was begun with, 64 hex digits: others are a note. */
  readonly words: string;
  readonly engine: Engine;
  /** Language it is played in (BCP 47), UNKNOWN_LANGUAGE in records from before format 3. */
  readonly language: string;
  /** 0 … 2^32-1 */
  readonly seed: number;
  /** Flags carried in, sorted, each once. */
  readonly carried: readonly string[];
  /** Counts the plays begun in one browser, from 1; 0 where nobody counted. */
  readonly order: number;
  /** What a server gave when the play began, so that its seal could not be made before. */
  readonly nonce?: string;
  readonly moves: readonly RecordedStep[];
  /** Id of the ending; null while it runs, and in older records, which do not say. */
  readonly ended: string | null;
  /** Hash of the assignment this play was an attempt of, 64 hex digits; absent in practice. */
  readonly assignment?: string;
  /** See `seal.ts`; absent in records that began before there were seals. */
  readonly seal?: string;
}

/** What a new play is given from outside the pure rooms. */
export interface Made extends Pick<PlayRecord, 'attempt' | 'nonce' | 'assignment'> {
  /** See `PlayRecord`. 0 until a store counts it. */
  readonly order?: number;
}

/** The record of a play before its first move. */
export function newRecord(scenario: Scenario, { seed, carried }: Opening, made: Made): PlayRecord {
  const { attempt, order = 0, nonce, assignment } = made;
  const record: PlayRecord = {
    kind: 'counterpart-play',
    format: RECORD_FORMAT,
    scenario: { id: scenario.id, title: scenario.title },
    attempt,
    rules: rulesHash(scenario),
    words: wordsHash(scenario),
    engine: scenario.engine,
    language: scenario.language,
    seed,
    carried: [...new Set(carried)].sort(),
    order,
    ...(nonce !== undefined && { nonce }),
    moves: [],
    ended: null,
    ...(assignment !== undefined && { assignment }),
  };
  return { ...record, seal: firstSeal(record) };
}

/** Is this step a hint? */
export const isHint = (step: RecordedStep): step is RecordedHint => 'hint' in step;

/** The moves of a record, without its hints. */
export const movesOf = ({ moves }: Pick<PlayRecord, 'moves'>): readonly RecordedMove[] =>
  moves.filter((step): step is RecordedMove => !isHint(step));

/** The ids of the moves of a record. */
export const moveIdsOf = (record: Pick<PlayRecord, 'moves'>): readonly string[] =>
  movesOf(record).map(({ move }) => move);

/** Each hint of a record, by how many moves had been made then: sorted, and twice the same number for two at one turn. */
export function hintsOf({ moves }: Pick<PlayRecord, 'moves'>): readonly number[] {
  const turns: number[] = [];
  let made = 0;
  for (const step of moves) {
    if (isHint(step)) turns.push(made);
    else made += 1;
  }
  return turns;
}

/** The record as number `order` of its browser. What was done stays; the seal is made anew, if it has one. */
export function numbered(record: PlayRecord, order: number): PlayRecord {
  const now = { ...record, order };
  return record.seal === undefined ? now : { ...now, seal: sealOfRecord(now) };
}

function withStep(record: PlayRecord, step: RecordedStep): PlayRecord {
  const moves = [...record.moves, step];
  // A record that never had a seal gets none in the middle: it would vouch for what it has not seen.
  return record.seal === undefined ? { ...record, moves } : { ...record, moves, seal: nextSeal(record.seal, step) };
}

/** A record with one more move. The record it was given is left as it was. */
export const withMove = (record: PlayRecord, { move, at, ms }: RecordedMove): PlayRecord =>
  withStep(record, { move, at, ms });

/** A record with one more hint, taken before its next move. The record it was given is left as it was. */
export function withHint(record: PlayRecord, { at, ms }: Pick<RecordedHint, 'at' | 'ms'>): PlayRecord {
  const before = record.moves.length - 1 - record.moves.findLastIndex((step) => !isHint(step));
  return withStep(record, { hint: before + 1, at, ms });
}

/** A record of a play that has come to its end. */
export function withEnd(record: PlayRecord, ending: string): PlayRecord {
  const ended = { ...record, ended: ending };
  return record.seal === undefined ? ended : { ...ended, seal: nextSeal(record.seal, { ended: ending }) };
}

/** The record as the text of a file, with the story it was played on where that is not one of the game's. */
export function writeRecord(record: PlayRecord, enclosed: readonly EnclosedScenario[] = []): string {
  return `${JSON.stringify({ ...record, ...(enclosed.length > 0 && { scenarios: enclosed }) }, null, 2)}\n`;
}
