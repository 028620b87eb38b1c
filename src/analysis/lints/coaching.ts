/** Coach notes that say what was weak and leave the player without anything better. */
import { everyMove } from '../../scenario/check/story.ts';
import type { Move, Scenario } from '../../scenario/format.ts';
import { whereAt } from '../where.ts';
import { type Lint, lint } from './codes.ts';

/**
 * Weak: rated well below nothing, or no better than nothing while it misses a goal or spoils the mood. A late
 * repair that is rated well is not weak, though it can no longer meet what was missed.
 */
function isWeak({ skills, misses, meets, exceeds, partly, mood }: Move): boolean {
  const rated = Object.values(skills ?? {}).reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const costs = (misses?.length ?? 0) > 0 && (meets ?? exceeds ?? partly) === undefined;
  return rated <= -2 || (rated < 0 && mood < 0) || (rated <= 0 && costs);
}

/** Weak moves with neither a stronger one nor better words. A missing note is told by the format's own check. */
export const coachingLints = (scenario: Scenario): readonly Lint[] =>
  everyMove(scenario).flatMap(({ it, at }) =>
    isWeak(it) && it.stronger === undefined && it.instead === undefined
      ? [lint('weak-without-better', at, { where: whereAt(scenario, at) })]
      : [],
  );
