/** A file that is opened on the team's screen: somebody's results, their attempt at an assessment, or what peers may see. */

import { looksLikeAttempt } from '../assignment/attempt-file.ts';
import { type OpenedAttempt, playedAttempt } from '../assignment/attempt-results.ts';
import { looksForPeers, type PeersFile } from '../comparison/peers-file.ts';
import { type OpenedResults, playedResults, scenariosIn } from '../record/result-file.ts';
import type { Said } from '../scenario/said.ts';
import { aside } from './reading/aside.ts';
import { textOf } from './reading/text-of.ts';
import { reasonOf } from './reason.ts';
import type { ScenarioFinder } from './scenario-finder.ts';

/** What was in the file, each play played again; or why it cannot be opened, be it only that it cannot be read. */
export type OpenedForTeam =
  | { readonly holds: 'results'; readonly results: OpenedResults }
  | { readonly holds: 'attempt'; readonly attempt: OpenedAttempt }
  | { readonly holds: 'peers'; readonly peers: PeersFile }
  | { readonly holds: 'nothing'; readonly reasons: readonly string[] };

const nothing = (reasons: readonly string[]): OpenedForTeam => ({ holds: 'nothing', reasons });

/** Reasons as sentences; their words are fetched when they are needed. */
async function said(reasons: readonly Said[]): Promise<readonly string[]> {
  const { reasonSaid } = await import('../messages/reason.ts');
  return reasons.map(reasonSaid);
}

async function openedAttempt(text: string, name: string, finder: ScenarioFinder): Promise<OpenedForTeam> {
  const read = await aside.read('attempt', text, name);
  if (!read.ok) return nothing(read.reasons);
  const scenarioOf = await finder.lookup(scenariosIn(read.file), read.file.scenarios);
  const played = playedAttempt(read.file, scenarioOf);
  return played.ok ? { holds: 'attempt', attempt: played.results } : nothing(await said(played.reasons));
}

/** Opens the file. Never rejects: what goes wrong is a reason. */
export async function openedResults(file: File, finder: ScenarioFinder): Promise<OpenedForTeam> {
  try {
    const text = await textOf(file);
    if (looksLikeAttempt(text)) return await openedAttempt(text, file.name, finder);
    if (looksForPeers(text)) {
      const read = await aside.read('peers', text, file.name);
      return read.ok ? { holds: 'peers', peers: read.file } : nothing(read.reasons);
    }
    const read = await aside.read('results', text, file.name);
    if (!read.ok) return nothing(read.reasons);
    const scenarioOf = await finder.lookup(scenariosIn(read.file), read.file.scenarios);
    const played = playedResults(read.file, scenarioOf);
    return played.ok ? { holds: 'results', results: played.results } : nothing(await said(played.reasons));
  } catch (error) {
    return nothing([reasonOf(error)]);
  }
}
