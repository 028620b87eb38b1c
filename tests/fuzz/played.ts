/** Any scenario that was taken can be played, whatever is chosen: to an ending, or until enough moves were made. */
import { startEncounter } from '../../src/encounter/play.ts';
import { advance, beginWalk } from '../../src/encounter/walk.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { newRecord, withMove, writeRecord } from '../../src/record/record.ts';
import { replay } from '../../src/record/replay.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { debriefOf, transcriptOf } from '../../src/scoring/debrief.ts';
import { attemptNamed } from '../record/a-record.ts';
import type { Chance } from './chance.ts';

/** Moves after which a play that has not ended is left. */
const MOVES_MOST = 60;

/** Plays by chance through the machine and as a walk, and throws where the two part or the record does not replay. */
export function playsToTheEnd(scenario: Scenario, chance: Chance): void {
  const carried = Object.keys(scenario.flags.in)
    .filter(() => chance.percent(50))
    .sort();
  const opening = { seed: chance.below(2 ** 32), carried };
  const encounter = startEncounter(scenario, opening);
  let walk = beginWalk(scenario, opening);
  let record = newRecord(scenario, opening, { attempt: attemptNamed(opening.seed) });
  try {
    encounter.arrival(false);
    for (let turn = 0; turn < MOVES_MOST && !encounter.over(); turn += 1) {
      const { moves, seconds } = encounter.look();
      if (moves.length === 0) throw new Error(`no move on offer at turn ${turn}`);
      const { id } = chance.pick(moves);
      const chosen = encounter.choose(id);
      if (!chosen.ok) throw new Error(`the move "${id}" is on offer and refused: ${chosen.refusal}`);
      const next = advance(walk, id);
      if (!next.ok) throw new Error(`the walk refuses "${id}": ${next.refusal}`);
      walk = next.walk;
      record = withMove(record, { move: id, at: seconds, ms: turn });
    }
    if (encounter.over() !== (walk.place.at === 'ending')) throw new Error('machine and walk do not end together');
    if (encounter.look().seconds !== walk.state.seconds) throw new Error('machine and walk tell the time apart');
  } finally {
    encounter.stop();
  }
  if (walk.place.at === 'ending') debriefOf(walk);
  else transcriptOf(walk);
  const read = readRecord(writeRecord(record));
  if (!read.ok) throw new Error(`the record of a play cannot be read: ${read.reasons[0]}`);
  const played = replay(scenario, read.record);
  if (!played.ok) throw new Error(`the record of a play does not replay: ${played.reasons[0]}`);
}
