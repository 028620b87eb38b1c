/**
 * How reliable the average of a list is, under a stated model of people: a model, and named one wherever its figures
 * stand, until there are first plays of a hundred real people.
 *
 * The model: people differ in one thing, how often they slip. In each decision between better and worse somebody takes
 * one of the best moves, but with their own rate of slips, one of the others. The rates from none to one of two, in
 * steps of a tenth, are equally common. One person's plays are independent of each other.
 *
 * Everything is exact under the model: a rate gives the exact distribution of points with each person served, and the
 * reliability is the share of the variance of averages that comes from people, not from chance
 * (F. M. Lord & M. R. Novick, Statistical Theories of Mental Test Scores, 1968).
 */
import { averageOf, type Shares, stepsIn } from './list-part.ts';

/** The rates of slips there are among people, each as common as the other. */
export const SLIP_RATES: readonly number[] = [0, 0.1, 0.2, 0.3, 0.4, 0.5];

/** How often somebody who knows what serves best slips all the same, where one such player is told of: one of the rates. */
export const SLIPS = 0.1;

/** Reliabilities for which a length is told. */
const WANTED = [0.7, 0.8] as const;

/** Most people for whom a length is told; beyond it no list is that long. */
const PEOPLE_TOLD = 99;

/** What the average of a list is worth under the model. */
export interface UnderModel {
  /** Of the list's average, 0 … 1: 1 when all differences come from people, 0 when all come from chance. */
  readonly reliability: number;
  /** Standard error of one person's average, in points. */
  readonly error: number;
  /** Standard deviation of people's own averages, in points. */
  readonly spread: number;
  /** How many people like these a list takes in all to be so reliable; `people` is absent above 99. */
  readonly lengths: readonly { readonly reliability: number; readonly people?: number }[];
}

function varianceOf(shares: Shares): number {
  const [mean, steps] = [averageOf(shares), stepsIn(shares)];
  return shares.reduce((sum, share, points) => sum + share * (points / steps - mean) ** 2, 0);
}

const average = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Spearman–Brown: how many times as long a list has to be. */
const timesAsLong = (now: number, wanted: number) => (wanted * (1 - now)) / (now * (1 - wanted));

/**
 * @param parts for each person on the list, the distribution of points for each of SLIP_RATES
 */
export function underModel(parts: readonly (readonly Shares[])[]): UnderModel {
  const people = parts.length;
  const rates = SLIP_RATES.map((_, at) => parts.map((part) => part[at] as Shares));
  const means = rates.map((shares) => average(shares.map(averageOf)));
  const within = average(rates.map((shares) => average(shares.map(varianceOf)) / people));
  const middle = average(means);
  const between = average(means.map((mean) => (mean - middle) ** 2));
  const all = between + within;
  const reliability = all > 0 ? between / all : 0;
  const lengths = WANTED.map((wanted) => {
    // A crumb less, so that rounding never asks for one person more.
    const needed = Math.max(1, Math.ceil(people * timesAsLong(reliability, wanted) - 1e-9));
    return { reliability: wanted, ...(needed <= PEOPLE_TOLD && { people: needed }) };
  });
  return { reliability, error: Math.sqrt(within), spread: Math.sqrt(between), lengths };
}
