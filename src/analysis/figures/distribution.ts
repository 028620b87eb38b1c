/** What guessing gets, exactly: not the average of some plays but the share of all of them. */
import type { Exploration } from '../explore.ts';
import { pointsIn } from '../points.ts';
import { PASS } from '../thresholds.ts';
import { isEnding } from '../worth.ts';
import type { RandomFlow } from './random-flow.ts';

/** Points in one bar of the distribution; 100 has a bar of its own. */
export const BAR_POINTS = 5;

export interface Distribution {
  /** Share of all plays (0 … 1) by satisfaction: 0–4, 5–9 … 95–99, 100. */
  readonly bars: readonly number[];
  /** Mean of the plays that end; null when none does. */
  readonly mean: number | null;
  /** Their standard deviation, in points; null when none ends. */
  readonly spread: number | null;
  /** Share of all plays that reach the pass mark. */
  readonly passes: number;
  /** Share by ending, in the order of writing. */
  readonly endings: Readonly<Record<string, number>>;
  /** Endings that some play comes to. */
  readonly endingsReached: number;
  /** Different results there are, of the 101 there could be. */
  readonly results: number;
  /** Share of all plays that never ends, or that was not followed to its end. Everything else is exact to within it. */
  readonly left: number;
}

/** First and last points of a bar. */
export const barOf = (bar: number): readonly [number, number] => {
  const from = bar * BAR_POINTS;
  return [from, Math.min(100, from + BAR_POINTS - 1)];
};

/** Share of plays by satisfaction, 0 … 100; plays that never end are in none. `visits` is by state. */
export function sharesByPoints(exploration: Exploration, visits: Float64Array): Float64Array {
  const { story, states, count } = exploration;
  const points = pointsIn(story);
  const shares = new Float64Array(101);
  for (let state = 0; state < count; state += 1) {
    if (!isEnding(exploration, state)) continue;
    const score = points(states, state * story.words);
    shares[score] = (shares[score] as number) + (visits[state] as number);
  }
  return shares;
}

/** The distribution over the states the guessing player ends in. */
export function distributionOf(exploration: Exploration, { visits, left }: RandomFlow): Distribution {
  const { story, states, count } = exploration;
  const points = pointsIn(story);
  const byPoints = new Float64Array(101);
  const reached = new Set<number>();
  const byEnding = new Float64Array(story.places.length - story.nodes);
  for (let state = 0; state < count; state += 1) {
    if (!isEnding(exploration, state)) continue;
    const at = state * story.words;
    const score = points(states, at);
    const ending = story.placeAt(states, at) - story.nodes;
    reached.add(score);
    byPoints[score] = (byPoints[score] as number) + (visits[state] as number);
    byEnding[ending] = (byEnding[ending] as number) + (visits[state] as number);
  }
  const ended = byPoints.reduce((sum, share) => sum + share, 0);
  const mean = byPoints.reduce((sum, share, score) => sum + share * score, 0) / (ended || 1);
  const square = byPoints.reduce((sum, share, score) => sum + share * (score - mean) ** 2, 0) / (ended || 1);
  const bars = new Array<number>(100 / BAR_POINTS + 1).fill(0);
  for (const [score, share] of byPoints.entries()) {
    const bar = Math.floor(score / BAR_POINTS);
    bars[bar] = (bars[bar] ?? 0) + share;
  }
  return {
    bars,
    mean: ended > 0 ? mean : null,
    spread: ended > 0 ? Math.sqrt(square) : null,
    passes: byPoints.subarray(PASS).reduce((sum, share) => sum + share, 0),
    endings: Object.fromEntries([...byEnding].map((share, i) => [story.places[story.nodes + i] ?? '', share])),
    endingsReached: byEnding.filter((share) => share > 0).length,
    results: reached.size,
    // What came to a place with no way on did not end either.
    left: Math.max(left, 1 - ended),
  };
}
