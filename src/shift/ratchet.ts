/**
 * The ratchet: people remember. Whoever was served superbly expects it next time (history one higher, 3 at
 * most); whoever was let down and helped after all is back at par; whoever was lost knows you less.
 */
import type { Standing } from '../encounter/state.ts';
import type { Walk } from '../encounter/walk.ts';
import { afterwardsOf } from '../scoring/afterwards.ts';
import { scorecard } from '../scoring/scorecard.ts';
import { type Plan, parHistories } from './start.ts';
import { HISTORY_MAX, HISTORY_MIN } from './words.ts';

/** How an encounter will be remembered. */
export type Memory = 'superb' | 'repaired' | 'lost' | 'as-ever';

/**
 * How a finished encounter will be remembered.
 * - `lost`: its ending says the person is lost (`loyalty`), they broke it off, or somebody came to harm.
 * - `repaired`: something had to be put right; recovery is never remembered as more than par.
 * - `superb`: every need and every expectation met, and nothing to put right.
 * - `as-ever`: all the rest. A day like another does not move anybody.
 */
export function memoryOf(walk: Walk): Memory {
  const outcome = afterwardsOf(walk)?.outcome;
  if (outcome?.loyalty === 'lost' || outcome?.incident === 'harm') return 'lost';
  const { satisfaction, goals } = scorecard(walk);
  if (goals.some(({ standing }) => standing === 'repaired')) return 'repaired';
  return satisfaction === 100 ? 'superb' : 'as-ever';
}

/** The history a person has next time, 0 … 3. `par` is the history their scenario begins with. */
export function nextHistory(history: number, par: number, memory: Memory): number {
  switch (memory) {
    case 'superb':
      return Math.min(HISTORY_MAX, history + 1);
    case 'repaired':
      return par;
    case 'lost':
      return Math.max(HISTORY_MIN, history - 1);
    case 'as-ever':
      return history;
  }
}

/**
 * How a standing counts with somebody of this history: what went beyond an expectation once is expected
 * by a person who has come to know it, so the same service then only meets. Points are the same either way.
 */
export const standingFor = (standing: Standing, history: number, par: number): Standing =>
  standing === 'exceeded' && history > par ? 'met' : standing;

/** Histories after these walks (one for each person served so far, in the order of the day). */
export function historiesAfter(
  plan: Plan,
  histories: Readonly<Record<string, number>>,
  walks: readonly Walk[],
): Readonly<Record<string, number>> {
  const pars = parHistories(plan);
  const next: Record<string, number> = { ...histories };
  for (const walk of walks) {
    const { id } = walk.scenario;
    const par = pars[id] ?? HISTORY_MIN;
    next[id] = nextHistory(histories[id] ?? par, par, memoryOf(walk));
  }
  return next;
}

/** The sentence for the brief about what this person expects by now, if the shift has one for their history. */
export function ratchetText({ shift }: Plan, scenario: string, history: number): string | undefined {
  const levels = Object.hasOwn(shift.ratchet, scenario) ? shift.ratchet[scenario] : undefined;
  return levels?.find((level) => level.history === history)?.text;
}
