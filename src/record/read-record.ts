/**
 * Reads a record from the text of a file. The shape is closed: an unknown or changed field is a
 * reason to refuse, told in words with the field's name.
 */

import { MOVES_MAX } from '../encounter/walk.ts';
import { isTooLarge, scanJson } from '../scenario/scan.ts';
import { SECONDS_MAX } from '../scenario/words.ts';
import { migratedRecord } from './migrate-record.ts';
import { HINTS_A_TURN, type PlayRecord, RECORD_VERSION, type RecordedMove } from './record.ts';

/** A record of the right form, or everything that is wrong with it. Whether it can be played is for the replay to say. */
export type ReadRecord =
  | { readonly ok: true; readonly record: PlayRecord }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** Reasons told of one record; more would only repeat them. */
const REASONS_MAX = 20;
/** More flags than a scenario file can declare: each takes four of its 200,000 parts. */
const CARRIED_MAX = 50_000;
const SEED_MAX = 2 ** 32 - 1;
/** A play left open for a year; beyond that the clock was wrong. */
const MS_MAX = 366 * 24 * 3600 * 1000;

type Fields = Readonly<Record<string, unknown>>;
type Test = { readonly holds: (value: unknown) => boolean; readonly says: string; readonly optional?: true };

const text = (most: number): Test => ({
  holds: (value) => typeof value === 'string' && value.length > 0 && value.length <= most,
  says: `must be a text of 1 to ${most} characters`,
});
const whole = (most: number): Test => ({
  holds: (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most,
  says: `must be a whole number from 0 to ${most}`,
});
const just = (wanted: string | number): Test => ({
  holds: (value) => value === wanted,
  says: `must be ${JSON.stringify(wanted)}`,
});
const listOf = (most: number): Test => ({
  holds: (value) => Array.isArray(value) && value.length <= most,
  says: `must be a list of at most ${most}`,
});
const anObject: Test = { holds: (value) => isFields(value), says: 'must be an object' };
const hash: Test = {
  holds: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  says: 'must be 64 hex digits',
};

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const optional = ({ holds, says }: Test): Test & { readonly optional: true } => ({ holds, says, optional: true });

/** What is wrong with the fields of one object: missing, unknown, or not as its test wants it. */
function faults(where: string, value: unknown, tests: Readonly<Record<string, Test>>): string[] {
  if (!isFields(value)) return [`${where ? `"${where}"` : 'The record'} must be an object.`];
  const name = (key: string) => `"${where ? `${where}.` : ''}${key}"`;
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(tests, key));
  return [
    ...unknown.map((key) => `${name(key)} is not a field of a record.`),
    ...Object.entries(tests)
      .filter(([key, test]) => !test.holds(value[key]) && !(test.optional && !Object.hasOwn(value, key)))
      .map(([key, test]) => `${name(key)} ${Object.hasOwn(value, key) ? test.says : 'is missing'}.`),
  ];
}

const RECORD_FIELDS = {
  kind: just('counterpart-play'),
  version: just(RECORD_VERSION),
  scenario: anObject,
  engine: whole(1_000_000),
  seed: whole(SEED_MAX),
  carried: listOf(CARRIED_MAX),
  moves: listOf(MOVES_MAX),
  hints: listOf(HINTS_A_TURN * MOVES_MAX),
  assignment: optional(hash),
};
const SCENARIO_FIELDS = { id: text(64), hash, title: text(200) };
const MOVE_FIELDS = { move: text(64), at: whole(SECONDS_MAX), ms: whole(MS_MAX) };

/** What is wrong with the hints of a record with this many moves. Whether there was one to be had is for the replay to say. */
function hintFaults(hints: readonly unknown[], moves: number): string[] {
  return hints.flatMap((hint, index) => {
    const field = `"hints.${index}"`;
    const test = whole(MOVES_MAX);
    if (!test.holds(hint)) return [`${field} ${test.says}.`];
    const at = Number(hint);
    if (at > moves) return [`${field} says a hint was taken after ${at} moves, but the record has ${moves}.`];
    const before = hints[index - 1];
    if (typeof before === 'number' && at < before) return [`${field} comes before the hint in front of it.`];
    if (hints.indexOf(hint) === index - HINTS_A_TURN)
      return [`${field} is one hint too many: ${HINTS_A_TURN} are the most at a turn.`];
    return [];
  });
}

/** The record in the text of a file, or every reason why it is none. */
export function readRecord(file: string): ReadRecord {
  const refuse = (...reasons: string[]): ReadRecord => ({ ok: false, reasons });
  if (isTooLarge(file)) return refuse('The file is too large for a record.');
  const scanned = scanJson(file.replace(/^\uFEFF/, ''));
  const { value, broken } = scanned;
  // A scenario has no use for large numbers; a seed of 32 bits is one.
  const found = scanned.found.filter(({ code }) => code !== 'number-too-big');
  if (broken || found.length > 0) return refuse(...found.slice(0, 5).map((item) => item.tell()));
  if (isFields(value) && typeof value.version === 'number' && value.version > RECORD_VERSION) {
    return refuse(`This record was written by a newer version of Counterpart (record version ${value.version}).`);
  }
  const migrated = isFields(value) ? migratedRecord(value) : undefined;
  if (migrated && !migrated.ok) return refuse(...migrated.reasons);
  const fields = migrated?.record ?? value;
  const reasons = faults('', fields, RECORD_FIELDS);
  if (reasons.length > 0 || !isFields(fields)) return refuse(...reasons.slice(0, REASONS_MAX));
  const carried = fields.carried as readonly unknown[];
  const moves = fields.moves as readonly unknown[];
  const hints = fields.hints as readonly unknown[];
  const deeper = [
    ...faults('scenario', fields.scenario, SCENARIO_FIELDS),
    ...carried.flatMap((flag, index) =>
      text(64).holds(flag) ? [] : [`"carried.${index}" must be the name of a flag.`],
    ),
    ...moves.flatMap((move, index) => faults(`moves.${index}`, move, MOVE_FIELDS)),
    ...hintFaults(hints, moves.length),
  ];
  if (deeper.length > 0) return refuse(...deeper.slice(0, REASONS_MAX));
  // Every field has been tested above; the scanner made the objects, so nothing else can be in them.
  const scenario = fields.scenario as PlayRecord['scenario'];
  return {
    ok: true,
    record: {
      kind: 'counterpart-play',
      version: RECORD_VERSION,
      scenario: { id: scenario.id, hash: scenario.hash, title: scenario.title },
      engine: fields.engine as number,
      seed: fields.seed as number,
      carried: carried as readonly string[],
      moves: (moves as readonly RecordedMove[]).map(({ move, at, ms }) => ({ move, at, ms })),
      hints: hints as readonly number[],
      ...(fields.assignment !== undefined && { assignment: fields.assignment as string }),
    },
  };
}
