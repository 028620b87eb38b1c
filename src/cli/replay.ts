/** `counterpart replay RECORD`: the scorecard of a recorded play, recomputed from its moves. */
import { readRecord } from '../record/read-record.ts';
import { replay } from '../record/replay.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';
import { cardLines } from './card-text.ts';
import { scenarioFiles } from './checkups.ts';
import { readScenarioFile } from './scenario-file.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

/** The scenario a record is of: the one with its content hash, else one with its id (to say what differs). */
function scenarioOf(terminal: Terminal, wanted: { id: string; hash: string }, place: string): Scenario | undefined {
  const scenarios = scenarioFiles(terminal, [place]).flatMap((file) => {
    const read = readScenarioFile(terminal, file);
    return read.ok ? [read.value] : [];
  });
  return scenarios.find((one) => rulesHash(one) === wanted.hash) ?? scenarios.find((one) => one.id === wanted.id);
}

/** Replays a record. Exit 0 with the card, 1 with the reasons when it is no legal play. */
export function replayFile(terminal: Terminal, file: string, place: string, json: boolean): Exit {
  const refuse = (reasons: readonly string[]): Exit => {
    if (json) terminal.say(JSON.stringify({ ok: false, reasons }, null, 2));
    else for (const reason of reasons) terminal.warn(reason);
    return EXIT.problems;
  };
  const read = readRecord(terminal.read(file));
  if (!read.ok) return refuse(read.reasons);
  const scenario = scenarioOf(terminal, read.record.scenario, place);
  if (!scenario)
    return refuse([`There is no scenario "${read.record.scenario.id}" in ${place}. Name its file with --scenario.`]);
  const played = replay(scenario, read.record);
  if (!played.ok) return refuse(played.reasons);
  if (json) terminal.say(JSON.stringify({ ok: true, over: played.over, card: played.card }, null, 2));
  else for (const line of cardLines(played.walk, played.card)) terminal.say(line);
  return EXIT.fine;
}
