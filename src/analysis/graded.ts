/** How grave a finding is in the file it was found in: files of format 1 were promised that they get no new errors. */
import { scanJson } from '../scenario/scan.ts';
import type { Finding } from './findings.ts';

/** Is this the text of a file of format 1? */
function isFormat1(text: string): boolean {
  const { value } = scanJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 1;
}

/** Findings as grave as they are in the file with this text. */
export function graded<T extends Finding>(findings: readonly T[], text: string): readonly T[] {
  const old = isFormat1(text);
  return findings.map(({ inFormat1, ...one }) => {
    const severity = old && inFormat1 !== undefined ? inFormat1 : one.severity;
    return { ...one, severity } as T;
  });
}
