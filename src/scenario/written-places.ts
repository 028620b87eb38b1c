/** Where the parts of a checked scenario stand in the file it was read from. */
import type { Scenario } from './format.ts';

const known = new WeakMap<Scenario, (pointer: string) => string>();

/** Keeps how pointers into a scenario are found in its file, as long as the scenario lives. */
export function rememberPlaces(scenario: Scenario, inFile: (pointer: string) => string): void {
  known.set(scenario, inFile);
}

/** The pointer into the file, for a pointer into the scenario that was read from it. */
export const pointerInFile = (scenario: Scenario, pointer: string): string => known.get(scenario)?.(pointer) ?? pointer;
