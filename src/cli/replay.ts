/** `counterpart replay RECORD`: the scorecard of a recorded play, recomputed from its moves. */
import { cliPlay as words } from '../messages/cli-play.ts';
import { playNote } from '../messages/play-note.ts';
import { reasonSaid } from '../messages/reason.ts';
import { readRecord } from '../record/read-record.ts';
import { replay } from '../record/replay.ts';
import { answer } from './answer.ts';
import { cardLines } from './card-text.ts';
import { scenarioOfRecord } from './scenario-of-record.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

/** Why a legal play proves no result yet. @param moves how many were made */
const unfinishedText = (moves: number) => (moves === 0 ? words['replay.nothing']() : words['replay.stops']({ moves }));

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
  if (!scenario) return refuse([words['replay.noScenario']({ id: read.record.scenario.id, places })]);
  const played = replay(scenario, read.record);
  if (!played.ok) return refuse(played.reasons.map(reasonSaid));
  const { over, card, walk, notes } = played;
  const unfinished = over ? [] : [unfinishedText(walk.steps.length)];
  const exit = over ? EXIT.fine : EXIT.problems;
  if (json) return answer(terminal, exit, unfinished, { over, card, notes });
  for (const line of cardLines(walk, card)) terminal.say(line);
  for (const note of notes) terminal.say(words['replay.note']({ note: playNote[note]() }));
  for (const reason of unfinished) terminal.warn(reason);
  return exit;
}
