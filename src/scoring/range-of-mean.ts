/** How sure the mean of some shares is, and how many more it takes to be surer. */
import { tQuantile } from '../comparison/t-quantile.ts';

/**
 * What we hold of the spread of a share before any is seen: so many of them, as wide as shares can spread. Four that are alike
 * are no certainty.
 */
const BEFOREHAND = { shares: 4, spread: 0.5 } as const;

/** The chance that the range does not hold the truth. */
const WRONG = 0.05;

/** A mean, half the width of its range (95 %), and how many more shares it takes until the range is as narrow as wanted. */
export interface RangeOfMean {
  readonly mean: number;
  readonly half: number;
  readonly more: number;
}

/**
 * The mean of shares (0 … 1, at least one) with its range: Student's t, with their own spread leaning on one held beforehand.
 * @param narrow width that is wanted of the range
 */
export function rangeOfMean(shares: readonly number[], narrow: number): RangeOfMean {
  const count = shares.length;
  const mean = shares.reduce((total, share) => total + share, 0) / count;
  const squares = shares.reduce((total, share) => total + (share - mean) ** 2, 0);
  const freedom = count - 1 + BEFOREHAND.shares;
  const variance = (squares + BEFOREHAND.shares * BEFOREHAND.spread ** 2) / freedom;
  const half = (of: number, free: number) => tQuantile(WRONG, free) * Math.sqrt(variance / of);
  let enough = count;
  // The range narrows with the square root of their number: steps of a twentieth come there soon.
  while (2 * half(enough, freedom + enough - count) > narrow) enough += Math.ceil(enough / 20);
  return { mean, half: half(count, freedom), more: enough - count };
}
