/** Where the parts of a checked scenario stand in the file it was read from. */
import type { Draft, Scenario, WrittenScenario } from './format.ts';
import type { PointerMap } from './pointer-map.ts';

const known = new WeakMap<Scenario, (pointer: string) => string>();

/** Keeps how pointers into a scenario are found in its file, as long as the scenario lives. */
export function rememberPlaces(scenario: Scenario, inFile: (pointer: string) => string): void {
  known.set(scenario, inFile);
}

/** The pointer into the file, for a pointer into the scenario that was read from it. */
export const pointerInFile = (scenario: Scenario, pointer: string): string => known.get(scenario)?.(pointer) ?? pointer;

/** The file a draft was put together from, and where the parts of the draft stand in it. */
interface Named {
  readonly written: WrittenScenario;
  readonly places: PointerMap;
}

const named = new WeakMap<Draft, Named>();

/** Keeps what a draft was put together from, as long as the draft lives. */
export function rememberNamed(draft: Draft, of: Named): void {
  named.set(draft, of);
}

/**
 * Where a sentence is to say that something is: in the draft, or in the named condition or list of ways that was
 * put in there.
 */
export function placeToTell(draft: Draft, pointer: string): { readonly whole: object; readonly at: string } {
  const of = named.get(draft);
  const at = of?.places.inFile(pointer) ?? pointer;
  return of && /^\/(?:conditions|ways)\//.test(at) ? { whole: of.written, at } : { whole: draft, at: pointer };
}

/** The names of the lists of ways that the file of a draft has. */
export const namesOfWays = (draft: Draft): readonly string[] => Object.keys(named.get(draft)?.written.ways ?? {});
