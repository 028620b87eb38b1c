/** What can be guaranteed, and how many decisions count, in words: for the report as text and as a page. */
import type { WorthTable } from '../analysis/fair/worth-table.ts';
import type { SureReport } from '../analysis/figures/sure.ts';
import { cliReport } from '../messages/cli-report.ts';

/** A sentence about ways to begin of which the same is to be said, and one of the pairs of plays that show it. */
export interface SureWords {
  readonly words: string;
  readonly luck: SureReport['luck'];
}

const ANSWERS: Readonly<Record<SureReport['answer'], (one: SureReport) => string>> = {
  guaranteed: ({ guaranteed }) => cliReport.guaranteed({ points: guaranteed }),
  luck: ({ guaranteed, best, luck }) => cliReport.luck({ points: guaranteed, best, node: luck?.node ?? '' }),
  'not-proved': ({ guaranteed, best }) => cliReport.atLeast({ points: guaranteed, best }),
};

/** What is to be said, once for all ways to begin of which it is the same. */
export function sureByAnswer(sure: readonly SureReport[]): readonly SureWords[] {
  const said = new Map<string, SureReport[]>();
  for (const one of sure) {
    const words = ANSWERS[one.answer](one);
    said.set(words, [...(said.get(words) ?? []), one]);
  }
  return [...said].map(([words, all]) => {
    const ways = all.reduce((sum, one) => sum + one.ways, 0);
    const told =
      all.length === 1 ? cliReport.ways({ ways, words }) : cliReport.waysIn({ ways, groups: all.length, words });
    return { words: told, luck: all[0]?.luck };
  });
}

/** How many decisions of the median play count. */
export const worthWords = ({ decisions, differ, points }: WorthTable): string =>
  cliReport.worth({ decisions, differ, points });
