/** The figures of a scenario: how many plays, what they score, how long they take, who passes, who hears what. */
import type { Opening } from '../encounter/opening.ts';
import type { Area, Skill } from '../scenario/words.ts';
import type { Exploration } from './explore.ts';
import { type WorthTable, worthTable } from './fair/worth-table.ts';
import { worthsIn } from './fair/worths.ts';
import { type Difficulty, difficultyOf } from './figures/difficulty.ts';
import { type Distribution, distributionOf } from './figures/distribution.ts';
import { type Exercised, exercisedIn } from './figures/exercised.ts';
import { type Extremes, extremesOf } from './figures/extremes.ts';
import { type HeardLine, heardLines } from './figures/heard.ts';
import { heardOnlyFrom, type OnlyFrom } from './figures/heard-only.ts';
import { type Lengths, playsByLength } from './figures/lengths.ts';
import { randomFlow } from './figures/random-flow.ts';
import { type ReadingLevel, readingLevels } from './figures/reading-levels.ts';
import { meanSure, type SureReport, sureReports } from './figures/sure.ts';
import { packedStory } from './packed/pack.ts';
import type { PackedStory } from './packed/packed-story.ts';
import { type Spans, spansOf } from './packed/spans.ts';
import { wholeOf } from './passing.ts';
import { NAIVE, naiveIn, playedBy } from './players/players.ts';
import { type Simulation, simulated } from './players/simulate.ts';
import { type Points, pointsIn } from './points.ts';
import { type Proof, proofOfWhole } from './prove.ts';
import { REPORT_PLAYS } from './thresholds.ts';
import { ENDS, type Worth } from './worth.ts';

export interface OpeningReport {
  readonly opening: Opening;
  /** Of the plays that end. Absent when not proved, and where no play ends. */
  readonly best?: number;
  readonly worst?: number;
  /** Can a play that begins so come to an end? Absent when not proved. */
  readonly ends?: boolean;
  /** Satisfaction of each naive player, by name; null for one whose play never ends. */
  readonly naive: Readonly<Record<string, number | null>>;
}

/** A line and who hears it. */
export interface LineReport extends HeardLine {
  /** Flags without which (or with which) nobody can hear it. */
  readonly only: readonly OnlyFrom[];
}

/** What can be told exactly once every state has been looked at. */
export interface ExactReport {
  /** What the player who guesses gets, over all plays there are. */
  readonly distribution: Distribution;
  readonly lengths: Lengths;
  readonly extremes: Extremes;
  /** Absent when there are too many states to tell lines apart. */
  readonly lines?: readonly LineReport[];
}

export interface ScenarioReport {
  readonly scenario: { readonly id: string; readonly title: string };
  readonly proved: boolean;
  readonly counts: {
    readonly nodes: number;
    readonly endings: number;
    readonly moves: number;
    readonly lines: number;
    readonly states: number;
    readonly edges: number;
  };
  /** Absent when not proved, and where no play ends. */
  readonly spans?: Spans;
  /** Absent when not proved. */
  readonly exact?: ExactReport;
  readonly difficulty: Difficulty;
  /** What somebody can be sure of who goes by what is shown, by ways to begin that look alike. Absent when not proved. */
  readonly sure?: readonly SureReport[];
  /** How many decisions of the median play count. Absent when not proved. */
  readonly worth?: WorthTable;
  readonly openings: readonly OpeningReport[];
  /**
   * Mean satisfaction of each player who does not listen, by name, over all openings from which their plays end;
   * null for one whose plays never do.
   */
  readonly players: Readonly<Record<string, number | null>>;
  readonly random: Simulation;
  /** Moves that show each skill, and goals of each area. */
  readonly skills: Readonly<Partial<Record<Skill, number>>>;
  readonly areas: Readonly<Partial<Record<Area, number>>>;
  readonly exercised: Exercised;
  /** Empty when the scenario is not in English. */
  readonly reading: readonly ReadingLevel[];
}

function tally<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Best and worst points of the plays from a state that end, if any do. */
function rangeFrom({ best, worst, together }: Worth, state: number): Pick<OpeningReport, 'best' | 'worst' | 'ends'> {
  if (((together[state] ?? 0) & ENDS) === 0) return { ends: false };
  return { ends: true, best: best[state] ?? 0, worst: worst[state] ?? 0 };
}

function openingReports(story: PackedStory, points: Points, { exploration, worth }: Proof): OpeningReport[] {
  return exploration.roots.map(({ opening, state }) => ({
    opening,
    ...(worth && rangeFrom(worth, state)),
    naive: Object.fromEntries(
      Object.entries(NAIVE).map(([name, naive]) => {
        const { ending, satisfaction } = playedBy(story, points, opening, naiveIn(story, naive), { steady: true });
        return [name, ending === undefined ? null : satisfaction];
      }),
    ),
  }));
}

/** Plays that are simulated where none ends: each goes on to the last move there may be. */
const ENDLESS_PLAYS = 100;

const counted = ({ story, count, to }: Exploration) => ({
  nodes: story.nodes,
  endings: story.places.length - story.nodes,
  moves: story.moves.length,
  lines: story.lines.length,
  states: count,
  edges: to.length,
});

function exactReport(exploration: Exploration, worth: Worth): ExactReport {
  const flow = randomFlow(exploration, worth);
  const lines = heardLines(exploration, worth, flow);
  const only = heardOnlyFrom(exploration);
  return {
    distribution: distributionOf(exploration, flow),
    lengths: playsByLength(exploration),
    extremes: extremesOf(exploration, worth),
    ...(lines && { lines: lines.map((line) => ({ ...line, only: only.get(line.pointer) ?? [] })) }),
  };
}

/** The mean of what there is; null of nothing. */
function meanOf(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0) / there.length;
}

/** The report of a scenario that has been proved as far as it can be. */
export function reportOf(proved: Proof): ScenarioReport {
  const left = proved.exploration.story;
  // Figures count every move, and who comes to every node: for them nothing is left out.
  const proof = left.passes ? proofOfWhole(wholeOf(left.scenario)) : proved;
  const { exploration, worth, fairness } = proof;
  const { story } = exploration;
  const { scenario } = story;
  const sure = fairness && sureReports(fairness);
  const worths = fairness && worthsIn(fairness);
  const goals = [...Object.values(scenario.needs), ...Object.values(scenario.expectations)];
  // Some plays never end: points are asked for in the middle of them too.
  const throughout = packedStory(scenario, false, [], undefined, true);
  const openings = openingReports(throughout, pointsIn(throughout), proof);
  const random = simulated(scenario, {
    plays: openings.every(({ ends }) => ends === false) ? ENDLESS_PLAYS : REPORT_PLAYS,
    player: 'random',
    seed: 1,
  });
  const exact = worth && exactReport(exploration, worth);
  const players = {
    random: exact ? exact.distribution.mean : random.mean,
    ...Object.fromEntries(
      Object.keys(NAIVE).map((name) => [name, meanOf(openings.map(({ naive }) => naive[name] ?? null))]),
    ),
  };
  return {
    scenario: { id: scenario.id, title: scenario.title },
    proved: proved.worth !== undefined,
    counts: { ...counted(exploration), states: proved.exploration.count, edges: proved.exploration.to.length },
    ...(worth && openings.some(({ ends }) => ends) && { spans: spansOf(exploration, worth) }),
    ...(exact && { exact }),
    difficulty: difficultyOf(players, sure ? meanSure(sure) : 100),
    ...(sure && { sure }),
    ...(worths && { worth: worthTable(scenario, worths) }),
    openings,
    players,
    random,
    skills: tally(story.moves.flatMap(({ move }) => Object.keys(move.skills ?? {}) as Skill[])),
    areas: tally(goals.map(({ area }) => area)),
    exercised: exercisedIn(scenario),
    reading: readingLevels(scenario),
  };
}
