/** What somebody who guesses gets in a story: the exact distribution of points over all plays and all ways to begin. */
import type { Distribution } from '../../comparison/best-of.ts';
import type { Scenario } from '../../scenario/format.ts';
import { componentsOf } from '../components.ts';
import { explored } from '../explore.ts';
import { packedStory } from '../packed/pack.ts';
import { withoutPassed } from '../passing.ts';
import { STATES_MAX } from '../thresholds.ts';
import { sharesByPoints } from './distribution.ts';
import { randomFlow } from './random-flow.ts';

/** Below this a share is what is left of rounding. */
const CRUMB = 1e-12;

/**
 * Scores with their shares, which add up to 1: a play that never ends has earned nothing.
 * @returns undefined when there are more states, or more ways to begin, than can be looked at
 */
export function guessedScores(scenario: Scenario, most: number = STATES_MAX): Distribution | undefined {
  const exploration = explored(packedStory(withoutPassed(scenario), false), most);
  if (!exploration.complete || !exploration.allOpenings) return undefined;
  const shares = sharesByPoints(exploration, randomFlow(exploration, { components: componentsOf(exploration) }).visits);
  const ended = shares.reduce((sum, share) => sum + share, 0);
  shares[0] = (shares[0] as number) + Math.max(0, 1 - ended);
  return [...shares].flatMap((share, score) => (share > CRUMB ? [{ score, share }] : []));
}
