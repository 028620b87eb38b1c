/**
 * A scenario compiled to say what it hands on. Packed states drop whatever nothing reads any more, and
 * nobody reads flags once it is over; but the rest of the day does, so those flags are kept to the end.
 */
import type { Scenario } from '../../scenario/format.ts';
import { packedStory } from '../packed/pack.ts';
import type { PackedStory } from '../packed/packed-story.ts';

/** A scenario compiled so that its last states say what they hand on. */
export interface HandOver {
  readonly story: PackedStory;
  /** Flags told apart, in the order of their bits in `standing`. */
  readonly flags: readonly string[];
  /** Is a state one of the last? */
  isLast(states: Uint32Array, at: number): boolean;
  /** Which of the flags are up in a last state, one bit each. */
  standing(states: Uint32Array, at: number): number;
  /** Id of the ending of a last state. */
  ending(states: Uint32Array, at: number): string;
}

/** Flags that can be told apart at most: one bit each. */
export const FLAGS_MAX = 30;

/** Compiles a scenario that tells these flags apart when it is over. Throws when there are more than FLAGS_MAX. */
export function handingOver(scenario: Scenario, flags: readonly string[]): HandOver {
  if (flags.length > FLAGS_MAX) throw new Error(`more than ${FLAGS_MAX} flags are handed on`);
  const story = packedStory(scenario, false, flags);
  return {
    story,
    flags,
    isLast: (states, at) => story.placeAt(states, at) >= story.nodes,
    standing: (states, at) => story.keptUp(states, at),
    ending: (states, at) => story.places[story.placeAt(states, at)] ?? '',
  };
}
