/** Records of version 2, as 0.1.0 wrote and kept them, and what becomes of them in format 3. */

import { MOVES_MAX } from '../encounter/walk.ts';
import { anObject, hash, just, type Loose, list, mustBe, optional, text, whole } from '../scenario/fields.ts';
import { dataHash } from '../scenario/hash.ts';
import type { Said } from '../scenario/said.ts';
import { quoted } from '../scenario/said-place.ts';
import { SECONDS_MAX } from '../scenario/words.ts';
import { faultsOf, ofField } from './field-faults.ts';
import {
  HINTS_A_TURN,
  type PlayRecord,
  RECORD_FORMAT,
  type RecordedMove,
  type RecordedStep,
  UNKNOWN_LANGUAGE,
} from './record.ts';

/** The last version under the field `version`. From 3 on it is `format`. */
export const OLD_VERSION = 2;

/** More flags than a scenario file can declare: each takes four of its 200,000 parts. */
export const CARRIED_MAX = 50_000;
/** Largest seed. */
export const SEED_MAX = 2 ** 32 - 1;
/** A play left open for a year; beyond that the clock was wrong. */
export const MS_MAX = 366 * 24 * 3600 * 1000;

/** A record as 0.1.0 knew it, without faults. */
interface OldRecord {
  readonly scenario: { readonly id: string; readonly hash: string; readonly title: string };
  readonly seed: number;
  readonly carried: readonly string[];
  readonly moves: readonly RecordedMove[];
  readonly hints: readonly number[];
  readonly assignment?: string;
}

const RECORD_FIELDS = {
  kind: just('counterpart-play'),
  version: just(OLD_VERSION),
  scenario: anObject,
  // There never was another one then.
  engine: just(1),
  seed: whole(SEED_MAX),
  carried: list(CARRIED_MAX),
  moves: list(MOVES_MAX),
  hints: list(HINTS_A_TURN * (MOVES_MAX + 1)),
  assignment: optional(hash),
};
const SCENARIO_FIELDS = { id: text(64), hash, title: text(200) };
const MOVE_FIELDS = { move: text(64), at: whole(SECONDS_MAX), ms: whole(MS_MAX) };

/** What is wrong with the hints of a record with this many moves. Whether there was one to be had is for the replay to say. */
function hintFaults(hints: readonly unknown[], moves: number): readonly Said[] {
  const test = whole(MOVES_MAX);
  return hints.flatMap((hint, index) => {
    const field = `hints.${index}`;
    if (!test.holds(hint)) return [mustBe(test, quoted(field))];
    const at = Number(hint);
    if (at > moves) return [ofField('record.hintAfter', field, { at, moves })];
    const before = hints[index - 1];
    if (typeof before === 'number' && at < before) return [ofField('record.hintBefore', field)];
    if (hints[index - HINTS_A_TURN] === hint) return [ofField('record.tooManyHints', field, { most: HINTS_A_TURN })];
    return [];
  });
}

/** Everything that is wrong with a record of version 2. */
export function oldFaults(fields: Loose): readonly Said[] {
  const outer = faultsOf('', fields, RECORD_FIELDS);
  if (outer.length > 0) return outer;
  const { carried, moves, hints } = fields as { readonly [name: string]: readonly unknown[] };
  return [
    ...faultsOf('scenario', fields.scenario, SCENARIO_FIELDS),
    ...(carried ?? []).flatMap((flag, index) =>
      text(64).holds(flag) ? [] : [ofField('record.noFlag', `carried.${index}`)],
    ),
    ...(moves ?? []).flatMap((move, index) => faultsOf(`moves.${index}`, move, MOVE_FIELDS)),
    ...hintFaults(hints ?? [], moves?.length ?? 0),
  ];
}

/** Moves and hints in one list. A hint knew no time of its own: it gets that of what came next, else of what came before. */
function stepsOf({ moves, hints }: OldRecord): readonly RecordedStep[] {
  const steps: RecordedStep[] = [];
  let next = 0;
  for (let turn = 0; turn <= moves.length; turn += 1) {
    const [move, before] = [moves[turn], moves[turn - 1]];
    for (let nth = 1; hints[next] === turn; nth += 1) {
      steps.push({ hint: nth, at: (move ?? before)?.at ?? 0, ms: before?.ms ?? 0 });
      next += 1;
    }
    if (move) steps.push({ move: move.move, at: move.at, ms: move.ms });
  }
  return steps;
}

/**
 * A record of version 2 without faults as one of format 3. It has no seal and says neither language, place in order
 * nor ending; the name of the play is made of what it holds, so that the same play has one name wherever it comes from.
 */
export function toFormat3(fields: Loose): PlayRecord {
  const old = fields as unknown as OldRecord;
  const { scenario, seed, carried, moves, hints, assignment } = old;
  return {
    kind: 'counterpart-play',
    format: RECORD_FORMAT,
    scenario: { id: scenario.id, title: scenario.title },
    attempt: dataHash({ scenario, seed, carried, moves, hints, assignment }).slice(0, 32),
    // 0.1.0 had one hash for both.
    rules: scenario.hash,
    words: scenario.hash,
    engine: 1,
    language: UNKNOWN_LANGUAGE,
    seed,
    carried: [...new Set(carried)].sort(),
    order: 0,
    moves: stepsOf(old),
    ended: null,
    ...(assignment !== undefined && { assignment }),
  };
}
