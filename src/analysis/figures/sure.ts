/** What somebody who goes by what is shown can be sure of, group by group, as a report tells it. */
import type { Opening } from '../../encounter/opening.ts';
import { type Fairness, type Group, openingOf } from '../fair/groups.ts';
import { luckIn } from '../fair/luck.ts';
import type { Witness } from '../witness.ts';

/** Ways to begin that look alike, and what can be guaranteed from them. */
export interface SureReport {
  /** How many ways to begin look so, and one of them. */
  readonly ways: number;
  readonly opening: Opening;
  /** `luck` where two plays look alike and need different moves, `not-proved` where there was too much to look at. */
  readonly answer: 'guaranteed' | 'luck' | 'not-proved';
  /** Points (0 … 100) that can be guaranteed; where not proved, at least these. */
  readonly guaranteed: number;
  /** The least of the best that each of these ways has in it: nobody can guarantee more. */
  readonly best: number;
  /** Where luck decides: both plays, and the node at which they part. */
  readonly luck?: { readonly node: string; readonly one: Witness; readonly other: Witness };
}

/** Points as they are told: from where no end is certain, nothing is. */
const shown = (points: number) => Math.max(0, points);

function sureOf(fairness: Fairness, group: Group): SureReport {
  const { cases, guaranteed, best } = group;
  const [first] = cases;
  const luck = luckIn(fairness, group);
  return {
    ways: cases.length,
    opening: first ? openingOf(fairness.exploration, first) : { seed: 0, carried: [] },
    answer: guaranteed >= best ? 'guaranteed' : luck ? 'luck' : 'not-proved',
    guaranteed: shown(guaranteed),
    best: shown(best),
    ...(luck && { luck: { node: luck.node, one: luck.one, other: luck.other } }),
  };
}

/** All groups, those with the least to be sure of first. */
export const sureReports = (fairness: Fairness): readonly SureReport[] =>
  fairness.groups.map((group) => sureOf(fairness, group)).sort((a, b) => a.guaranteed - b.guaranteed);

/** The mean of what can be guaranteed over all ways to begin. */
export function meanSure(reports: readonly SureReport[]): number {
  const ways = reports.reduce((sum, one) => sum + one.ways, 0);
  return reports.reduce((sum, one) => sum + one.guaranteed * one.ways, 0) / Math.max(1, ways);
}
