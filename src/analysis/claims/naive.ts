/** Whether anybody passes without listening. */
import type { Opening } from '../../encounter/opening.ts';
import { type Finding, finding } from '../findings.ts';
import type { PackedStory } from '../packed/packed-story.ts';
import { NAIVE, playedBy, randomPlayer } from '../players/players.ts';
import type { Points } from '../points.ts';
import { PASS, RANDOM_PASSES, RANDOM_PLAYS } from '../thresholds.ts';

/** Naive players that reach the pass mark from some opening, and whether guessing does. */
export function naivePasses(story: PackedStory, points: Points, openings: readonly Opening[]): Finding[] {
  const strategies = Object.values(NAIVE).flatMap(({ words, play }) => {
    const passed = openings
      .map((opening) => playedBy(story, points, opening, play, { steady: true }))
      .filter(({ satisfaction, ending }) => ending !== undefined && satisfaction >= PASS)
      .sort((a, b) => b.satisfaction - a.satisfaction);
    const [best] = passed;
    if (!best) return [];
    const params = { words, points: best.satisfaction, from: passed.length, of: openings.length };
    return [finding('naive-passes', '/nodes', params, { opening: best.opening, moves: best.moves })];
  });
  const guesses = Array.from({ length: RANDOM_PLAYS }, (_, seed) => {
    const opening = openings[seed % openings.length] ?? { seed: 0, carried: [] };
    return playedBy(story, points, opening, randomPlayer(seed));
  });
  const lucky = guesses.filter(({ satisfaction, ending }) => ending !== undefined && satisfaction >= PASS);
  const [one] = lucky;
  return one && lucky.length >= RANDOM_PASSES * RANDOM_PLAYS
    ? [
        ...strategies,
        finding(
          'guessing-passes',
          '/nodes',
          { passed: lucky.length, of: RANDOM_PLAYS },
          { opening: one.opening, moves: one.moves },
        ),
      ]
    : strategies;
}
