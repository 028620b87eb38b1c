/** Whose first plays may be laid side by side: only what all of them served, by the same rules, is compared. */
import { PERSON_MIN, type TeamTable } from './team-table.ts';

/** One player with what counts in the comparison. */
export interface ComparedPlayer {
  /** Unique among the members of the table. */
  readonly id: string;
  /** As shown. */
  readonly name: string;
  /** First plays of `scenarios`, in that order, 0 … 100 each. */
  readonly scores: readonly number[];
}

/** What of a team table can be compared fairly. */
export interface Comparable {
  /** Served for the first time by all who are compared; by title. Empty when nobody can be compared. */
  readonly scenarios: readonly { readonly scenario: string; readonly title: string }[];
  /** Two players or more, by name; empty when nobody can be compared. */
  readonly compared: readonly ComparedPlayer[];
  /** Everybody else, with the titles that are missing of them; by name. */
  readonly leftOut: readonly { readonly id: string; readonly name: string; readonly lacks: readonly string[] }[];
}

/**
 * The largest fair comparison of a table: the scenarios most players began with, taken one after another as long as
 * there is more to compare (players times scenarios), and all players who have a first play of each. At least two
 * players and PERSON_MIN scenarios; with fewer there is none, and everybody lacks the scenarios most others served.
 */
export function comparable({ members, scenarios }: TeamTable): Comparable {
  const firsts = new Map(
    members.map((member) => [member, new Map(member.served.map(({ scenario, first }) => [scenario, first]))]),
  );
  const firstOf = (member: TeamTable['members'][number], scenario: string) => firsts.get(member)?.get(scenario);
  const players = new Map(scenarios.map(({ scenario }) => [scenario, 0]));
  for (const own of firsts.values())
    for (const [scenario, first] of own)
      if (first !== undefined && players.has(scenario)) players.set(scenario, (players.get(scenario) ?? 0) + 1);
  const playersOf = ({ scenario }: { readonly scenario: string }) => players.get(scenario) ?? 0;
  const common = scenarios
    .filter((one) => playersOf(one) > 0)
    // Stable: scenarios that as many have served stay in the order of their titles.
    .toSorted((a, b) => playersOf(b) - playersOf(a));
  // How many of them, taken in this order, each member has served without a gap.
  const reach = new Map(
    members.map((member) => {
      const gap = common.findIndex(({ scenario }) => firstOf(member, scenario) === undefined);
      return [member, gap === -1 ? common.length : gap];
    }),
  );
  const able = (count: number) => members.filter((member) => (reach.get(member) ?? 0) >= count);
  const counts = common
    .map((_, at) => ({ count: at + 1, able: able(at + 1).length }))
    .filter((one) => one.count >= PERSON_MIN && one.able >= 2);
  const best = counts.reduce<(typeof counts)[number] | undefined>(
    (most, one) => (most === undefined || one.able * one.count >= most.able * most.count ? one : most),
    undefined,
  )?.count;
  const chosen = common.slice(0, best ?? PERSON_MIN).toSorted((a, b) => scenarios.indexOf(a) - scenarios.indexOf(b));
  const compared = best === undefined ? [] : able(best);
  const isCompared = new Set(compared);
  return {
    scenarios: best === undefined ? [] : chosen.map(({ scenario, title }) => ({ scenario, title })),
    compared: compared.map((member) => ({
      id: String(member.file),
      name: member.name,
      scores: chosen.map(({ scenario }) => firstOf(member, scenario) ?? 0),
    })),
    leftOut: members
      .filter((member) => !isCompared.has(member))
      .map((member) => ({
        id: String(member.file),
        name: member.name,
        lacks: chosen.filter(({ scenario }) => firstOf(member, scenario) === undefined).map(({ title }) => title),
      })),
  };
}
