/** How long plays are and how many there are, counted over states instead of over plays. */
import { SECONDS_STEP } from '../../scenario/words.ts';
import type { Exploration } from '../explore.ts';
import { isEnding, type Worth } from '../worth.ts';

export interface Spans {
  /** Different plays from all openings together; "loops" when there is no end to them. */
  readonly plays: number | 'loops';
  /** Fewest and most moves of a play that ends. */
  readonly moves: { readonly least: number; readonly most: number | 'loops' };
  /** Least and most in-world seconds, as the moves cost them. */
  readonly seconds: { readonly least: number; readonly most: number | 'loops' };
}

/** The spans of a complete exploration. Counts above 2^53 are rounded. */
export function spansOf(exploration: Exploration, { components }: Worth): Spans {
  const { story, count, first, to, move, roots } = exploration;
  const { order, loopless } = components;
  const never = Number.POSITIVE_INFINITY;
  const values = () => ({
    plays: new Float64Array(count),
    least: new Float64Array(count).fill(never),
    most: new Float64Array(count).fill(-never),
    quick: new Float64Array(count).fill(never),
    slow: new Float64Array(count).fill(-never),
  });
  const { plays, least, most, quick, slow } = values();
  // One round is enough without loops, since what a state leads to stands before it; with loops the least settle.
  for (let changed = true; changed; ) {
    changed = false;
    for (const state of order) {
      const before = (least[state] as number) + (quick[state] as number);
      if (isEnding(exploration, state)) {
        plays[state] = 1;
        for (const list of [least, most, quick, slow]) list[state] = 0;
      }
      if (loopless) plays[state] = isEnding(exploration, state) ? 1 : 0;
      for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
        const next = to[edge] as number;
        const seconds = (story.moves[move[edge] as number]?.steps ?? 0) * SECONDS_STEP;
        least[state] = Math.min(least[state] as number, (least[next] as number) + 1);
        quick[state] = Math.min(quick[state] as number, (quick[next] as number) + seconds);
        if (!loopless) continue;
        plays[state] = (plays[state] as number) + (plays[next] as number);
        most[state] = Math.max(most[state] as number, (most[next] as number) + 1);
        slow[state] = Math.max(slow[state] as number, (slow[next] as number) + seconds);
      }
      if (!loopless && (least[state] as number) + (quick[state] as number) < before) changed = true;
    }
  }
  const states = roots.map(({ state }) => state);
  const from = (list: Float64Array) => states.map((state) => list[state] as number);
  const endless = <T>(value: T) => (loopless ? value : ('loops' as const));
  return {
    plays: endless(from(plays).reduce((sum, n) => sum + n, 0)),
    moves: { least: Math.min(...from(least)), most: endless(Math.max(...from(most))) },
    seconds: { least: Math.min(...from(quick)), most: endless(Math.max(...from(slow))) },
  };
}
