/** All that `npm run bench` times, by one door: it is built as the command line is built, and then timed. */
import { getShortestPaths } from 'xstate/graph';
import { encounterMachine } from '../../src/encounter/machine.ts';
import { offeredMoves } from '../../src/encounter/rules.ts';
import { storyProblems } from '../../src/scenario/check.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { frozenCopy } from '../../src/scenario/freeze.ts';
import { draftOf } from './generated-story.ts';

export { fairnessOf } from '../../src/analysis/fair/fairness.ts';
export { proofOf } from '../../src/analysis/prove.ts';
export { encounterMachine } from '../../src/encounter/machine.ts';
export { startEncounter } from '../../src/encounter/play.ts';
export { replay } from '../../src/record/replay.ts';
export { readScenario } from '../../src/scenario/read.ts';
export { shippedScenarios } from '../analysis/shipped.ts';
export { generatedDraft, generatedStory } from './generated-story.ts';
export { gridStory, PROOF_GRID } from './grid-story.ts';
export { GRID, hiddenStory } from './hidden-story.ts';
export { compiledInk, inkJson, loadedInk, playInk, replayInk } from './ink-play.ts';
export { inkSource } from './ink-story.ts';
export { peerStory } from './peer-story.ts';
export { plainSearch } from './plain-search.ts';
export { randomPlay } from './random-play.ts';
export { loadedYarn, playYarn } from './yarn-play.ts';
export { yarnNodes } from './yarn-story.ts';

/** Reads a story that is larger than a file may be: the same steps as `readScenario`, but for its limits. */
export function readWithoutLimits(text: string): Scenario {
  const unheard = () => undefined;
  const draft = draftOf(JSON.parse(text), unheard);
  storyProblems(draft, unheard);
  return frozenCopy(draft) as Scenario;
}

/**
 * Looks for the shortest paths through a scenario's machine with XState's own graph package, its whole state
 * taken into account (but for the count of turns, which never comes back to where it was).
 * @param most states after which it gives up
 * @returns how many states it told apart, and whether it came to an end
 */
export function shortestPaths(scenario: Scenario, most: number): { readonly states: number; readonly ended: boolean } {
  const seen = new Set<string>();
  try {
    getShortestPaths(encounterMachine(scenario), {
      input: { seed: 1, carried: [] },
      limit: most,
      serializeState: ({ value, context }) => {
        const key = JSON.stringify([value, context.walk.state]);
        seen.add(key);
        return key;
      },
      events: ({ status, value, context }) =>
        status === 'active'
          ? offeredMoves(scenario, String(value), context.walk.state).map(({ id }) => ({
              type: 'choose' as const,
              move: id,
            }))
          : [],
    });
    return { states: seen.size, ended: true };
  } catch (error) {
    if (error instanceof Error && /Traversal limit/.test(error.message)) return { states: seen.size, ended: false };
    throw error;
  }
}
