/** Plays and their records, for tests. Nothing here asks for what a build puts in, so a test without one can use it. */

import { startEncounter } from '../../src/encounter/play.ts';
import { isHint, newRecord, type PlayRecord, type RecordedStep, withEnd, withMove } from '../../src/record/record.ts';
import { sealOfRecord } from '../../src/record/seal.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { dataHash } from '../../src/scenario/hash.ts';
import { readScenario } from '../../src/scenario/read.ts';

/** The scenario in a text. Throws with its problems. */
export function scenarioIn(text: string): Scenario {
  const read = readScenario(text);
  if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
  return read.value;
}

/** A name for a play that is the same in every run. */
export const attemptNamed = (...parts: readonly unknown[]): string => dataHash(parts).slice(0, 32);

/** A record with no move yet. */
export function emptyRecord(scenario: Scenario, seed = 7): PlayRecord {
  return newRecord(scenario, { seed, carried: [] }, { attempt: attemptNamed(scenario.id, seed) });
}

/** Plays these moves and records them, half a second apart. */
export function recordOf(scenario: Scenario, moves: readonly string[], seed = 7): PlayRecord {
  const encounter = startEncounter(scenario, { seed, carried: [] });
  let record = newRecord(scenario, { seed, carried: [] }, { attempt: attemptNamed(scenario.id, seed, moves) });
  for (const [index, move] of moves.entries()) {
    const at = encounter.look().seconds;
    const chosen = encounter.choose(move);
    if (!chosen.ok) throw new Error(`${move}: ${chosen.refusal}`);
    record = withMove(record, { move, at, ms: index * 500 });
  }
  const { ending } = encounter.look();
  if (ending) record = withEnd(record, ending.id);
  encounter.stop();
  return record;
}

/** The record with its seal made anew, as somebody does who has changed it and knows how. */
export const resealed = (record: PlayRecord): PlayRecord => ({ ...record, seal: sealOfRecord(record) });

/** The record with hints before these turns (0 for the first), as they would have been recorded. */
export function withHintsAt(record: PlayRecord, turns: readonly number[]): PlayRecord {
  const moves = record.moves.filter((step) => !isHint(step));
  const last = moves.at(-1);
  const steps: RecordedStep[] = [];
  for (let turn = 0; turn <= moves.length; turn += 1) {
    const move = moves[turn];
    const { at, ms } = move ?? last ?? { at: 0, ms: 0 };
    const before = moves[turn - 1]?.ms ?? 0;
    for (const [nth] of turns.filter((one) => one === turn).entries())
      steps.push({ hint: nth + 1, at, ms: move ? before : ms });
    if (move) steps.push(move);
  }
  return resealed({ ...record, moves: steps });
}
