/**
 * A play as a row of the browser's store: with a hash over all it holds, and looked at before it is believed. A row
 * that is not what was written is set aside: it stays where it is, is counted and can be saved as it is, and no other
 * play depends on it.
 */

import {
  anObject,
  anyText,
  anything,
  isObject,
  just,
  list,
  oneOf,
  optional,
  saying,
  text,
  whole,
} from '../scenario/fields.ts';
import { dataHash } from '../scenario/hash.ts';
import type { Said } from '../scenario/said.ts';
import { faultsOf } from './field-faults.ts';
import { recordOfData, unsealedRecordOfData } from './read-record.ts';
import type { SetAside, StoredPlay } from './store.ts';

/** A play with the hash of what is kept of it, 64 hex digits. Rows of older versions have none. */
export interface PlayRow extends StoredPlay {
  readonly sum?: string;
}

/** What a row holds: a play, or why it is none that can be believed. */
export type RowRead =
  | { readonly ok: true; readonly play: StoredPlay }
  | { readonly ok: false; readonly aside: SetAside };

/** Most flags, and the latest time in milliseconds, that any play of ours has. */
const FLAGS_MAX = 10_000;
const TIME_MAX = 8.64e15;

const instant = saying('must.time', whole(TIME_MAX));
const flags = saying('must.flags', list(FLAGS_MAX, anyText));
const status = saying('must.status', oneOf(['running', 'ended']));
const points = whole(100);

const ROW_FIELDS = {
  id: text(200),
  order: optional(whole(Number.MAX_SAFE_INTEGER)),
  day: optional(text(200)),
  attempt: optional(text(200)),
  record: anObject,
  status,
  begun: instant,
  changed: instant,
  carriedOut: flags,
  leftDown: flags,
  source: optional(anyText),
  own: optional(saying('must.true', just(true))),
  result: optional(anObject),
  sum: optional(anything),
};
const RESULT_FIELDS = {
  satisfaction: points,
  score: optional(points),
  ending: anyText,
};

/** Hashes of plays whose row was looked at: the row's own. */
const hashes = new WeakMap<StoredPlay, string>();

/** Hash over all that is kept of a play, 64 hex digits. Known already of one that came from its row. */
export function playHash(play: StoredPlay): string {
  const known = hashes.get(play) ?? dataHash(play);
  hashes.set(play, known);
  return known;
}

/** The play as a row, under its hash. */
export const rowOf = (play: StoredPlay): PlayRow => ({ ...play, sum: dataHash(play) });

/** The play in a row whose hash fits. */
function playUnder(sum: string, play: StoredPlay): StoredPlay {
  hashes.set(play, sum);
  return play;
}

/** What has not been written as undefined is not there. */
const present = (value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) : value;

/** Does the hash fit? Undefined where there is none. */
function sumFits(row: Readonly<Record<string, unknown>>): boolean | undefined {
  const { sum, ...rest } = row;
  if (sum === undefined) return undefined;
  try {
    return sum === dataHash(rest);
  } catch {
    return false;
  }
}

function faultsIn(row: unknown, fits: boolean | undefined): readonly Said[] {
  if (fits === false) return [{ key: 'row.changed' }];
  const outer = faultsOf('', present(row), ROW_FIELDS);
  if (outer.length > 0 || !isObject(row)) return outer;
  return row.result === undefined ? [] : faultsOf('result', present(row.result), RESULT_FIELDS);
}

const nameOf = (row: unknown): string => {
  const id = isObject(row) ? row.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
};

/**
 * The play in what a store gave back. Whatever it is, there is an answer.
 * @param known the hash of a row that was looked at before: it is not looked at twice
 */
export function playInRow(row: unknown, known?: string): RowRead {
  const refuse = (reasons: readonly Said[]): RowRead => ({
    ok: false,
    aside: { id: nameOf(row), reasons, raw: row },
  });
  if (known !== undefined && isObject(row) && row.sum === known) {
    const { sum: _sum, ...play } = row as unknown as PlayRow;
    return { ok: true, play: playUnder(known, play) };
  }
  const fits = isObject(row) ? sumFits(row) : undefined;
  const faults = faultsIn(row, fits);
  if (faults.length > 0) return refuse(faults);
  const { sum, ...play } = row as unknown as PlayRow;
  // A hash that fits is the stronger one of the two, and made over the seal as well.
  const read = fits ? unsealedRecordOfData(play.record) : recordOfData(play.record);
  if (!read.ok) return refuse(read.reasons);
  const whole = { ...play, order: play.order ?? 0, record: read.record };
  return { ok: true, play: fits && typeof sum === 'string' ? playUnder(sum, whole) : whole };
}
