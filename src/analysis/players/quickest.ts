/** The least time in which a kind of ending can be reached. */
import type { Exploration } from '../explore.ts';

export const TOO_LONG = 0xffff;

/**
 * Steps of seconds from each state to the nearest state that is wanted; TOO_LONG when it takes more than
 * `most`. Time is what the moves cost, so it does not matter whether states keep it.
 */
export function leastSteps(
  { story, count, first, to, move }: Exploration,
  wanted: (state: number) => boolean,
  most: number,
): Uint16Array {
  // The graph turned round: edges by the state they lead to.
  const into = new Uint32Array(count + 1);
  for (const state of to) into[state + 1] = (into[state + 1] as number) + 1;
  for (let i = 0; i < count; i += 1) into[i + 1] = (into[i + 1] as number) + (into[i] as number);
  const next = into.slice();
  const [source, cost] = [new Uint32Array(to.length), new Uint16Array(to.length)];
  for (let state = 0; state < count; state += 1) {
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      const at = next[to[edge] as number] as number;
      next[to[edge] as number] = at + 1;
      source[at] = state;
      cost[at] = story.moves[move[edge] as number]?.steps ?? 0;
    }
  }
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
