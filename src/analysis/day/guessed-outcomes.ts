/** What a player who guesses leaves behind, person by person: how likely each standing of the flags, with each result. */
import type { Exploration, Root } from '../explore.ts';
import { randomFlow } from '../figures/random-flow.ts';
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

/**
 * What guessing leaves behind from these ways to begin, each as likely as the other. The shares add up to 1, less those
 * plays that never end. Right only of an exploration that is complete.
 */
export function guessedOutcomes(
  exploration: Exploration,
  components: Pick<Worth, 'components'>,
  handOver: HandOver,
  points: Points,
  roots: readonly Root[],
): readonly GuessedOutcome[] {
  const { story, states, count } = exploration;
  const { visits } = randomFlow({ ...exploration, roots }, components);
  const byStanding = new Map<number, Float64Array>();
  for (let state = 0; state < count; state += 1) {
    const share = visits[state] as number;
    const at = state * story.words;
    if (share === 0 || !handOver.isLast(states, at)) continue;
    const standing = handOver.standing(states, at);
    const shares = byStanding.get(standing) ?? new Float64Array(101);
    byStanding.set(standing, shares);
    const score = points(states, at);
    shares[score] = (shares[score] as number) + share;
  }
  return [...byStanding].map(([standing, shares]) => ({
    up: handOver.flags.filter((_, bit) => (standing & (1 << bit)) !== 0),
    shares,
  }));
}
