/** `counterpart replay RECORD`: the scorecard of a recorded play, recomputed from its moves. */
import { readRecord } from '../record/read-record.ts';
import { replay } from '../record/replay.ts';
import { counted } from '../scenario/counted.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';
import { answer } from './answer.ts';
import { cardLines } from './card-text.ts';
import { scenarioFiles } from './checkups.ts';
import { scenarioIn } from './scenario-in.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

/** The scenario a record is of: the one with its content hash, else one with its id (to say what differs). */
function scenarioOf(
  terminal: Terminal,
  wanted: { id: string; hash: string },
  places: readonly string[],
): Scenario | undefined {
  const scenarios = scenarioFiles(terminal, places).flatMap((file) => scenarioIn(terminal, file) ?? []);
  return scenarios.find((one) => rulesHash(one) === wanted.hash) ?? scenarios.find((one) => one.id === wanted.id);
}

/** Why a legal play proves no result yet. @param moves how many were made */
const unfinishedText = (moves: number) =>
  moves === 0
    ? 'The record holds no move: nothing was played.'
    : `The play stops after ${counted(moves, 'move')}, before its end: this is no result yet.`;

/** Replays a record. Exit 0 with the card, 1 with the reasons when it is no legal play or has not come to its end. */
export function replayFile(terminal: Terminal, file: string, places: readonly string[], json: boolean): Exit {
  const refuse = (reasons: readonly string[]): Exit => {
    if (json) return answer(terminal, EXIT.problems, reasons, { over: false, card: null });
    for (const reason of reasons) terminal.warn(reason);
    return EXIT.problems;
  };
  const read = readRecord(terminal.read(file));
  if (!read.ok) return refuse(read.reasons);
  const scenario = scenarioOf(terminal, read.record.scenario, places);
  if (!scenario)
    return refuse([
      `There is no scenario "${read.record.scenario.id}" in ${places.join(' or ')}. Name its file with --scenario.`,
    ]);
  const played = replay(scenario, read.record);
  if (!played.ok) return refuse(played.reasons);
  const { over, card, walk } = played;
  const unfinished = over ? [] : [unfinishedText(walk.steps.length)];
  const exit = over ? EXIT.fine : EXIT.problems;
  if (json) return answer(terminal, exit, unfinished, { over, card });
  for (const line of cardLines(walk, card)) terminal.say(line);
  for (const reason of unfinished) terminal.warn(reason);
  return exit;
}
