/** Where the fields of a state lie at each place of the story, and which of them a state takes along from place to place. */
import type { Scenario } from '../../scenario/format.ts';
import { liveAtPlaces } from './liveness.ts';
import { fieldsOf, type StateFields } from './state-fields.ts';
import type { Variables } from './variables.ts';

export interface Placing {
  /** Every field. */
  readonly fields: StateFields;
  /** Bits that matter at every place. */
  readonly always: Uint32Array;
  /** True when fields lie at the same place of a state where no node needs both. */
  readonly shared: boolean;
  /** The fields that a state has at a node or ending. A bit that is not among them is down there, or asked no more. */
  at(place: number): StateFields;
  /** Bits to keep on the way from a node to a place; without `from`, of a state written for the place as it is. */
  kept(from: number | undefined, place: number): Uint32Array;
}

/** Bits that matter at every place: the place itself, the standings, the time, and flags somebody reads later. */
export function alwaysKept(
  { words, place, goals, seconds, flags }: StateFields,
  kept: readonly string[] = [],
): Uint32Array {
  const always = new Uint32Array(words);
  const read = kept.flatMap((flag) => flags.get(flag) ?? []);
  for (const { word, shift, mask } of [
    place,
    ...goals.map(({ field }) => field),
    ...read,
    ...(seconds ? [seconds] : []),
  ])
    always[word] = ((always[word] as number) | (mask << shift)) >>> 0;
  return always;
}

/**
 * A place of its own for each field: quickest to read, and short enough where a story is not very long.
 * @param kept flags that matter to the end and beyond
 */
export function ownPlaces(scenario: Scenario, variables: Variables, kept: readonly string[]): Placing {
  const fields = fieldsOf(scenario, variables);
  const always = alwaysKept(fields, kept);
  const live = liveAtPlaces(scenario, variables, fields, always);
  return { fields, always, shared: false, at: () => fields, kept: (_from, place) => live[place] ?? always };
}
