/** The least time in which a kind of ending can be reached. */
import type { Exploration } from '../explore.ts';

export const TOO_LONG = 0xffff;

/** A graph of states turned round: by state the edges that lead to it, with where they come from and what they cost. */
export interface TurnedRound {
  /** Edges into state `s` are those from `into[s]` to before `into[s + 1]`. */
  readonly into: Uint32Array;
  readonly source: Uint32Array;
  /** Steps of seconds. */
  readonly cost: Uint16Array;
}

/** Turns an exploration round. */
export function turnedRound({ story, count, first, to, move }: Exploration): TurnedRound {
  // Filled from the back, so that each figure ends where the edges into its state begin.
  const into = new Uint32Array(count + 1);
  for (const state of to) into[state] = (into[state] as number) + 1;
  for (let i = 1; i <= count; i += 1) into[i] = (into[i] as number) + (into[i - 1] as number);
  const [source, cost] = [new Uint32Array(to.length), new Uint16Array(to.length)];
  const steps = Uint16Array.from(story.moves, (one) => one.steps);
  for (let state = 0; state < count; state += 1) {
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      const next = to[edge] as number;
      const at = (into[next] as number) - 1;
      into[next] = at;
      source[at] = state;
      cost[at] = steps[move[edge] as number] as number;
    }
  }
  return { into, source, cost };
}

/**
 * Steps of seconds from each state to the nearest state that is wanted; TOO_LONG when it takes more than
 * `most`. Time is what the moves cost, so it does not matter whether states keep it. Whoever asks twice of
 * one exploration turns it round beforehand.
 */
export function leastSteps(
  exploration: Exploration,
  wanted: (state: number) => boolean,
  most: number,
  { into, source, cost }: TurnedRound = turnedRound(exploration),
): Uint16Array {
  const { count } = exploration;
  const steps = new Uint16Array(count).fill(TOO_LONG);
  const lines: number[][] = Array.from({ length: most + 1 }, () => []);
  for (let state = 0; state < count; state += 1) {
    if (!wanted(state)) continue;
    steps[state] = 0;
    lines[0]?.push(state);
  }
  for (let taken = 0; taken <= most; taken += 1) {
    const line = lines[taken] ?? [];
    // The line grows while it is read: moves that take no time.
    for (let i = 0; i < line.length; i += 1) {
      const state = line[i] as number;
      if (steps[state] !== taken) continue;
      for (let edge = into[state] as number; edge < (into[state + 1] as number); edge += 1) {
        const [from, then] = [source[edge] as number, taken + (cost[edge] as number)];
        if (then > most || then >= (steps[from] as number)) continue;
        steps[from] = then;
        lines[then]?.push(from);
      }
    }
  }
  return steps;
}
