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
export function turnedRound({ story, states, count, first, to, move }: Exploration): TurnedRound {
  // Filled from the back, so that each figure ends where the edges into its state begin.
  const into = new Uint32Array(count + 1);
  for (let edge = 0; edge < to.length; edge += 1) {
    const state = to[edge] as number;
    into[state] = (into[state] as number) + 1;
  }
  for (let i = 1; i <= count; i += 1) into[i] = (into[i] as number) + (into[i - 1] as number);
  const [source, cost] = [new Uint32Array(to.length), new Uint16Array(to.length)];
  const steps = Uint16Array.from(story.moves, (one) => one.steps);
  for (let state = 0; state < count; state += 1) {
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      const next = to[edge] as number;
      const at = (into[next] as number) - 1;
      into[next] = at;
      source[at] = state;
      const made = move[edge] as number;
      cost[at] = story.passes
        ? story.stepsTo(made, story.placeAt(states, next * story.words))
        : (steps[made] as number);
    }
  }
  return { into, source, cost };
}

/** No state: the end of a line. */
const NONE = -1;

/** States waiting in lines, one line for each number of steps; each state in one line at most. */
class Lines {
  readonly #heads: Int32Array;
  readonly #after: Int32Array;
  readonly #before: Int32Array;

  /** @param most the last line */
  constructor(most: number, states: number) {
    this.#heads = new Int32Array(most + 1).fill(NONE);
    this.#after = new Int32Array(states);
    this.#before = new Int32Array(states);
  }

  add(line: number, state: number): void {
    const head = this.#heads[line] as number;
    this.#after[state] = head;
    this.#before[state] = NONE;
    if (head !== NONE) this.#before[head] = state;
    this.#heads[line] = state;
  }

  /** Takes a state out of the line it is in. */
  remove(line: number, state: number): void {
    const [before, after] = [this.#before[state] as number, this.#after[state] as number];
    if (before === NONE) this.#heads[line] = after;
    else this.#after[before] = after;
    if (after !== NONE) this.#before[after] = before;
  }

  /** Takes the next state out of a line; NONE when it is empty. */
  take(line: number): number {
    const state = this.#heads[line] as number;
    if (state !== NONE) this.remove(line, state);
    return state;
  }
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
  const lines = new Lines(most, count);
  for (let state = 0; state < count; state += 1) {
    if (!wanted(state)) continue;
    steps[state] = 0;
    lines.add(0, state);
  }
  for (let taken = 0; taken <= most; taken += 1) {
    // The line grows while it is read: moves that take no time.
    for (let state = lines.take(taken); state !== NONE; state = lines.take(taken)) {
      const end = into[state + 1] as number;
      for (let edge = into[state] as number; edge < end; edge += 1) {
        const [from, then] = [source[edge] as number, taken + (cost[edge] as number)];
        const now = steps[from] as number;
        if (then > most || then >= now) continue;
        if (now !== TOO_LONG) lines.remove(now, from);
        steps[from] = then;
        lines.add(then, from);
      }
    }
  }
  return steps;
}
