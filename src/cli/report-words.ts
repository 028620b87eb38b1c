/** What text and page of a report agree on. */
import type { LineReport } from '../analysis/report-of.ts';

/** A line that a smaller share of guessed plays hears is named. */
export const RARE = 0.02;

/** Lines that no play hears, and lines that few do, the rarest first. */
export function rareLines(lines: readonly LineReport[]): {
  readonly never: readonly LineReport[];
  readonly rare: readonly LineReport[];
} {
  const known = lines.filter(({ share }) => share !== undefined);
  return {
    never: known.filter(({ share }) => share === 0),
    rare: known.filter(({ share = 1 }) => share > 0 && share < RARE).sort((a, b) => (a.share ?? 0) - (b.share ?? 0)),
  };
}
