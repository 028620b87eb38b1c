/** A play as a row, and the hashes that tell when a row is no longer what was written. */
import { createHash } from 'node:crypto';
import type { PlayRefusal } from '../../team/refusals.ts';
import type { PlayClass } from '../../team/shapes.ts';

/** A play as the team has it. Times are milliseconds since 1970, by this server's clock; `sequence` is the order. */
export type PlayRow = {
  readonly team: string;
  /** The record's own name. */
  readonly attempt: string;
  readonly member: string;
  readonly sequence: number;
  readonly received: number;
  readonly class: PlayClass;
  /** The record as canonical JSON: what the browser sent, untouched but for the order of its fields. */
  readonly body: string;
  readonly body_hash: string;
  /** What the browser worked out, JSON: to find bugs, never believed. */
  readonly claims: string | null;
  /** Text of the story that came along, until it was read. */
  readonly brought: string | null;
  /** What the record says it was played on; null where it cannot be read. */
  readonly scenario: string | null;
  readonly title: string | null;
  readonly rules: string | null;
  readonly words: string | null;
  readonly list: string | null;
  readonly state: 'waiting' | 'counted' | 'refused';
  readonly why: PlayRefusal | null;
  readonly points: number | null;
  readonly score: number | null;
  readonly ending: string | null;
  /** Counts the plays begun in one browser. */
  readonly ordinal: number | null;
  /** `PlayCard` as JSON. */
  readonly card: string | null;
  /** Points given away, as JSON; null until they were worked out. */
  readonly given: string | null;
  /** SHA-256 of the key of the device that sent it; null where no device did, or it came before this was kept. */
  readonly device: string | null;
  /** By when it was begun, as a `sequence` (see `begun.ts`); null where arrival is all that is known. */
  readonly begun: number | null;
  readonly row_hash: string;
};

/** All columns but `row_hash`, in the order in which they are hashed and written. */
export const COLUMNS = [
  'team',
  'attempt',
  'member',
  'sequence',
  'received',
  'class',
  'body',
  'body_hash',
  'claims',
  'brought',
  'scenario',
  'title',
  'rules',
  'words',
  'list',
  'state',
  'why',
  'points',
  'score',
  'ending',
  'ordinal',
  'card',
  'given',
  'device',
  'begun',
] as const satisfies readonly (keyof PlayRow)[];

/** SHA-256, 64 hex digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Columns that earlier versions had not: where there is nothing in them, the hash is the one of then. */
const SINCE: readonly string[] = ['device', 'begun'];

/** What a row says, in one hash. The body is in it through its own. */
export const rowHash = (row: Omit<PlayRow, 'row_hash'>): string => {
  const names = COLUMNS.filter((name) => row[name] !== null || !SINCE.includes(name));
  return sha256(JSON.stringify(names.map((name) => (name === 'body' ? null : row[name]))));
};

/** What can never change of a play: that it came, when, as what. */
export const arrivalHash = ({
  team,
  attempt,
  sequence,
  received,
  class: how,
  body_hash,
}: Omit<PlayRow, 'row_hash'>): string => sha256(JSON.stringify([team, attempt, sequence, received, how, body_hash]));

/** The chain of a team after one more arrival. */
export const nextLink = (chain: string, arrival: string): string => sha256(`${chain} ${arrival}`);
