/** Finds the scenario of a recorded play: in the places named, among what came with earlier versions, or in its own file. */
import { join } from 'node:path';
import type { ReadRecord } from '../record/read-record.ts';
import { lookupAmong, playedOn } from '../record/replay.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';
import { readScenario } from '../scenario/read.ts';
import { scenarioFiles } from './checkups.ts';
import { peopleFor } from './scenario-file.ts';
import { scenarioIn } from './scenario-in.ts';
import type { Terminal } from './terminal.ts';

/** A text as it was played at its time; nothing when it cannot be. */
function keptIn(text: string): readonly Scenario[] {
  const read = readScenario(text, { engine: 1 });
  return read.ok ? [read.value] : [];
}

/** A file of format 1 as 0.1.0 played it; nothing for newer ones. */
function asOnceIn(terminal: Terminal, file: string): readonly Scenario[] {
  const read = readScenario(terminal.read(file), { engine: 1, people: peopleFor(terminal, file) });
  return read.ok && read.value.engine === 1 ? [read.value] : [];
}

/**
 * The scenario with the rules of this record, and its words where they are to be had. One of its name with other rules
 * comes back where there is none, so that the reason can be told.
 */
export function scenarioOfRecord(
  terminal: Terminal,
  { record, enclosed }: Extract<ReadRecord, { ok: true }>,
  places: readonly string[],
): Scenario | undefined {
  const wanted = playedOn(record);
  const files = scenarioFiles(terminal, places);
  const named = files.flatMap((file) => scenarioIn(terminal, file) ?? []);
  const brought = enclosed.filter(({ rules }) => rules === wanted.rules).flatMap(({ text }) => keptIn(text));
  const found = lookupAmong([...named, ...brought])(wanted);
  if (found && rulesHash(found) === wanted.rules) return found;
  const archived = join(terminal.library, 'archive', `${wanted.rules}.json`);
  const before = [
    ...(terminal.exists(archived) ? keptIn(terminal.read(archived)) : []),
    ...(record.engine === 1 ? files.flatMap((file) => asOnceIn(terminal, file)) : []),
  ];
  return before.find((one) => rulesHash(one) === wanted.rules) ?? found;
}
