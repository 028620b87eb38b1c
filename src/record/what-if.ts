/**
 * A what-if: back to any turn of a play that was recorded, and on from there by other moves. It is
 * never kept as a play and never scored as one: the record it starts from stays as it was.
 */
import { refusalText, type Walk, walkThrough } from '../encounter/walk.ts';
import type { Scenario } from '../scenario/format.ts';
import { moveIdsOf, movesOf, type PlayRecord } from './record.ts';
import { replay } from './replay.ts';

/** Another way through a recorded play. */
export interface WhatIf {
  /** The play as it was recorded. */
  readonly record: PlayRecord;
  /** Turn at which another way is tried, 0 for the first: the moves before it are those of the record. */
  readonly fromTurn: number;
  /** Ids of the moves made from there on. */
  readonly moves: readonly string[];
}

/** The walk of a what-if, or why it cannot be walked. */
export type WhatIfWalk =
  | { readonly ok: true; readonly walk: Walk; readonly over: boolean }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** A what-if with no move of its own yet. Throws a RangeError for a turn the record does not have. */
export function whatIfFrom(record: PlayRecord, fromTurn: number): WhatIf {
  if (!Number.isInteger(fromTurn) || fromTurn < 0 || fromTurn >= movesOf(record).length) {
    throw new RangeError(`expected a turn from 0 to ${movesOf(record).length - 1}, got ${fromTurn}`);
  }
  return { record, fromTurn, moves: [] };
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

/**
 * The what-if with the moves of a session that went on from `recordBefore`.
 * Throws when the session's record does not begin with those moves.
 */
export function whatIfOfPlay(whatIf: WhatIf, played: PlayRecord): WhatIf {
  const ids = moveIdsOf(played);
  const before = moveIdsOf(recordBefore(whatIf));
  const ownPlay = played.rules === whatIf.record.rules && played.seed === whatIf.record.seed;
  if (!ownPlay || before.some((move, index) => ids[index] !== move)) {
    throw new Error('expected a play that goes on from this what-if, got another');
  }
  return { ...whatIf, moves: ids.slice(whatIf.fromTurn) };
}

/** Walks the what-if, or says why it cannot be walked. The record is replayed first: only a legal play has a what-if. */
export function walkWhatIf(scenario: Scenario, { record, fromTurn, moves }: WhatIf): WhatIfWalk {
  const played = replay(scenario, record);
  if (!played.ok) return played;
  const common = moveIdsOf(record).slice(0, fromTurn);
  const { walk, refused } = walkThrough(scenario, { seed: record.seed, carried: record.carried }, [
    ...common,
    ...moves,
  ]);
  if (refused) {
    return { ok: false, reasons: [`Move ${refused.index + 1}: ${refusalText(refused.refusal, refused.move)}`] };
  }
  return { ok: true, walk, over: walk.place.at === 'ending' };
}
