/** Whether a scenario is fair to somebody who can only perceive what is shown. */
import type { Scenario } from '../../scenario/format.ts';
import { type Exploration, explored } from '../explore.ts';
import { packedStory } from '../packed/pack.ts';
import { type Worth, worthOf } from '../worth.ts';
import { type Fairness, fairnessIn } from './groups.ts';
import { perceivedIn } from './perceived.ts';
import { seesAll, sighted } from './sighted.ts';

/** Beliefs looked at before a proof gives up and says so. */
export const BELIEFS_MAX = 2_000_000;

/**
 * What can be guaranteed from every way a scenario begins. Undefined where it cannot be told: too many states, openings
 * or variants of the words, more people and languages than can be told apart, or a story of engine 1.
 * @param most states looked at, and beliefs
 * @param had an exploration that hears lines, and its worth, if there is one: it serves where lines are all there is to perceive
 */
export function fairnessOf(
  scenario: Scenario,
  most: number,
  had?: { readonly exploration: Exploration; readonly worth: Worth },
): Fairness | undefined {
  if (scenario.engine === 1) return undefined;
  if (
    had?.exploration.complete &&
    had.exploration.story.allVariants &&
    seesAll(scenario, had.exploration.story.variables)
  )
    return fairnessIn(perceivedIn(had.exploration, new Map()), had.worth, most);
  const seeing = sighted(scenario);
  if (!seeing) return undefined;
  const exploration = explored(packedStory(seeing.scenario, true), most);
  if (!exploration.complete || !exploration.story.allVariants) return undefined;
  return fairnessIn(perceivedIn(exploration, seeing.marks), worthOf(exploration), most);
}
