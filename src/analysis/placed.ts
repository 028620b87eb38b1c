/** Lines and columns for findings and lints, from the text of the file they were found in. */

import type { Scenario } from '../scenario/format.ts';
import { offsetOf, type Place, placeFinder } from '../scenario/places.ts';
import { scanJson } from '../scenario/scan.ts';
import { pointerInFile } from '../scenario/written-places.ts';
import type { DayFinding } from './day/findings.ts';
import type { Finding } from './findings.ts';
import type { Lint } from './lints/codes.ts';

export type PlacedFinding = Finding & Place;
export type PlacedLint = Lint & Place;

/**
 * What was found, at its place in the file, in the order of the places. The pointers are then those of the file.
 * @param scenario what the text was read as; a day is found by the pointers as they are
 */
export function placed<T extends Finding | Lint | DayFinding>(
  findings: readonly T[],
  text: string,
  scenario?: Scenario,
): readonly (T & Place)[] {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { root } = scanJson(json);
  const placeOf = placeFinder(json);
  return findings
    .map((one) => {
      const pointer = scenario ? pointerInFile(scenario, one.pointer) : one.pointer;
      return { ...one, pointer, ...placeOf(offsetOf(root, pointer, 'key')) };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
