/** Points of a packed state, asked of the scorecard itself. */
import type { EncounterState, Standing } from '../encounter/state.ts';
import { scorecard } from '../scoring/scorecard.ts';
import { get } from './layout.ts';
import type { PackedStory } from './packed/packed-story.ts';
import { STANDING_OF_CLASS } from './packed/standing-classes.ts';
import type { PackedGoal } from './packed/story-parts.ts';

/**
 * Satisfaction (0 … 100) were the encounter to end in the state at `at`. Where it has not ended, only states of a
 * story packed with `standings` can tell.
 */
export type Points = (states: Uint32Array, at: number) => number;

/** More than there are classes of a standing, and how many standings make a number that is still exact beside a row's. */
const BASE = 8;
const WHOLE = 10;

/** A function that asks the scorecard once for each way the goals can stand. */
export function pointsIn(story: PackedStory): Points {
  const known = new Map<number, number>();
  const { scenario, goals } = story;
  // Exact: thirty goals of eight classes take ninety bits, so the rows of the first ones have numbers of their own.
  const rows = new Map<number, number>();
  const few = goals.slice(0, -WHOLE);
  const last = goals.slice(-WHOLE);
  const rowOf = (states: Uint32Array, at: number): number => {
    let row = 0;
    for (let i = 0; i < few.length; i += 1) {
      const next = row * BASE + get(states, at, (few[i] as PackedGoal).field);
      const had = rows.get(next) ?? rows.size + 1;
      rows.set(next, had);
      row = had;
    }
    return row;
  };
  return (states, at) => {
    let key = few.length === 0 ? 0 : rowOf(states, at);
    for (let i = 0; i < last.length; i += 1) key = key * BASE + get(states, at, (last[i] as PackedGoal).field);
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
