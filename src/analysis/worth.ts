/** What each state can still come to: best and worst points, goals that can be met, needs within time. */
import { type Components, componentsOf } from './components.ts';
import type { Exploration } from './explore.ts';
import { get } from './layout.ts';
import { MET, PARTLY } from './packed/standing-classes.ts';
import type { PackedGoal } from './packed/story-parts.ts';
import { pointsIn } from './points.ts';

/** Bits of `together`. */
export const ENDS = 1;
export const CRITICAL_MET = 2;
export const NEEDS_MET = 4;
export const FULL_MARKS = 8;

/** By state. For a state from which no ending can be reached, best is −1 and worst 101. */
export interface Worth {
  readonly best: Int16Array;
  readonly worst: Int16Array;
  /** Goals that can stand as met at an end, one bit each. */
  readonly attainable: Uint32Array;
  /** What can be so at one end: ENDS, CRITICAL_MET, NEEDS_MET, FULL_MARKS. */
  readonly together: Uint8Array;
  readonly components: Components;
}

export const isEnding = ({ story, states }: Exploration, state: number): boolean =>
  story.placeAt(states, state * story.words) >= story.nodes;

/** Worth of every state of a complete exploration. */
export function worthOf(exploration: Exploration): Worth {
  const { story, states, count, first, to } = exploration;
  const points = pointsIn(story);
  const components = componentsOf(exploration);
  const best = new Int16Array(count).fill(-1);
  const worst = new Int16Array(count).fill(101);
  const attainable = new Uint32Array(count);
  const together = new Uint8Array(count);
  const { order, of } = components;

  const end = (state: number) => {
    const at = state * story.words;
    const score = points(states, at);
    best[state] = score;
    worst[state] = score;
    let mask = 0;
    let all = ENDS | CRITICAL_MET | NEEDS_MET | (score === 100 ? FULL_MARKS : 0);
    for (let i = 0; i < story.goals.length; i += 1) {
      const goal = story.goals[i] as PackedGoal;
      const standing = get(states, at, goal.field);
      if (standing === MET) mask |= 1 << i;
      else if (goal.kind === 'need') all &= ~NEEDS_MET;
      // A critical need that is partly met does not cap the points.
      if (goal.critical && standing !== MET && standing !== PARTLY) all &= ~CRITICAL_MET;
    }
    attainable[state] = mask;
    together[state] = all;
  };

  for (let i = 0; i < count; ) {
    const component = of[order[i] as number];
    let high = -1;
    let low = 101;
    let mask = 0;
    let all = 0;
    let j = i;
    for (; j < count && of[order[j] as number] === component; j += 1) {
      const state = order[j] as number;
      if (isEnding(exploration, state)) end(state);
      high = Math.max(high, best[state] as number);
      low = Math.min(low, worst[state] as number);
      mask |= attainable[state] as number;
      all |= together[state] as number;
      for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
        const next = to[edge] as number;
        high = Math.max(high, best[next] as number);
        low = Math.min(low, worst[next] as number);
        mask |= attainable[next] as number;
        all |= together[next] as number;
      }
    }
    for (; i < j; i += 1) {
      const state = order[i] as number;
      best[state] = high;
      worst[state] = low;
      attainable[state] = mask;
      together[state] = all;
    }
  }
  return { best, worst, attainable, together, components };
}
