/** `counterpart replay RECORD`: the scorecard of a recorded play, recomputed from its moves. */
import { playNote } from '../messages/play-note.ts';
import { reasonSaid } from '../messages/reason.ts';
import { readRecord } from '../record/read-record.ts';
import { replay } from '../record/replay.ts';
import { counted } from '../scenario/counted.ts';
import { answer } from './answer.ts';
import { cardLines } from './card-text.ts';
import { scenarioOfRecord } from './scenario-of-record.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

/** Why a legal play proves no result yet. @param moves how many were made */
const unfinishedText = (moves: number) =>
  moves === 0
    ? 'The record holds no move: nothing was played.'
    : `The play stops after ${counted(moves, 'move')}, before its end: this is no result yet.`;

/** Replays a record. Exit 0 with the card, 1 with the reasons when it is no legal play or has not come to its end. */
export function replayFile(terminal: Terminal, file: string, places: readonly string[], json: boolean): Exit {
  const refuse = (reasons: readonly string[]): Exit => {
    if (json) return answer(terminal, EXIT.problems, reasons, { over: false, card: null, notes: [] });
    for (const reason of reasons) terminal.warn(reason);
    return EXIT.problems;
  };
  const read = readRecord(terminal.read(file));
  if (!read.ok) return refuse(read.reasons.map(reasonSaid));
  const scenario = scenarioOfRecord(terminal, read, places);
  if (!scenario)
    return refuse([
      `There is no scenario "${read.record.scenario.id}" in ${places.join(' or ')}. Name its file with --scenario.`,
    ]);
  const played = replay(scenario, read.record);
  if (!played.ok) return refuse(played.reasons.map(reasonSaid));
  const { over, card, walk, notes } = played;
  const unfinished = over ? [] : [unfinishedText(walk.steps.length)];
  const exit = over ? EXIT.fine : EXIT.problems;
  if (json) return answer(terminal, exit, unfinished, { over, card, notes });
  for (const line of cardLines(walk, card)) terminal.say(line);
  for (const note of notes) terminal.say(`Note: ${playNote[note]()}`);
  for (const reason of unfinished) terminal.warn(reason);
  return exit;
}
