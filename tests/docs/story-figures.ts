/** What the proofs say of one scenario, as a row of the table in `docs/scenario-figures.md`. */
import { type Exploration, explored } from '../../src/analysis/explore.ts';
import { fairnessOf } from '../../src/analysis/fair/fairness.ts';
import type { Fairness } from '../../src/analysis/fair/groups.ts';
import { worthTable } from '../../src/analysis/fair/worth-table.ts';
import { worthsIn } from '../../src/analysis/fair/worths.ts';
import { type Difficulty, difficultyOf } from '../../src/analysis/figures/difficulty.ts';
import { distributionOf } from '../../src/analysis/figures/distribution.ts';
import { guessingIn, type ShareBounds } from '../../src/analysis/figures/guessing.ts';
import { type Chances, randomFlow } from '../../src/analysis/figures/random-flow.ts';
import { meanSure, sureReports } from '../../src/analysis/figures/sure.ts';
import { packedStory } from '../../src/analysis/packed/pack.ts';
import { NAIVE, naiveIn, playedBy } from '../../src/analysis/players/players.ts';
import { pointsIn } from '../../src/analysis/points.ts';
import { STATES_MAX } from '../../src/analysis/thresholds.ts';
import { isEnding, type Worth, worthOf } from '../../src/analysis/worth.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { moveKind } from '../../src/scenario/move.ts';

type MoveKind = ReturnType<typeof moveKind>;

/** Kinds of moves in the order of the table. */
export const KINDS: readonly MoveKind[] = ['say', 'ask', 'do', 'look'];

export interface StoryFigures {
  readonly states: number;
  readonly guessing: ShareBounds;
  readonly bestOfThree: number;
  /** The player of habit who gets most over all openings, by name, and the points. */
  readonly naive: { readonly name: string; readonly points: number };
  /** Decisions of a play by half chance, on average, in which the moves on offer lead to different points at best. */
  readonly decisions: number;
  /** Decisions of the median guided play, and those in which the moves on offer differ in what they guarantee. */
  readonly median: { readonly decisions: number; readonly priced: number };
  readonly difficulty: Difficulty;
  /** By kind, how often (0 … 1) a move of it is among the best where the moves on offer differ; undefined where there is none. */
  readonly best: Readonly<Record<MoveKind, number | undefined>>;
}

/** Somebody who takes the best half of the time, and guesses for the rest: neither an expert nor nobody. */
const halfGuided =
  ({ to }: Exploration, best: Worth['best']): Chances =>
  (_state, begin, end) => {
    const reached = Array.from(to.subarray(begin, end), (target) => best[target] as number);
    const most = Math.max(...reached);
    const good = reached.filter((points) => points === most).length;
    return reached.map((points) => 0.5 / reached.length + (points === most ? 0.5 / good : 0));
  };

/** What each player of habit gets from each opening; undefined where the play never ends. */
function habitsOf({
  story,
  roots,
}: Exploration): readonly { readonly name: string; readonly points: number | undefined }[] {
  const points = pointsIn(story);
  return Object.entries(NAIVE).flatMap(([name, naive]) =>
    roots.map(({ opening }) => {
      const { ending, satisfaction } = playedBy(story, points, opening, naiveIn(story, naive), { steady: true });
      return { name, points: ending === undefined ? undefined : satisfaction };
    }),
  );
}

const bestHabit = (habits: ReturnType<typeof habitsOf>): StoryFigures['naive'] =>
  habits
    .map(({ name, points = 0 }) => ({ name, points }))
    .reduce((most, one) => (one.points > most.points ? one : most));

/** As `report` tells it. */
function difficultyIn(
  exploration: Exploration,
  worth: Worth,
  habits: ReturnType<typeof habitsOf>,
  fairness: Fairness | undefined,
): Difficulty {
  const meanOf = (name: string) => {
    const points = habits.flatMap((one) => (one.name === name ? (one.points ?? []) : []));
    return points.length === 0 ? null : points.reduce((sum, one) => sum + one, 0) / points.length;
  };
  const random = distributionOf(exploration, randomFlow(exploration, worth)).mean;
  const means = { random, ...Object.fromEntries(Object.keys(NAIVE).map((name) => [name, meanOf(name)])) };
  return difficultyOf(means, fairness ? meanSure(sureReports(fairness)) : 100);
}

/** The figures of a scenario that can be looked at in full. */
export function storyFigures(scenario: Scenario): StoryFigures {
  const exploration = explored(packedStory(scenario, false), STATES_MAX);
  const { story, first, to, move, expanded, count } = exploration;
  const worth = worthOf(exploration);
  const { passes, bestOfThree } = guessingIn(exploration, worth);
  const { visits } = randomFlow(exploration, worth, halfGuided(exploration, worth.best));
  const offered = { say: 0, ask: 0, do: 0, look: 0 };
  const good = { say: 0, ask: 0, do: 0, look: 0 };
  const habits = habitsOf(exploration);
  let decisions = 0;
  for (let state = 0; state < expanded; state += 1) {
    const often = visits[state] as number;
    if (often === 0 || isEnding(exploration, state)) continue;
    const [begin, end] = [first[state] as number, first[state + 1] as number];
    const reached = Array.from(to.subarray(begin, end), (target) => worth.best[target] as number);
    const most = Math.max(...reached);
    if (most === Math.min(...reached)) continue;
    decisions += often;
    for (let edge = begin; edge < end; edge += 1) {
      const made = story.moves[move[edge] as number]?.move;
      if (!made) continue;
      offered[moveKind(made)] += often;
      if (reached[edge - begin] === most) good[moveKind(made)] += often;
    }
  }
  const best = Object.fromEntries(
    KINDS.map((kind) => [kind, offered[kind] > 0 ? good[kind] / offered[kind] : undefined]),
  ) as StoryFigures['best'];
  const fairness = fairnessOf(scenario, STATES_MAX);
  const worths = fairness && worthsIn(fairness);
  const guided = worths && worthTable(scenario, worths);
  return {
    states: count,
    guessing: passes,
    bestOfThree: bestOfThree.most,
    naive: bestHabit(habits),
    decisions,
    median: { decisions: guided?.decisions ?? 0, priced: guided?.points ?? 0 },
    difficulty: difficultyIn(exploration, worth, habits, fairness),
    best,
  };
}
