/** The figures of a scenario: how many plays, what they score, how long they take, who passes. */
import type { Opening } from '../encounter/opening.ts';
import type { Area, Skill } from '../scenario/words.ts';
import type { Exploration } from './explore.ts';
import type { PackedStory } from './packed/packed-story.ts';
import { type Spans, spansOf } from './packed/spans.ts';
import { NAIVE, playedBy } from './players/players.ts';
import { type Simulation, simulated } from './players/simulate.ts';
import { type Points, pointsIn } from './points.ts';
import type { Proof } from './prove.ts';
import { REPORT_PLAYS } from './thresholds.ts';

export interface OpeningReport {
  readonly opening: Opening;
  /** Absent when not proved. */
  readonly best?: number;
  readonly worst?: number;
  /** Satisfaction of each naive player, by name. */
  readonly naive: Readonly<Record<string, number>>;
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
  /** Absent when not proved. */
  readonly spans?: Spans;
  readonly openings: readonly OpeningReport[];
  readonly random: Simulation;
  /** Moves that show each skill, and goals of each area. */
  readonly skills: Readonly<Partial<Record<Skill, number>>>;
  readonly areas: Readonly<Partial<Record<Area, number>>>;
}

function tally<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function openingReports(story: PackedStory, points: Points, { exploration, worth }: Proof): OpeningReport[] {
  return exploration.roots.map(({ opening, state }) => ({
    opening,
    ...(worth && { best: worth.best[state] ?? -1, worst: worth.worst[state] ?? 101 }),
    naive: Object.fromEntries(
      Object.entries(NAIVE).map(([name, { play }]) => [
        name,
        playedBy(story, points, opening, play, { steady: true }).satisfaction,
      ]),
    ),
  }));
}

const counted = ({ story, count, to }: Exploration) => ({
  nodes: story.nodes,
  endings: story.places.length - story.nodes,
  moves: story.moves.length,
  lines: story.lines.length,
  states: count,
  edges: to.length,
});

/** The report of a scenario that has been proved as far as it can be. */
export function reportOf(proof: Proof): ScenarioReport {
  const { exploration, worth } = proof;
  const { story } = exploration;
  const { scenario } = story;
  const goals = [...Object.values(scenario.needs), ...Object.values(scenario.expectations)];
  return {
    scenario: { id: scenario.id, title: scenario.title },
    proved: worth !== undefined,
    counts: counted(exploration),
    ...(worth && { spans: spansOf(exploration, worth) }),
    openings: openingReports(story, pointsIn(story), proof),
    random: simulated(scenario, { plays: REPORT_PLAYS, player: 'random', seed: 1 }),
    skills: tally(story.moves.flatMap(({ move }) => Object.keys(move.skills ?? {}) as Skill[])),
    areas: tally(goals.map(({ area }) => area)),
  };
}
