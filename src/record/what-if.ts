/**
 * A what-if: back to any turn of a play that was recorded, and on from there by other moves. It is
 * never kept as a play and never scored as one: the record it starts from stays as it was.
 */
import { movesOf, type PlayRecord } from './record.ts';

/** Another way through a recorded play. */
export interface WhatIf {
  /** The play as it was recorded. */
  readonly record: PlayRecord;
  /** Turn at which another way is tried, 0 for the first: the moves before it are those of the record. */
  readonly fromTurn: number;
}

/** A what-if of this play. Throws a RangeError for a turn the record does not have. */
export function whatIfFrom(record: PlayRecord, fromTurn: number): WhatIf {
  if (!Number.isInteger(fromTurn) || fromTurn < 0 || fromTurn >= movesOf(record).length) {
    throw new RangeError(`expected a turn from 0 to ${movesOf(record).length - 1}, got ${fromTurn}`);
  }
  return { record, fromTurn };
}

/**
 * The record up to the turn of the what-if, as a new record: what a session resumes in order to play
 * on. Such a session needs a store of its own (`memoryStore`), so that nothing of it is kept.
 */
export function recordBefore({ record, fromTurn }: WhatIf): PlayRecord {
  // A what-if is no attempt at anything, and what was bought in the play is not charged again here.
  const { assignment: _played, seal: _seal, ...rest } = record;
  return { ...rest, moves: movesOf(record).slice(0, fromTurn), ended: null };
}
