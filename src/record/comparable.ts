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
  const firstOf = (member: TeamTable['members'][number], scenario: string) =>
    member.served.find((one) => one.scenario === scenario)?.first;
  const players = ({ scenario }: { readonly scenario: string }) =>
    members.filter((member) => firstOf(member, scenario) !== undefined).length;
  const common = scenarios
    .filter((one) => players(one) > 0)
    // Stable: scenarios that as many have served stay in the order of their titles.
    .toSorted((a, b) => players(b) - players(a));
  const able = (count: number) =>
    members.filter((member) => common.slice(0, count).every(({ scenario }) => firstOf(member, scenario) !== undefined));
  const counts = common.map((_, at) => at + 1).filter((count) => count >= PERSON_MIN && able(count).length >= 2);
  const best = counts.reduce<number | undefined>(
    (most, count) => (most === undefined || able(count).length * count >= able(most).length * most ? count : most),
    undefined,
  );
  const chosen = common.slice(0, best ?? PERSON_MIN).toSorted((a, b) => scenarios.indexOf(a) - scenarios.indexOf(b));
  const compared = best === undefined ? [] : able(best);
  return {
    scenarios: best === undefined ? [] : chosen.map(({ scenario, title }) => ({ scenario, title })),
    compared: compared.map((member) => ({
      id: String(member.file),
      name: member.name,
      scores: chosen.map(({ scenario }) => firstOf(member, scenario) ?? 0),
    })),
    leftOut: members
      .filter((member) => !compared.includes(member))
      .map((member) => ({
        id: String(member.file),
        name: member.name,
        lacks: chosen.filter(({ scenario }) => firstOf(member, scenario) === undefined).map(({ title }) => title),
      })),
  };
}
