/**
 * What each decision of a play was worth: the points that could still be guaranteed before it and after it, and
 * whether something better stood beside what was chosen. A scenario is explored once, and then asked about any
 * number of plays.
 */

import type { Opening } from '../../encounter/opening.ts';
import { offeredAt } from '../../encounter/rules.ts';
import type { EncounterState } from '../../encounter/state.ts';
import { type Step, type Walk, walkThrough } from '../../encounter/walk.ts';
import type { Scenario } from '../../scenario/format.ts';
import { givenBy } from '../../scoring/given-away.ts';
import { STATES_MAX } from '../thresholds.ts';
import { type Lost, lostBy } from './lost.ts';
import { type Turn, worthsOf } from './worths.ts';

/** What makes a move the better one, in this order: the first in which the two differ. */
export type BetterBy = 'points' | 'mood' | 'time' | 'goals';

/** A move that stood on offer and was passed by. */
export interface Better {
  /** Its id. */
  readonly move: string;
  readonly by: BetterBy;
}

/** One decision of a play. */
export interface Decision {
  /** Moves made before it: 0 for the first. */
  readonly turn: number;
  /** The node it was made at. */
  readonly node: string;
  /** Id of the move chosen. */
  readonly move: string;
  /** Points (0 … 100) that could still be guaranteed before it; −1 where no end was certain any more. */
  readonly before: number;
  /**
   * Points that were still guaranteed whatever came of this choice: never more than before, and `before - after` is
   * what it gave away. Where it went better than it had to, the `before` of the next decision is the higher.
   */
  readonly after: number;
  /** Points guaranteed after the worst of what stood on offer: where it is no less than `before`, nothing was at stake. */
  readonly least: number;
  /** The best of what stood on offer beside it, if that is better. */
  readonly better?: Better;
  /** Where points were given away: the needs and expectations they were of, the dearest first. */
  readonly lost?: readonly Lost[];
}

/** A scenario explored once and asked many times. */
export interface DecisionBook {
  /**
   * Every decision of a play, finished or not, in its order. Throws when a move was not on offer.
   * @param moves ids of the moves made
   */
  of(opening: Opening, moves: readonly string[]): readonly Decision[];
}

/** What a move on offer comes to at once. */
export interface Came {
  readonly move: string;
  /** Points it guarantees. */
  readonly points: number;
  readonly mood: number;
  readonly seconds: number;
  /** Goals in the notebook. */
  readonly known: number;
}

/** What each move on offer in a state at a node comes to, in the order of writing. */
export const cameOf = (scenario: Scenario, node: string, before: EncounterState, at: Turn): readonly Came[] =>
  offeredAt(scenario, node, before).map((ready) => {
    const { mood, seconds, known } = ready.after(before);
    return { move: ready.id, points: at.promised(ready.id), mood, seconds, known: known.length };
  });

/** In what the first is better than the second, if it is: points, then mood, then time, then goals known. */
export function betterBy(one: Came, other: Came): BetterBy | undefined {
  if (one.points !== other.points) return one.points > other.points ? 'points' : undefined;
  if (one.mood !== other.mood) return one.mood > other.mood ? 'mood' : undefined;
  if (one.seconds !== other.seconds) return one.seconds < other.seconds ? 'time' : undefined;
  return one.known > other.known ? 'goals' : undefined;
}

function decisionOf({ scenario, opening, steps }: Walk, { turn, node, move, before }: Step, at: Turn): Decision {
  const came = cameOf(scenario, node, before, at);
  const chosen = came.find((one) => one.move === move.id);
  if (!chosen) throw new Error(`the move "${move.id}" was not on offer`);
  const best = came.reduce((best, one) => (betterBy(one, best) ? one : best), chosen);
  const by = betterBy(best, chosen);
  const decided = {
    turn,
    node,
    move: move.id,
    before: at.before,
    after: chosen.points,
    least: Math.min(...came.map(({ points }) => points)),
  };
  const made = steps.slice(0, turn).map((step) => step.move.id);
  const lost = lostBy({ scenario, opening }, made, at, move.id, givenBy(decided));
  return {
    ...decided,
    ...(by && { better: { move: best.move, by } }),
    ...(lost.length > 0 && { lost }),
  };
}

/**
 * Explores a scenario, so that plays of it can be asked about. Undefined where it cannot be told: more than `most`
 * states, more openings than are looked at, or a story of engine 1.
 */
export function decisionBook(scenario: Scenario, most: number = STATES_MAX): DecisionBook | undefined {
  const worths = worthsOf(scenario, most);
  return (
    worths && {
      of(opening, moves) {
        const { walk, refused } = walkThrough(scenario, opening, moves);
        if (refused) throw new Error(`move ${refused.index + 1}, "${refused.move}", was not on offer`);
        let at = worths.begin(opening);
        return walk.steps.map((step) => {
          const here = at;
          at = here.next(step.move.id);
          return decisionOf(walk, step, here);
        });
      },
    }
  );
}
