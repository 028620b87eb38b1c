/** What text and page of a report agree on. */
import type { GuessedDay } from '../analysis/day/guessed-day.ts';
import { shareSaid } from '../analysis/figures/share.ts';
import type { LineReport } from '../analysis/report-of.ts';
import { PASS } from '../analysis/thresholds.ts';
import { cliCheck } from '../messages/cli-check.ts';
import { foundPart } from '../messages/found.ts';

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

/** What guessing comes to on a day, in one sentence. */
export const guessedDayWords = ({ passes, mean }: GuessedDay): string =>
  mean === undefined
    ? cliCheck.guessedDay({ pass: PASS, share: foundPart(shareSaid(passes)) })
    : cliCheck.guessedDayMean({ pass: PASS, share: foundPart(shareSaid(passes)), mean });
