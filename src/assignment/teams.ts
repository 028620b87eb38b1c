/** Which team somebody belongs to: what stands before two hyphens in the name of their file, "north--ana.json". */
import type { Unit } from '../comparison/range.ts';
import { comparable } from '../record/comparable.ts';
import type { OpenedResults } from '../record/result-file.ts';
import { TEAM_MIN, teamTable } from '../record/team-table.ts';

/** The team that a file's name tells; undefined where it tells none. */
export function teamNamed(file: string): string | undefined {
  const [team = '', rest] = file.split('--', 2);
  return rest === undefined || team.trim() === '' ? undefined : team.trim();
}

/** Teams that can be compared, and those that cannot. */
export interface ComparedTeams {
  /** Titles of the stories whose first plays count: all who are compared served them. */
  readonly stories: readonly string[];
  /** Teams of four compared people and more, by name; each score is one person's average. Empty for fewer than two. */
  readonly units: readonly Unit[];
  /** Teams with fewer than four people who served all of these. */
  readonly tooFew: readonly string[];
}

/**
 * Compares teams by the first plays of the same stories. Each person counts once, as their average: the plays of one
 * person hang together, so they are not counted as several.
 * @param teams by place of the files, the team of each; undefined for none
 */
export function comparedTeams(files: readonly OpenedResults[], teams: readonly (string | undefined)[]): ComparedTeams {
  const { scenarios, compared } = comparable(teamTable(files));
  const scores = new Map<string, number[]>();
  for (const { id, scores: own } of compared) {
    const team = teams[Number(id)];
    if (team === undefined) continue;
    const all = scores.get(team) ?? [];
    scores.set(team, all);
    all.push(own.reduce((sum, one) => sum + one, 0) / own.length);
  }
  const named = [...new Set(teams.filter((team) => team !== undefined))].sort((a, b) => a.localeCompare(b, 'en'));
  const enough = named.filter((team) => (scores.get(team)?.length ?? 0) >= TEAM_MIN);
  return {
    stories: scenarios.map(({ title }) => title),
    units: enough.length < 2 ? [] : enough.map((team) => ({ id: team, name: team, scores: scores.get(team) ?? [] })),
    tooFew: named.filter((team) => !enough.includes(team)),
  };
}
