/** A real scenario, a real play of it and its record, for tests of the record room. */

import { startingPoint } from '../../src/cli/starting-point.ts';
import { startEncounter } from '../../src/encounter/play.ts';
import { newRecord, type PlayRecord, withMove } from '../../src/record/record.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { readScenario } from '../../src/scenario/read.ts';

/** The scenario that `counterpart new` writes, checked. */
export function newScenarioChecked(): Scenario {
  const read = readScenario(JSON.stringify(startingPoint('quick-question', 'coffee_shop')));
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.value;
}

/** A record with no move yet. */
export function emptyRecord(scenario: Scenario, seed = 7): PlayRecord {
  return newRecord(scenario, { seed, carried: [] });
}

/** Plays these moves and records them, half a second apart. */
export function recordOf(scenario: Scenario, moves: readonly string[], seed = 7): PlayRecord {
  const encounter = startEncounter(scenario, { seed, carried: [] });
  let record = emptyRecord(scenario, seed);
  for (const [index, move] of moves.entries()) {
    const at = encounter.look().seconds;
    const chosen = encounter.choose(move);
    if (!chosen.ok) throw new Error(`${move}: ${chosen.refusal}`);
    record = withMove(record, { move, at, ms: index * 500 });
  }
  encounter.stop();
  return record;
}
