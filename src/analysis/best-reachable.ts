/** The best that could still be reached from one opening: what a play is measured against, whatever it began with. */
import type { Opening } from '../encounter/opening.ts';
import type { Scenario } from '../scenario/format.ts';
import { packedStory } from './packed/pack.ts';
import { StateTable } from './packed/state-table.ts';
import { withoutPassed } from './passing.ts';
import { pointsIn } from './points.ts';
import { STATES_MAX } from './thresholds.ts';

/** Nobody can do better than this, so nothing is looked for beyond it. */
const EVERYTHING = 100;

/**
 * The highest satisfaction (0 … 100) that any play from this opening can end with. Undefined when it cannot be
 * told: more than `most` states, no ending to be reached, or a play of engine 1. Throws for more goals than proofs hold (GOALS_MAX).
 *
 * It goes deep first and stops at 100, so that a fair scenario is answered after few of its states.
 */
export function bestReachable(scenario: Scenario, opening: Opening, most: number = STATES_MAX): number | undefined {
  if (scenario.engine === 1) return undefined;
  const story = packedStory(withoutPassed(scenario), false);
  const points = pointsIn(story);
  const table = new StateTable(story.words);
  const out = new Uint32Array(story.words);
  story.open(opening, out);
  const waiting = [table.indexOf(out)];
  let best: number | undefined;
  while (best !== EVERYTHING) {
    const state = waiting.pop();
    if (state === undefined) return best;
    if (table.count > most) return undefined;
    const at = state * story.words;
    const place = story.placeAt(table.words(), at);
    if (place >= story.nodes) {
      best = Math.max(best ?? 0, points(table.words(), at));
      continue;
    }
    for (const { index } of story.movesAt[place] ?? []) {
      if (!story.isOffered(table.words(), at, index)) continue;
      const before = table.count;
      story.step(table.words(), at, index, out);
      const next = table.indexOf(out);
      if (next === before) waiting.push(next);
    }
  }
  return best;
}
