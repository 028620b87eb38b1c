/**
 * Who can be told apart, as peers may see it: groups of five people and more, each with how many they are and their average.
 * A smaller group is told as one with its neighbour, so that nobody sees that few stand apart, nor who they are.
 */
import { groupsOf } from './groups.ts';
import { average, type Ranged, rangesOf, type Unit } from './range.ts';
import { PEOPLE_LEAST } from './suppress.ts';

/** A group: an average in whole points, told from 10 to 90 as shares are. */
export interface PeersGroup {
  readonly people: number;
  readonly average: number;
}

/** The least and the most that is told of an average. */
interface Ends {
  readonly least: number;
  readonly most: number;
}

function groupOf(members: readonly Ranged[], ends: Ends): PeersGroup {
  const points = Math.round(average(members.map((one) => one.average)));
  return { people: members.length, average: Math.min(ends.most, Math.max(ends.least, points)) };
}

/** Everybody as one group; of fewer than five people there is none. */
export const allForPeers = (units: readonly Unit[], ends: Ends): readonly PeersGroup[] =>
  units.length < PEOPLE_LEAST ? [] : [groupOf(rangesOf(units), ends)];

/** Groups of five and more, the higher first; of fewer than five people there are none. */
export function groupsForPeers(units: readonly Unit[], ends: Ends) {
  if (units.length < PEOPLE_LEAST) return [];
  const large: Ranged[][] = [[]];
  for (const { members } of groupsOf(rangesOf(units))) {
    if ((large.at(-1) ?? []).length >= PEOPLE_LEAST) large.push([]);
    large.at(-1)?.push(...members);
  }
  const [last, before] = [large.at(-1) ?? [], large.at(-2)];
  // Whoever is left over at the end goes with those above them.
  if (before && last.length < PEOPLE_LEAST) {
    before.push(...last);
    large.pop();
  }
  return large.map((members) => groupOf(members, ends));
}
