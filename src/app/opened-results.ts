/** A file that is opened on the team's screen: somebody's results, or their attempt at an assessment. */

import { looksLikeAttempt } from '../assignment/attempt-file.ts';
import { type OpenedAttempt, playedAttempt } from '../assignment/attempt-results.ts';
import { type OpenedResults, playedResults, scenariosIn } from '../record/result-file.ts';
import type { Scenario } from '../scenario/format.ts';
import { loadScenario } from './library.ts';
import { isLineTrouble } from './line.ts';
import { aside } from './reading/aside.ts';
import { textOf } from './reading/text-of.ts';
import { reasonOf } from './reason.ts';

/** What was in the file, each play played again; or why it cannot be opened, be it only that it cannot be read. */
export type OpenedForTeam =
  | { readonly holds: 'results'; readonly results: OpenedResults }
  | { readonly holds: 'attempt'; readonly attempt: OpenedAttempt }
  | { readonly holds: 'nothing'; readonly reasons: readonly string[] };

const unlessLineTrouble = (error: unknown): undefined => {
  if (isLineTrouble(error)) throw error;
  return undefined;
};

const nothing = (reasons: readonly string[]): OpenedForTeam => ({ holds: 'nothing', reasons });

/** A lookup of these scenarios. What is not there is left out, and whoever asks for it says so. Rejects when one cannot be fetched. */
async function lookupOf(ids: readonly string[]): Promise<(id: string) => Scenario | undefined> {
  const found = await Promise.all(ids.map((id) => loadScenario(id).catch(unlessLineTrouble)));
  const scenarios = new Map(found.flatMap((scenario) => (scenario ? [[scenario.id, scenario]] : [])));
  return (id) => scenarios.get(id);
}

async function openedAttempt(text: string, name: string): Promise<OpenedForTeam> {
  const read = await aside.read('attempt', text, name);
  if (!read.ok) return nothing(read.reasons);
  const scenarioOf = await lookupOf(read.file.assignment.scenarios.map(({ id }) => id));
  const played = playedAttempt(read.file, scenarioOf);
  return played.ok ? { holds: 'attempt', attempt: played.results } : nothing(played.reasons);
}

/** Opens the file. Never rejects: what goes wrong is a reason. */
export async function openedResults(file: File): Promise<OpenedForTeam> {
  try {
    const text = await textOf(file);
    if (looksLikeAttempt(text)) return await openedAttempt(text, file.name);
    const read = await aside.read('results', text, file.name);
    if (!read.ok) return nothing(read.reasons);
    const played = playedResults(read.file, await lookupOf(scenariosIn(read.file)));
    return played.ok ? { holds: 'results', results: played.results } : nothing(played.reasons);
  } catch (error) {
    return nothing([reasonOf(error)]);
  }
}
