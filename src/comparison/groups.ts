/** Who can be told apart. Nobody is ranked within a group: there the order is that of the alphabet. */
import { halfWidth, type Ranged, spreadsOf, type Unit } from './range.ts';

/** People or teams whose ranges hang together. */
export interface Group {
  /** In alphabetical order. */
  readonly members: readonly Ranged[];
  /** Of all ranges in it. */
  readonly least: number;
  readonly most: number;
}

/** Made once: to make one costs more than to compare a hundred names. */
const names = new Intl.Collator('en', { sensitivity: 'base' });
const byName = (a: Ranged, b: Ranged) => names.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Groups that can be told apart, the higher first. Two whose ranges overlap, or that overlap with the same third,
 * stand in one group: "cannot be told apart". Between groups the order is claimed; it is wrong in at most one
 * comparison of twenty.
 */
export function groupsOf(ranged: readonly Ranged[]): readonly Group[] {
  const groups: { members: Ranged[]; least: number; most: number }[] = [];
  for (const one of ranged.toSorted((a, b) => b.most - a.most || byName(a, b))) {
    const last = groups.at(-1);
    if (last && one.most >= last.least) {
      last.members.push(one);
      last.least = Math.min(last.least, one.least);
    } else groups.push({ members: [one], least: one.least, most: one.most });
  }
  return groups.map((group) => ({ ...group, members: group.members.toSorted(byName) }));
}

/** Plays beyond which nobody is asked to go on: then the two are as good as equal. */
const PLAYS_MOST = 200;

/**
 * How many more plays each of two would need before they could be told apart, if their averages and spreads stay
 * what they are: 0 when they can be told apart now, undefined when more than 200 would not do.
 * @param compared how many are compared in all; the range of each is the wider the more there are
 */
export function playsToTellApart(one: Unit, other: Unit, all: readonly Unit[]): number | undefined {
  const spreads = spreadsOf(all);
  const at = (unit: Unit) => all.findIndex(({ id }) => id === unit.id);
  const [a, b] = [spreads[at(one)], spreads[at(other)]];
  if (!a || !b) throw new Error('both have to be among those compared');
  const mean = (unit: Unit) => unit.scores.reduce((total, score) => total + score, 0) / unit.scores.length;
  const apart = Math.abs(mean(one) - mean(other));
  for (let more = 0; more <= PLAYS_MOST; more += 1) {
    const width = (spread: typeof a, unit: Unit) =>
      halfWidth({ ...spread, freedom: spread.freedom + more }, unit.scores.length + more, all.length);
    if (width(a, one) + width(b, other) < apart) return more;
  }
  return undefined;
}
