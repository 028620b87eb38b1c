/** Debriefs of real walks through the test scenario. */
import { walkThrough } from '../../src/encounter/walk.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { type Debrief, debriefOf } from '../../src/scoring/debrief.ts';
import { aScenario } from './a-scenario.ts';

/** Moves of walks worth looking at. */
export const plays = {
  /** Everything met: nothing to change. */
  perfect: ['clear', 'warn'],
  /** Asked well, guessed the step, put it right. */
  mended: ['clear', 'guess', 'ramp'],
  /** A critical need missed: capped, one star. */
  capped: ['push', 'warn'],
  /** Nothing done about anything that counts. */
  lost: ['wait', 'guess', 'lift'],
} as const;

/** The debrief of a play. Throws when a move is refused. */
export function aDebrief(
  moves: readonly string[],
  scenario: Scenario = aScenario(),
  hints: readonly number[] = [],
): Debrief {
  const { walk, refused } = walkThrough(scenario, { seed: 7, carried: [] }, moves);
  if (refused) throw new Error(`move "${refused.move}" was refused: ${refused.refusal}`);
  return debriefOf(walk, hints);
}
