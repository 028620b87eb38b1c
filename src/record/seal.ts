/**
 * The seal of a record: a hash that rolls over its head, then each move and hint, then the ending. Whoever changes,
 * drops or adds something by hand leaves a seal that does not fit. It is no signature: anyone with this code can
 * make one, so it proves neither who played nor that the moves were not made up. A nonce that a server gave at the
 * start says that it was not made before.
 */
import { dataHash } from '../scenario/hash.ts';
import type { PlayRecord, RecordedStep } from './record.ts';

/** The seal of a record before its first step, 64 hex digits. */
export function firstSeal({ moves: _moves, ended: _ended, seal: _seal, ...head }: PlayRecord): string {
  return dataHash(head);
}

/** The seal after one step more, or after the end. */
export const nextSeal = (seal: string, step: RecordedStep | { readonly ended: string }): string =>
  dataHash([seal, step]);

/** The seal this record should have. Takes time by the number of its steps. */
export function sealOfRecord(record: PlayRecord): string {
  const played = record.moves.reduce(nextSeal, firstSeal(record));
  return record.ended === null ? played : nextSeal(played, { ended: record.ended });
}

/** Does the seal fit? A record that has none was never sealed, which is another matter. */
export const sealFits = (record: PlayRecord): boolean =>
  record.seal === undefined || record.seal === sealOfRecord(record);
