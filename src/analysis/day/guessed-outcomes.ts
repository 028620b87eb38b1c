/** What a player who guesses leaves behind, person by person: how likely each standing of the flags, with each result. */
import type { Exploration, Root } from '../explore.ts';
import { flowThrough } from '../figures/random-flow.ts';
import type { Points } from '../points.ts';
import type { Worth } from '../worth.ts';
import type { HandOver } from './hand-over.ts';

/** One set of flags that guessing can leave behind. */
export interface GuessedOutcome {
  /** Those of the flags told apart that are up, sorted. */
  readonly up: readonly string[];
  /** Share of all random plays (0 … 1) that leave them so, by satisfaction 0 … 100. */
  readonly shares: Float64Array;
}

/** The last states of an exploration, nearest first, with what each leaves behind. */
interface LastStates {
  readonly states: Uint32Array;
  readonly standings: Int32Array;
  readonly scores: Uint8Array;
}

function lastStates({ story, states, count }: Exploration, handOver: HandOver, points: Points): LastStates {
  const last: number[] = [];
  for (let state = 0; state < count; state += 1) if (handOver.isLast(states, state * story.words)) last.push(state);
  return {
    states: Uint32Array.from(last),
    standings: Int32Array.from(last, (state) => handOver.standing(states, state * story.words)),
    scores: Uint8Array.from(last, (state) => points(states, state * story.words)),
  };
}

/**
 * What guessing leaves behind from some ways to begin, each as likely as the other. The shares add up to 1, less those
 * plays that never end. Right only of an exploration that is complete.
 */
export function guessedOutcomes(
  exploration: Exploration,
  components: Pick<Worth, 'components'>,
  handOver: HandOver,
  points: Points,
): (roots: readonly Root[]) => readonly GuessedOutcome[] {
  const flow = flowThrough(exploration, components);
  const last = lastStates(exploration, handOver, points);
  return (roots) => {
    const { visits } = flow(roots);
    const byStanding = new Map<number, Float64Array>();
    for (let i = 0; i < last.states.length; i += 1) {
      const share = visits[last.states[i] as number] as number;
      if (share === 0) continue;
      const standing = last.standings[i] as number;
      const shares = byStanding.get(standing) ?? new Float64Array(101);
      byStanding.set(standing, shares);
      const score = last.scores[i] as number;
      shares[score] = (shares[score] as number) + share;
    }
    return [...byStanding].map(([standing, shares]) => ({
      up: handOver.flags.filter((_, bit) => (standing & (1 << bit)) !== 0),
      shares,
    }));
  };
}
