/**
 * The funnel: teams of any size against one common average. A small team far from it may be there by chance; only
 * outside the funnel is there something to explain. After D. J. Spiegelhalter, Statistics in Medicine 24 (2005).
 */
import { average, type Spread, spreadsOf, type Unit, WRONG_AT_MOST } from './range.ts';
import { tQuantile } from './t-quantile.ts';

/** A unit in the picture: how many plays, how high, and whether chance alone would put it there. */
export interface FunnelPoint {
  readonly id: string;
  readonly name: string;
  readonly plays: number;
  readonly average: number;
  readonly where: 'inside' | 'above' | 'below';
}

/** The picture as data. */
export interface Funnel {
  /** Average of all plays together. */
  readonly middle: number;
  readonly points: readonly FunnelPoint[];
  /** The limits at some numbers of plays, rising: between them lies what chance alone would do. */
  readonly limits: readonly { readonly plays: number; readonly least: number; readonly most: number }[];
}

/** The funnel of some units. At least one. */
export function funnelOf(units: readonly Unit[]): Funnel {
  const all = units.flatMap(({ scores }) => scores);
  const middle = average(all);
  const spreads = spreadsOf(units);
  const freedom = spreads.reduce((total, one) => total + one.freedom, 0);
  const variance = spreads.reduce((total, one) => total + one.variance * one.freedom, 0) / freedom;
  const half = (plays: number, spread: Spread) =>
    tQuantile(WRONG_AT_MOST / units.length, spread.freedom) * Math.sqrt(spread.variance / plays);
  const points = units.map(({ id, name, scores }, i): FunnelPoint => {
    const mean = average(scores);
    const own = spreads[i] as Spread;
    const wide = half(scores.length, own.variance > variance ? own : { variance, freedom });
    return {
      id,
      name,
      plays: scores.length,
      average: mean,
      where: mean > middle + wide ? 'above' : mean < middle - wide ? 'below' : 'inside',
    };
  });
  const most = Math.max(...units.map(({ scores }) => scores.length));
  const steps = [...new Set([1, 2, 3, 5, 8, 12, 20, 30, 50, 80, 120, most])]
    .filter((n) => n <= most)
    .sort((a, b) => a - b);
  const limits = steps.map((plays) => {
    const wide = half(plays, { variance, freedom });
    return { plays, least: Math.max(0, middle - wide), most: Math.min(100, middle + wide) };
  });
  return { middle, points, limits };
}
