/** Lines and columns for findings, from the text of the file they were found in. */
import { offsetOf, type Place, placeFinder } from '../scenario/places.ts';
import { scanJson } from '../scenario/scan.ts';
import type { Finding } from './findings.ts';

export type PlacedFinding = Finding & Place;

/** The findings in the order of their places. */
export function placed(findings: readonly Finding[], text: string): readonly PlacedFinding[] {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { root } = scanJson(json);
  const placeOf = placeFinder(json);
  return findings
    .map((one) => ({ ...one, ...placeOf(offsetOf(root, one.pointer, 'key')) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
