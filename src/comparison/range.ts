/**
 * How sure an average is. With few plays behind it, an average says little, and two of them say less about
 * who is better: no average is shown without its range.
 */
import { tQuantile } from './t-quantile.ts';

/** Somebody, or some team, and the scores that count for them. */
export interface Unit {
  /** Unique among those compared. */
  readonly id: string;
  /** As shown. */
  readonly name: string;
  /** Scores, 0 to 100 each. At least one. */
  readonly scores: readonly number[];
}

/** An average with its range. Nothing here is rounded: rounding is for screens, after all comparing. */
export interface Ranged {
  readonly id: string;
  readonly name: string;
  readonly plays: number;
  /** 0 to 100. */
  readonly average: number;
  readonly least: number;
  readonly most: number;
}

/** The chance that some order told between groups is wrong, at most. */
export const WRONG_AT_MOST = 0.05;

/**
 * What we hold of the spread of one person's scores before we have seen any: so many plays' worth of a spread of
 * so many points. Without it, two equal scores would count as certainty.
 */
const BEFOREHAND = { plays: 4, spread: 18 } as const;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Average of some scores, unrounded. */
export const average = (scores: readonly number[]): number => sum(scores) / scores.length;

const squares = (scores: readonly number[]) => {
  const middle = average(scores);
  return sum(scores.map((score) => (score - middle) ** 2));
};

/** What is known of the spread of scores around a unit's own average. */
export interface Spread {
  /** Variance of one score, points squared. */
  readonly variance: number;
  /** Degrees of freedom behind it. */
  readonly freedom: number;
}

/** The spread of each unit's scores: its own, leaning on that of all together where it has few. */
export function spreadsOf(units: readonly Unit[]): readonly Spread[] {
  const freedom = sum(units.map(({ scores }) => scores.length - 1));
  const pooled =
    (sum(units.map(({ scores }) => squares(scores))) + BEFOREHAND.plays * BEFOREHAND.spread ** 2) /
    (freedom + BEFOREHAND.plays);
  return units.map(({ scores }) => {
    const own = scores.length - 1;
    const variance = (squares(scores) + BEFOREHAND.plays * pooled) / (own + BEFOREHAND.plays);
    return { variance, freedom: own + BEFOREHAND.plays };
  });
}

/** Half the width of a range, in points, for so many plays among so many compared. */
export const halfWidth = ({ variance, freedom }: Spread, plays: number, compared: number): number =>
  tQuantile(WRONG_AT_MOST / Math.max(1, compared), freedom) * Math.sqrt(variance / plays);

/**
 * Averages with ranges, all true together with a chance of 95 %: the more are compared, the wider each is.
 * Student's t with each unit's own spread, shrunk towards the common one; Bonferroni over the units.
 */
export function rangesOf(units: readonly Unit[]): readonly Ranged[] {
  const spreads = spreadsOf(units);
  return units.map(({ id, name, scores }, i) => {
    const middle = average(scores);
    const half = halfWidth(spreads[i] as Spread, scores.length, units.length);
    return {
      id,
      name,
      plays: scores.length,
      average: middle,
      least: Math.max(0, middle - half),
      most: Math.min(100, middle + half),
    };
  });
}
