/** Whether a scenario is fair to somebody who can only perceive what is shown. */
import type { Line, Scenario } from '../../scenario/format.ts';
import { type Exploration, explored } from '../explore.ts';
import { packedStory } from '../packed/pack.ts';
import type { Mark } from '../packed/sights.ts';
import { type Worth, worthOf } from '../worth.ts';
import { type Fairness, fairnessIn } from './groups.ts';
import { perceivedIn } from './perceived.ts';
import { seesAll, sighted } from './sighted.ts';
import { cuesPerceived } from './told.ts';

/** Beliefs looked at before a proof gives up and says so. */
const BELIEFS_MAX = 2_000_000;

function looked(
  exploration: Exploration,
  worth: Worth,
  marks: ReadonlyMap<Line, Mark>,
  most: number,
): Fairness | undefined {
  const { story } = exploration;
  if (!story.allVariants) return undefined;
  return fairnessIn(perceivedIn(exploration, marks), worth, cuesPerceived(story, marks), most);
}

/**
 * What can be guaranteed from every way a scenario begins. Undefined where it cannot be told: too many states, openings
 * or variants of the words, more people and languages than can be told apart, or a story of engine 1.
 * @param most states looked at
 * @param had a complete exploration that hears lines, and its worth, if there is one: it serves where lines are all
 *   there is to perceive
 * @param mostBeliefs beliefs looked at
 */
export function fairnessOf(
  scenario: Scenario,
  most: number,
  had?: { readonly exploration: Exploration; readonly worth: Worth },
  mostBeliefs: number = BELIEFS_MAX,
): Fairness | undefined {
  if (scenario.engine === 1) return undefined;
  if (had && seesAll(scenario, had.exploration.story.variables))
    return looked(had.exploration, had.worth, new Map(), mostBeliefs);
  const seeing = sighted(scenario);
  const exploration = seeing && explored(packedStory(seeing.scenario, true), most);
  return exploration?.complete
    ? looked(exploration, worthOf(exploration), seeing?.marks ?? new Map(), mostBeliefs)
    : undefined;
}
