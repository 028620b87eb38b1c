/** Plays that stand in several lists, each list in the order of play, as one list in that order. */
import type { PlayRecord } from './record.ts';

/** Earlier by its number in the store it was played in; what has none, or the same, goes by name. */
const earlier = (a: PlayRecord, b: PlayRecord): number => a.order - b.order || (a.attempt < b.attempt ? -1 : 1);

/**
 * Every play once. A play stands behind all that stand before it in any of the lists; where they say nothing, the number
 * of its store decides, then its name. So the order of the lists makes no difference. Lists that contradict each other
 * (no game writes such) are cut through at their earliest play.
 */
export function inOneOrder(lists: readonly (readonly PlayRecord[])[]): readonly PlayRecord[] {
  const plays = new Map<string, PlayRecord>();
  const before = new Map<string, Set<string>>();
  for (const list of lists) {
    for (const [index, play] of list.entries()) {
      const { attempt } = play;
      plays.set(attempt, plays.get(attempt) ?? play);
      const known = before.get(attempt) ?? new Set();
      const previous = list[index - 1]?.attempt;
      if (previous !== undefined) known.add(previous);
      before.set(attempt, known);
    }
  }
  const left = [...plays.values()].sort(earlier);
  const ordered: PlayRecord[] = [];
  while (left.length > 0) {
    const free = left.findIndex(({ attempt }) => before.get(attempt)?.size === 0);
    const [next] = left.splice(Math.max(free, 0), 1);
    if (!next) break;
    ordered.push(next);
    for (const waiting of before.values()) waiting.delete(next.attempt);
  }
  return ordered;
}
