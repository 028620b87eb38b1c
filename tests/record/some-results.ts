/** Opened result files made up for tests of the team table. */

import { lookupAmong } from '../../src/record/replay.ts';
import { type OpenedResults, openResultFile, writeResultFile } from '../../src/record/result-file.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { newScenarioChecked, recordOf } from './a-record.ts';

/** Walks through the new scenario, by what they are worth. */
export const WALKS = {
  poor: ['answer-lift', 'shrug'],
  fair: ['ask-meeting', 'tell-way'],
  best: ['ask-meeting', 'walk-along'],
} as const;
/** Satisfaction of each. */
export const WORTH = { poor: 0, fair: 60, best: 100 } as const;

const first = newScenarioChecked();
/** The same story once more under another id, so that there are two people to serve. */
const second: Scenario = { ...first, id: 'another-question', title: 'Another question' };
export const scenarios: readonly Scenario[] = [first, second];

export type PlayOf = readonly [scenario: 0 | 1, walk: keyof typeof WALKS];
let seed = 1;

/** Results of somebody who played these, in this order. Every play has a seed of its own. */
export function resultsOf(name: string, ...plays: readonly PlayOf[]): OpenedResults {
  const records = plays.map(([which, walk]) => {
    seed += 1;
    return recordOf(scenarios[which] ?? first, WALKS[walk], seed);
  });
  const open = openResultFile(writeResultFile(name, records), lookupAmong(scenarios));
  if (!open.ok) throw new Error(open.reasons.join(' '));
  return open.results;
}
