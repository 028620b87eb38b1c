/** What can be guaranteed, and how many decisions count, in words: for the report as text and as a page. */
import type { WorthTable } from '../analysis/fair/worth-table.ts';
import type { SureReport } from '../analysis/figures/sure.ts';
import { counted } from '../scenario/counted.ts';

/** A sentence about ways to begin of which the same is to be said, and one of the pairs of plays that show it. */
export interface SureWords {
  readonly words: string;
  readonly luck: SureReport['luck'];
}

const ANSWERS: Readonly<Record<SureReport['answer'], (one: SureReport) => string>> = {
  guaranteed: ({ guaranteed }) => `${counted(guaranteed, 'point')}, which is all there is to be had`,
  luck: ({ guaranteed, best, luck }) =>
    `${counted(guaranteed, 'point')} of ${best}; luck decides at node "${luck?.node ?? ''}", where two plays that look alike need different moves`,
  'not-proved': ({ guaranteed, best }) => `at least ${counted(guaranteed, 'point')}, at most ${best} (not proved)`,
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
    const groups = all.length === 1 ? '' : `, in ${all.length} groups that look alike`;
    return { words: `${counted(ways, 'way')} to begin${groups}: ${words}`, luck: all[0]?.luck };
  });
}

/** How many decisions of the median play count. */
export const worthWords = ({ decisions, differ, points }: WorthTable): string =>
  `Decisions of the median play: ${decisions}; at ${differ} the moves on offer differ in worth, at ${points} of them in points`;
