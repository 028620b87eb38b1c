/** A file that a player opens: a saved play, an assignment, or a scenario of their own. */

import type { Assignment } from '../assignment/assignment.ts';
import type { Walk } from '../encounter/walk.ts';
import { openedFiles as words } from '../messages/opened-files.ts';
import type { PlayRecord } from '../record/record.ts';
import { replay } from '../record/replay.ts';
import type { Scenario } from '../scenario/format.ts';
import { readAsScenario } from './library.ts';
import { aside } from './reading/aside.ts';
import { textOf } from './reading/text-of.ts';
import { firstReason } from './reason.ts';
import type { ScenarioFinder } from './scenario-finder.ts';

/** What was in the file: a checked scenario with its text, an assignment, or a play that could be played again. */
export type OpenedFile =
  | { readonly holds: 'assignment'; readonly assignment: Assignment }
  | { readonly holds: 'scenario'; readonly scenario: Scenario; readonly source: string }
  | { readonly holds: 'play'; readonly scenario: Scenario; readonly record: PlayRecord; readonly walk: Walk };

/** Kinds of files, whatever holds others before them: an attempt holds its assignment and plays. */
const KINDS = ['attempt', 'results', 'assignment', 'play'] as const;

/** What kind of file this says it is; a scenario says nothing. The reader of each kind says the rest. */
function kindOf(text: string) {
  const said = new Set([...text.matchAll(/"kind"\s*:\s*"counterpart-(\w+)"/g)].map(([, kind]) => kind));
  return KINDS.find((kind) => said.has(kind));
}

/**
 * Reads the file. Rejects with a sentence for the player when it cannot be opened; where only the story of a play is
 * missing, the sentence asks for it.
 * @param people texts of people of the player's own, whom a scenario may name
 */
export async function openedFile(
  file: File,
  finder: ScenarioFinder,
  people: readonly string[] = [],
): Promise<OpenedFile> {
  const text = await textOf(file);
  const kind = kindOf(text);
  if (kind === 'attempt' || kind === 'results') throw new Error(words.results({ file: file.name }));
  if (kind === 'assignment') {
    const read = await aside.read('assignment', text, file.name);
    if (!read.ok) throw new Error(words.noAssignment({ file: file.name, reason: read.reasons[0] ?? '' }));
    return { holds: 'assignment', assignment: read.assignment };
  }
  if (kind !== 'play') {
    return { holds: 'scenario', scenario: await readAsScenario(text, file.name, people), source: text };
  }
  const read = await aside.read('record', text, file.name);
  if (!read.ok) throw new Error(words.noPlay({ file: file.name, reason: read.reasons[0] ?? '' }));
  const scenario = await finder.ofPlay({ record: read.record }, read.enclosed);
  const played = replay(scenario, read.record);
  if (!played.ok) throw new Error(words.notReplayed({ file: file.name, reason: await firstReason(played.reasons) }));
  return { holds: 'play', scenario, record: read.record, walk: played.walk };
}
