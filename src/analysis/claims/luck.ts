/** Whether luck decides: whether somebody who sees only what is shown can be sure of what there is to be had. */
import { pointer } from '../../scenario/places.ts';
import type { Fairness, Group } from '../fair/groups.ts';
import { type Luck, luckIn } from '../fair/luck.ts';
import { type Finding, finding } from '../findings.ts';
import { whereAt } from '../where.ts';

/** The ways to begin of some groups. */
const waysIn = (groups: readonly Group[]): number => groups.reduce((sum, { cases }) => sum + cases.length, 0);

/** Points for people: where no end is certain, nothing is. */
export const shownPoints = (points: number): number => Math.max(0, points);

/** The finding for groups in which luck decides at one node, of all there are. */
function told(fairness: Fairness, groups: readonly (readonly [Group, Luck])[]): Finding[] {
  const { scenario } = fairness.exploration.story;
  const [worst] = [...groups].sort(([a], [b]) => b.best - b.guaranteed - (a.best - a.guaranteed));
  if (!worst) return [];
  const [group, luck] = worst;
  const at = pointer('nodes', luck.node);
  const params = {
    where: whereAt(scenario, at),
    sure: shownPoints(group.guaranteed),
    best: group.best,
    from: waysIn(groups.map(([one]) => one)),
    of: waysIn(fairness.groups),
  };
  return [finding('luck-decides', at, params, luck.one, luck.other)];
}

/** Where luck decides, told once for each node at which plays that look alike part. */
export function luckDecides(fairness: Fairness): Finding[] {
  const byNode = new Map<string, (readonly [Group, Luck])[]>();
  for (const group of fairness.groups) {
    const luck = luckIn(fairness, group);
    if (luck) byNode.set(luck.node, [...(byNode.get(luck.node) ?? []), [group, luck]]);
  }
  return [...byNode.values()].flatMap((groups) => told(fairness, groups));
}

/** That it is not known whether luck decides, with what is known all the same. */
export const luckNotProved = (looked: number, fairness: Fairness | undefined, best: number): Finding =>
  finding('luck-not-proved', '', {
    looked,
    least: shownPoints(Math.min(...(fairness?.groups.map(({ guaranteed }) => guaranteed) ?? [0]))),
    best,
  });
