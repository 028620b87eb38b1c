/**
 * Several opened result files side by side: who played what, first and best plays apart, and what the
 * team as a whole misses. Nobody is ranked, people come by name, and time is never compared.
 */
import { rulesHash } from '../scenario/hash.ts';
import { AREAS, type Area } from '../scenario/words.ts';
import { type Tally, tallyOf } from '../scoring/profile.ts';
import type { GoalKind, GoalResult } from '../scoring/scorecard.ts';
import { namesApart } from './names-apart.ts';
import type { OpenedPlay, OpenedResults } from './result-file.ts';

/** Fewest people before anything is averaged over the team: in a smaller one an average tells on somebody. */
export const TEAM_MIN = 4;
/** Fewest people served before a person's own results are averaged: one conversation is no pattern. */
export const PERSON_MIN = 2;
/** Fewest people behind one cell of the heat map: with one it would be that person's card. */
export const CELL_MIN = 2;

/** One person served by one player. */
export interface ServedPerson {
  /** Its id and the hash of its rules: what is compared is played by the same. */
  readonly scenario: string;
  readonly title: string;
  readonly plays: number;
  /** Some of these plays were begun with other words than the scenario has here. */
  readonly otherWords?: boolean;
  /** 0 … 100. Absent when the first play could not be played again: the next one is not a first play. */
  readonly first?: number;
  /** 0 … 100 */
  readonly best: number;
}

/** One player of a team. */
export interface TeamMember {
  /** Place of this member's results among the opened files. */
  readonly file: number;
  /** Display name; people who look alike are "Lee ①" and "Lee ②". */
  readonly name: string;
  readonly served: readonly ServedPerson[];
  /** Averages over the people served, whole numbers 0 … 100; absent below PERSON_MIN. */
  readonly first?: number;
  readonly best?: number;
}

/** One scenario over the team. Averages are absent below TEAM_MIN players. */
export interface TeamScenario {
  /** Its id and the hash of its rules. Two rows may have one title, when the rules have changed between plays. */
  readonly scenario: string;
  readonly title: string;
  readonly players: number;
  readonly first?: number;
  readonly best?: number;
}

/** One cell of the heat map; `too-few` below CELL_MIN people, `none` where nothing of the kind is asked. */
export type HeatCell =
  | { readonly state: 'shown'; readonly tally: Tally }
  | { readonly state: 'too-few' }
  | { readonly state: 'none' };

/** How one area went, across the scenarios. */
export interface HeatRow {
  readonly area: Area;
  /** First plays, by scenario in the order of `scenarios`. */
  readonly cells: readonly HeatCell[];
  /** First plays of all scenarios. */
  readonly first: HeatCell;
  /** Best plays of all scenarios. */
  readonly best: HeatCell;
}

/** Several players beside each other. What would single somebody out in a small team is left out. */
export interface TeamTable {
  /** By name. */
  readonly members: readonly TeamMember[];
  /** By title. */
  readonly scenarios: readonly TeamScenario[];
  /** Present from TEAM_MIN people on. */
  readonly team?: {
    readonly first?: number;
    readonly best?: number;
    readonly heat: Readonly<Record<GoalKind, readonly HeatRow[]>>;
  };
}

/** First and best play of one scenario by one player. */
interface Pair {
  readonly file: number;
  readonly scenario: string;
  readonly title: string;
  readonly plays: number;
  readonly otherWords: boolean;
  readonly first?: OpenedPlay;
  readonly best: OpenedPlay;
}

const byWords = (a: string, b: string) => a.localeCompare(b, 'en') || (a < b ? -1 : a > b ? 1 : 0);

function pairsOf({ plays }: OpenedResults, file: number): readonly Pair[] {
  const found = new Map<string, Pair>();
  for (const play of plays) {
    const { id, title } = play.scenario;
    const scenario = `${id} ${rulesHash(play.scenario)}`;
    const known = found.get(scenario);
    const best = known && known.best.card.score >= play.card.score ? known.best : play;
    const first = known?.first ?? (play.attempt === 1 ? play : undefined);
    const plays = (known?.plays ?? 0) + 1;
    const otherWords = (known?.otherWords ?? false) || play.notes.includes('other-words');
    found.set(scenario, { file, scenario, title, plays, otherWords, best, ...(first && { first }) });
  }
  return [...found.values()].sort((a, b) => byWords(a.title, b.title));
}

/** The average as a whole number, or nothing when there are too few. */
function average(numbers: readonly number[], atLeast: number): number | undefined {
  if (numbers.length < atLeast) return undefined;
  return Math.round(numbers.reduce((sum, one) => sum + one, 0) / numbers.length);
}

/** Both averages, each only where there are enough. */
function averages(pairs: readonly Pair[], atLeast: number): { readonly first?: number; readonly best?: number } {
  const first = average(
    pairs.flatMap((pair) => (pair.first ? [pair.first.card.score] : [])),
    atLeast,
  );
  const best = average(
    pairs.map((pair) => pair.best.card.score),
    atLeast,
  );
  return { ...(first !== undefined && { first }), ...(best !== undefined && { best }) };
}

const firsts = (pairs: readonly Pair[]) =>
  pairs.flatMap(({ file, first }) => (first ? [{ file, goals: first.card.goals }] : []));
const bests = (pairs: readonly Pair[]) => pairs.map(({ file, best }) => ({ file, goals: best.card.goals }));

function cellOf(
  plays: readonly { readonly file: number; readonly goals: readonly GoalResult[] }[],
  kind: GoalKind,
  area: Area,
): HeatCell {
  const own = plays.map(({ file, goals }) => ({
    file,
    goals: goals.filter((goal) => goal.kind === kind && goal.area === area),
  }));
  const asked = own.filter(({ goals }) => goals.length > 0);
  if (asked.length === 0) return { state: 'none' };
  if (new Set(asked.map(({ file }) => file)).size < CELL_MIN) return { state: 'too-few' };
  return { state: 'shown', tally: tallyOf(asked.flatMap(({ goals }) => goals)) };
}

function heatRows(pairs: readonly Pair[], scenarios: readonly TeamScenario[], kind: GoalKind): readonly HeatRow[] {
  return AREAS.map((area) => ({
    area,
    cells: scenarios.map(({ scenario }) =>
      cellOf(firsts(pairs.filter((pair) => pair.scenario === scenario)), kind, area),
    ),
    first: cellOf(firsts(pairs), kind, area),
    best: cellOf(bests(pairs), kind, area),
  }));
}

/** A team average counts each person once, however much they played. */
function teamAverages(members: readonly (readonly Pair[])[]) {
  const each = (key: 'first' | 'best') =>
    members.flatMap((pairs) => {
      const own = averages(pairs, 1)[key];
      return own === undefined ? [] : [own];
    });
  const [first, best] = [average(each('first'), TEAM_MIN), average(each('best'), TEAM_MIN)];
  return { ...(first !== undefined && { first }), ...(best !== undefined && { best }) };
}

/** The team table of these files, one file a person. Which file was opened first makes no difference but to the numbers behind equal names. */
export function teamTable(files: readonly OpenedResults[]): TeamTable {
  const names = namesApart(files.map(({ name }) => name));
  const own = files.map(pairsOf);
  const pairs = own.flat();
  const members = own
    .map(
      (mine, file): TeamMember => ({
        file,
        name: names[file] ?? '',
        served: mine.map(({ scenario, title, plays, otherWords, first, best }) => ({
          scenario,
          title,
          plays,
          ...(otherWords && { otherWords }),
          ...(first && { first: first.card.score }),
          best: best.card.score,
        })),
        ...averages(mine, PERSON_MIN),
      }),
    )
    .sort((a, b) => byWords(a.name, b.name));
  const scenarios = [...new Map(pairs.map(({ scenario, title }) => [scenario, title]))]
    .map(([scenario, title]): TeamScenario => {
      const played = pairs.filter((pair) => pair.scenario === scenario);
      return { scenario, title, players: played.length, ...averages(played, TEAM_MIN) };
    })
    .sort((a, b) => byWords(a.title, b.title));
  if (files.length < TEAM_MIN) return { members, scenarios };
  const heat = { need: heatRows(pairs, scenarios, 'need'), expectation: heatRows(pairs, scenarios, 'expectation') };
  return { members, scenarios, team: { ...teamAverages(own), heat } };
}
