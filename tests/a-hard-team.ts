/** People who played a small story, each failing at turns that are known. */
import { writeResultFile } from '../src/record/result-file.ts';
import type { Scenario } from '../src/scenario/format.ts';
import { aHardStory } from './a-hard-story.ts';
import { recordOf, scenarioIn } from './record/a-record.ts';

export const hardStory = (id: string, changes: Readonly<Record<string, unknown>> = {}): Scenario =>
  scenarioIn(JSON.stringify(aHardStory(id, changes)));

/** The moves of somebody who serves well but for some turns, 1 … 8, at which they take the first wrong move. */
export function movesFailing(scenario: Scenario, failing: readonly number[]): readonly string[] {
  return Object.values(scenario.nodes).map(({ moves }, at) => {
    const right = moves.find(({ id }) => id.startsWith('serve-'));
    const wrong = moves.find(({ id }) => !id.startsWith('serve-'));
    return (failing.includes(at + 1) ? wrong : right)?.id ?? '';
  });
}

/** The result file of somebody who served these, failing at these turns of each. @param seed another for each person */
export const resultsFailing = (
  name: string,
  seed: number,
  served: readonly (readonly [scenario: Scenario, failing: readonly number[]])[],
): string =>
  writeResultFile(
    name,
    served.map(([scenario, failing]) => recordOf(scenario, movesFailing(scenario, failing), seed)),
  );
