/**
 * Reads a record from the text of a file. The shape is closed: an unknown or changed field is a reason to refuse,
 * told in words with the field's name. Takes time by the length of the text.
 */

import { MOVES_MAX } from '../encounter/walk.ts';
import {
  anObject,
  anything,
  hash,
  hexDigits,
  isObject,
  just,
  type Loose,
  list,
  optional,
  orNull,
  saying,
  text,
  whole,
} from '../scenario/fields.ts';
import type { Said } from '../scenario/said.ts';
import { isTooLarge, scanJson } from '../scenario/scan.ts';
import { SECONDS_MAX } from '../scenario/words.ts';
import { type EnclosedScenario, enclosedFaults, enclosedIn } from './enclosed.ts';
import { faultsOf, ofField } from './field-faults.ts';
import { migratedRecord, versionOf } from './migrate-record.ts';
import { CARRIED_MAX, MS_MAX, SEED_MAX } from './old-record.ts';
import { ENGINE, ENGINES, HINTS_A_TURN, isHint, type PlayRecord, RECORD_FORMAT, type RecordedStep } from './record.ts';
import { sealFits } from './seal.ts';

/** A record of the right form, or everything that is wrong with it. Whether it can be played is for the replay to say. */
export type ReadRecord =
  | {
      readonly ok: true;
      readonly record: PlayRecord;
      /** The story it was played on, where its file brings it along. */
      readonly enclosed: readonly EnclosedScenario[];
    }
  | { readonly ok: false; readonly reasons: readonly Said[] };

/** Reasons told of one record; more would only repeat them. */
const REASONS_MAX = 20;
/** More plays than anybody begins. */
const ORDER_MAX = 1_000_000_000;

const RECORD_FIELDS = {
  kind: just('counterpart-play'),
  format: just(RECORD_FORMAT),
  scenario: anObject,
  attempt: hexDigits(32),
  rules: hash,
  words: hash,
  engine: whole(1_000_000),
  language: text(35),
  seed: whole(SEED_MAX),
  carried: list(CARRIED_MAX),
  order: whole(ORDER_MAX),
  nonce: optional(text(128)),
  moves: list(MOVES_MAX + HINTS_A_TURN * (MOVES_MAX + 1)),
  ended: saying('must.textOrNull', orNull(text(64))),
  assignment: optional(hash),
  seal: optional(hash),
  scenarios: optional(anything),
};
const SCENARIO_FIELDS = { id: text(64), title: text(200) };
const TIMES = { at: whole(SECONDS_MAX), ms: whole(MS_MAX) };
const MOVE_FIELDS = { move: text(64), ...TIMES };
const HINT_FIELDS = { hint: whole(HINTS_A_TURN, 1), ...TIMES };

function engineFaults(engine: number): readonly Said[] {
  if (engine > ENGINE) return [{ key: 'record.newerRules', values: { rules: engine, here: ENGINE } }];
  return ENGINES.some((one) => one === engine) ? [] : [{ key: 'record.noRules', values: { rules: engine } }];
}

function carriedFaults(carried: readonly unknown[]): readonly Said[] {
  return carried.flatMap((flag, index) => {
    if (!text(64).holds(flag)) return [ofField('record.noFlag', `carried.${index}`)];
    const before = carried[index - 1];
    if (typeof before !== 'string' || before < String(flag)) return [];
    return [ofField(before === flag ? 'record.flagTwice' : 'record.flagUnsorted', `carried.${index}`)];
  });
}

/** What is wrong with the moves and hints: fields, too many, hints that do not count on. Each is looked at once. */
function stepFaults(steps: readonly unknown[]): readonly Said[] {
  let [moves, hints] = [0, 0];
  const reasons = steps.flatMap((step, index) => {
    const field = `moves.${index}`;
    if (!isObject(step) || !Object.hasOwn(step, 'hint')) {
      [moves, hints] = [moves + 1, 0];
      return faultsOf(field, step, MOVE_FIELDS);
    }
    hints += 1;
    const faults = faultsOf(field, step, HINT_FIELDS);
    if (faults.length > 0 || step.hint === hints) return faults;
    return [
      hints > HINTS_A_TURN
        ? ofField('record.tooManyHints', field, { most: HINTS_A_TURN })
        : ofField('record.otherHint', field, { says: Number(step.hint), hint: hints }),
    ];
  });
  return moves > MOVES_MAX ? [...reasons, { key: 'too-long', values: { most: MOVES_MAX } }] : reasons;
}

/** Every field has been tested; the scanner made the objects, so nothing else can be in them. */
function recordIn(fields: Loose): PlayRecord {
  const record = fields as unknown as PlayRecord;
  const { scenario, moves, nonce, assignment, seal } = record;
  return {
    kind: 'counterpart-play',
    format: RECORD_FORMAT,
    scenario: { id: scenario.id, title: scenario.title },
    attempt: record.attempt,
    rules: record.rules,
    words: record.words,
    engine: record.engine,
    language: record.language,
    seed: record.seed,
    carried: record.carried,
    order: record.order,
    ...(nonce !== undefined && { nonce }),
    moves: moves.map(
      (step): RecordedStep =>
        isHint(step) ? { hint: step.hint, at: step.at, ms: step.ms } : { move: step.move, at: step.at, ms: step.ms },
    ),
    ended: record.ended,
    ...(assignment !== undefined && { assignment }),
    ...(seal !== undefined && { seal }),
  };
}

/** The record in plain data, or every reason why it is none; its seal is not looked at. */
export function unsealedRecordOfData(value: unknown): ReadRecord {
  const refuse = (reasons: readonly Said[]): ReadRecord => ({ ok: false, reasons: reasons.slice(0, REASONS_MAX) });
  if (!isObject(value)) return refuse([{ key: 'record.object' }]);
  const version = versionOf(value);
  if (typeof version === 'number' && version > RECORD_FORMAT)
    return refuse([{ key: 'record.newer', values: { version } }]);
  const migrated = migratedRecord(value);
  if (!migrated.ok) return refuse(migrated.reasons);
  const fields = migrated.record;
  const outer = faultsOf('', fields, RECORD_FIELDS);
  if (outer.length > 0) return refuse(outer);
  const deeper = [
    ...faultsOf('scenario', fields.scenario, SCENARIO_FIELDS),
    ...engineFaults(fields.engine as number),
    ...carriedFaults(fields.carried as readonly unknown[]),
    ...stepFaults(fields.moves as readonly unknown[]),
    ...enclosedFaults(fields.scenarios),
  ];
  if (deeper.length > 0) return refuse(deeper);
  const record = recordIn(fields);
  if (record.seal === undefined && record.engine !== 1) return refuse([ofField('missing', 'seal')]);
  return { ok: true, record, enclosed: enclosedIn(fields) };
}

/** The record in plain data that a scanner made, or every reason why it is none. */
export function recordOfData(value: unknown): ReadRecord {
  const read = unsealedRecordOfData(value);
  if (!read.ok || sealFits(read.record)) return read;
  return { ok: false, reasons: [{ key: 'record.changed' }] };
}

/** The record in the text of a file, or every reason why it is none. */
export function readRecord(file: string): ReadRecord {
  if (isTooLarge(file)) return { ok: false, reasons: [{ key: 'record.tooLarge' }] };
  const { value, broken, found } = scanJson(file.replace(/^\uFEFF/, ''));
  // A scenario has no use for large numbers; a seed of 32 bits is one.
  const odd = found.filter(({ code }) => code !== 'number-too-big');
  if (broken || odd.length > 0) return { ok: false, reasons: odd.slice(0, 5).map((item) => item.says) };
  return recordOfData(value);
}
