/** How much of guessing passes: the share of all random plays, exactly or between bounds that hold. Never a sample. */

import { bestOfReaches } from '../../comparison/best-of.ts';
import { componentsOf } from '../components.ts';
import type { Exploration } from '../explore.ts';
import { pointsIn } from '../points.ts';
import { PASS } from '../thresholds.ts';
import type { Witness } from '../witness.ts';
import { walkTo } from '../witness.ts';
import { isEnding, type Worth } from '../worth.ts';
import { randomFlow } from './random-flow.ts';

/** Tries of which the best counts, beside one try alone. */
const TRIES = 3;

/** Crumbs that are left in loops and in rounding: below this share a bound is exact. */
const CRUMB = 1e-9;

/** Shares of plays (0 … 1) that are at least and at most so; equal where the share is known. */
export interface ShareBounds {
  readonly least: number;
  readonly most: number;
}

/** What guessing comes to. */
export interface Guessing {
  /** Random plays that reach the pass mark, over all openings. */
  readonly passes: ShareBounds;
  /** The same of the best of three such plays. */
  readonly bestOfThree: ShareBounds;
  /** A shortest play that passes. Absent when none has been found. */
  readonly witness?: Witness;
}

const bestOf = (share: number) => bestOfReaches([{ score: PASS, share }], PASS, TRIES);

/** What guessing comes to in an exploration, complete or not. */
export function guessingIn(exploration: Exploration, worth: Pick<Worth, 'components'> | undefined): Guessing {
  const { story, states, count, expanded, allOpenings } = exploration;
  const points = pointsIn(story);
  const { visits, left } = randomFlow(exploration, worth ?? { components: componentsOf(exploration) });
  let [least, open, first] = [0, left, -1];
  for (let state = 0; state < count; state += 1) {
    if (!isEnding(exploration, state)) {
      if (state >= expanded) open += visits[state] as number;
      continue;
    }
    if (points(states, state * story.words) < PASS) continue;
    least += visits[state] as number;
    if (first < 0) first = state;
  }
  // Of openings that are not here nothing is known.
  const passes = allOpenings
    ? { least, most: open < CRUMB ? least : Math.min(1, least + open) }
    : { least: 0, most: 1 };
  return {
    passes,
    bestOfThree: { least: bestOf(passes.least), most: bestOf(passes.most) },
    ...(first >= 0 && { witness: walkTo(exploration, first) }),
  };
}
