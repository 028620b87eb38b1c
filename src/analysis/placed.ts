/** Lines and columns for findings and lints, from the text of the file they were found in. */
import { offsetOf, type Place, placeFinder } from '../scenario/places.ts';
import { scanJson } from '../scenario/scan.ts';
import type { DayFinding } from './day/findings.ts';
import type { Finding } from './findings.ts';
import type { Lint } from './lints/codes.ts';

export type PlacedFinding = Finding & Place;
export type PlacedLint = Lint & Place;

/** What was found, in the order of its places. */
export function placed<T extends Finding | Lint | DayFinding>(
  findings: readonly T[],
  text: string,
): readonly (T & Place)[] {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { root } = scanJson(json);
  const placeOf = placeFinder(json);
  return findings
    .map((one) => ({ ...one, ...placeOf(offsetOf(root, one.pointer, 'key')) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
