/** Points of a packed state, asked of the scorecard itself. */
import type { EncounterState, Standing } from '../encounter/state.ts';
import { scorecard } from '../scoring/scorecard.ts';
import { get } from './layout.ts';
import type { PackedStory } from './packed/packed-story.ts';
import { STANDING_OF_CLASS } from './packed/standing-classes.ts';

/**
 * Satisfaction (0 … 100) were the encounter to end in the state at `at`. Where it has not ended, only states of a
 * story packed with `standings` can tell.
 */
export type Points = (states: Uint32Array, at: number) => number;

/** A function that asks the scorecard once for each way the goals can stand. */
export function pointsIn(story: PackedStory): Points {
  const known = new Map<string, number>();
  const { scenario, goals } = story;
  return (states, at) => {
    let key = '';
    for (const goal of goals) key += get(states, at, goal.field);
    const had = known.get(key);
    if (had !== undefined) return had;
    const standing: Record<string, Standing> = {};
    for (const goal of goals) standing[goal.id] = STANDING_OF_CLASS[get(states, at, goal.field)] ?? 'open';
    const state: EncounterState = {
      standing,
      unnoticed: [],
      known: [],
      mood: 0,
      seconds: 0,
      flags: [],
      done: [],
      drawn: {},
      props: [],
    };
    const place = { at: 'ending', ending: Object.keys(scenario.endings)[0] ?? '' } as const;
    const made = scorecard({ scenario, opening: { seed: 0, carried: [] }, steps: [], place, state }).satisfaction;
    known.set(key, made);
    return made;
  };
}
