/** A file that a player opens: a saved play, or a scenario of their own. */
import type { Walk } from '../encounter/walk.ts';
import type { PlayRecord } from '../record/record.ts';
import { replay } from '../record/replay.ts';
import type { Scenario } from '../scenario/format.ts';
import { loadScenario, readAsScenario } from './library.ts';
import { aside } from './reading/aside.ts';
import { textOf } from './reading/text-of.ts';

/** What was in the file: a checked scenario with its text, or a play that could be played again. */
export type OpenedFile =
  | { readonly holds: 'scenario'; readonly scenario: Scenario; readonly source: string }
  | { readonly holds: 'play'; readonly scenario: Scenario; readonly record: PlayRecord; readonly walk: Walk };

/** Which of the two kinds of file this is; the reader of each says the rest. */
const looksLikeRecord = (text: string) => /"kind"\s*:\s*"counterpart-play"/.test(text);

/** Reads the file. Rejects with a sentence for the player when it cannot be opened. */
export async function openedFile(file: File): Promise<OpenedFile> {
  const text = await textOf(file);
  if (!looksLikeRecord(text)) {
    return { holds: 'scenario', scenario: await readAsScenario(text, file.name), source: text };
  }
  const read = await aside.read('record', text, file.name);
  if (!read.ok) throw new Error(`${file.name} is not a play that can be opened. ${read.reasons[0] ?? ''}`);
  const scenario = await loadScenario(read.record.scenario.id);
  const played = replay(scenario, read.record);
  if (!played.ok) throw new Error(`${file.name} cannot be replayed. ${played.reasons[0] ?? ''}`);
  return { holds: 'play', scenario, record: read.record, walk: played.walk };
}
