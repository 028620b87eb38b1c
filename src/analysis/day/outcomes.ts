/** What one person of a day can leave behind: for each set of flags they come with, every set they can leave, with the points. */
import { draw } from '../../encounter/draw.ts';
import type { Scenario } from '../../scenario/format.ts';
import { componentsOf } from '../components.ts';
import { type Exploration, explored, type Root } from '../explore.ts';
import { type Points, pointsIn } from '../points.ts';
import { type GuessedOutcome, guessedOutcomes } from './guessed-outcomes.ts';
import { type HandOver, handingOver } from './hand-over.ts';

/** A play that shows an outcome. */
export interface ShownPlay {
  /** What the seed has to draw for it. Draws that no rule reads are left out. */
  readonly drawn: Readonly<Record<string, string>>;
  /** Flags it begins with. Flags that no rule reads are left out. */
  readonly carried: readonly string[];
  readonly moves: readonly string[];
  readonly satisfaction: number;
  readonly ending: string;
}

/** One set of flags that can be left behind. */
export interface Outcome {
  /** Those of the flags told apart that are up, sorted. */
  readonly up: readonly string[];
  readonly best: number;
  readonly worst: number;
  /** A shortest play for each. Undefined where it is only thought possible, since not all states were looked at. */
  playOf(which: 'best' | 'worst'): ShownPlay | undefined;
}

/** All that can come of one way to begin, over every draw. */
export interface Outcomes {
  readonly all: readonly Outcome[];
  readonly best: number;
  readonly worst: number;
  /** The best that can be reached with the least lucky draw. */
  readonly leastBest: number;
}

/** One person of a day. */
export interface PersonProof {
  readonly scenario: Scenario;
  /** Were all states looked at? If not, outcomes are all that can be thought of: more than there are, never fewer. */
  readonly complete: boolean;
  /** False when not even all that can be thought of is here, since there is too much of it. */
  readonly bounded: boolean;
  readonly states: number;
  /** What can come of beginning with these flags; others than the scenario reads are ignored. */
  outcomesFrom(carried: Iterable<string>): Outcomes;
  /** What guessing comes to from there. Throws when not all states were looked at. */
  guessesFrom(carried: Iterable<string>): readonly GuessedOutcome[];
}

/** The way to a state, from a search that remembers by which edge it came. */
function movesTo(exploration: Exploration, by: Int32Array, state: number): string[] {
  const moves: string[] = [];
  for (let at = state, edge = by[at] as number; edge >= 0; edge = by[at] as number) {
    moves.unshift(exploration.story.moves[exploration.move[edge] as number]?.move.id ?? '');
    at = exploration.from(edge);
  }
  return moves;
}

interface Found {
  readonly state: number;
  readonly points: number;
}

/** The best and the worst last state for each standing of the flags, nearest first among equals. */
function lastStates(
  { story, states, first, to, expanded, count }: Exploration,
  handOver: HandOver,
  points: Points,
  start: number,
): { readonly by: Int32Array; readonly found: ReadonlyMap<number, readonly [best: Found, worst: Found]> } {
  const by = new Int32Array(count).fill(-2);
  const line = new Uint32Array(count);
  let [read, written] = [0, 1];
  line[0] = start;
  by[start] = -1;
  const found = new Map<number, readonly [Found, Found]>();
  for (; read < written; read += 1) {
    const state = line[read] as number;
    const at = state * story.words;
    if (handOver.isLast(states, at)) {
      const standing = handOver.standing(states, at);
      const here = { state, points: points(states, at) };
      const [best, worst] = found.get(standing) ?? [here, here];
      found.set(standing, [here.points > best.points ? here : best, here.points < worst.points ? here : worst]);
      continue;
    }
    if (state >= expanded) continue;
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      const next = to[edge] as number;
      if (by[next] !== -2) continue;
      by[next] = edge;
      line[written] = next;
      written += 1;
    }
  }
  return { by, found };
}

const drawnBy = ({ draws }: Scenario, names: readonly string[], seed: number) =>
  Object.fromEntries(names.map((name) => [name, draw(seed, name, draws[name] ?? [])]));

/** The outcomes of a few ways to begin, which differ in what is drawn, as one. */
function outcomesOf(exploration: Exploration, handOver: HandOver, points: Points, roots: readonly Root[]): Outcomes {
  const { story, states } = exploration;
  const byStanding = new Map<number, { best: Found; worst: Found; playOf: Outcome['playOf'] }>();
  let leastBest = 100;
  for (const { opening, state: start } of roots) {
    const { by, found } = lastStates(exploration, handOver, points, start);
    const shown = ({ state, points: satisfaction }: Found): ShownPlay => ({
      drawn: drawnBy(story.scenario, story.variables.draws, opening.seed),
      carried: opening.carried,
      moves: movesTo(exploration, by, state),
      satisfaction,
      ending: handOver.ending(states, state * story.words),
    });
    leastBest = Math.min(leastBest, Math.max(-1, ...[...found.values()].map(([best]) => best.points)));
    for (const [standing, [best, worst]] of found) {
      const had = byStanding.get(standing);
      const better = had === undefined || best.points > had.best.points;
      const poorer = had === undefined || worst.points < had.worst.points;
      byStanding.set(standing, {
        best: better ? best : had.best,
        worst: poorer ? worst : had.worst,
        playOf: (which) => {
          const here = which === 'best' ? better : poorer;
          return here || !had ? shown(which === 'best' ? best : worst) : had.playOf(which);
        },
      });
    }
  }
  const all = [...byStanding].map(
    ([standing, { best, worst, playOf }]): Outcome => ({
      up: handOver.flags.filter((_, bit) => (standing & (1 << bit)) !== 0),
      best: best.points,
      worst: worst.points,
      playOf,
    }),
  );
  return {
    all,
    best: Math.max(-1, ...all.map(({ best }) => best)),
    worst: Math.min(101, ...all.map(({ worst }) => worst)),
    leastBest,
  };
}

/** Flags of which every standing is thought of, where not all states were looked at. */
const THOUGHT_FLAGS_MAX = 12;

/** Anything: every standing of the flags, with any points. What there is is among it. */
function anythingAtAll(flags: readonly string[]): Outcomes {
  const standings = Array.from({ length: 2 ** flags.length }, (_, standing) => standing);
  const all = standings.map(
    (standing): Outcome => ({
      up: flags.filter((_, bit) => (standing & (1 << bit)) !== 0),
      best: 100,
      worst: 0,
      playOf: () => undefined,
    }),
  );
  return { all, best: 100, worst: 0, leastBest: 0 };
}

/**
 * Looks at every play of a scenario.
 * @param flags which of the flags it hands on are told apart
 * @param most states looked at
 */
export function personProof(scenario: Scenario, flags: readonly string[], most: number): PersonProof {
  const handOver = handingOver(scenario, flags);
  const exploration = explored(handOver.story, most);
  const points = pointsIn(handOver.story);
  if (!exploration.complete) {
    const bounded = flags.length <= THOUGHT_FLAGS_MAX;
    const anything = anythingAtAll(bounded ? flags : []);
    return {
      scenario,
      complete: false,
      bounded,
      states: exploration.count,
      outcomesFrom: () => anything,
      guessesFrom: () => {
        throw new Error(`not all states of ${scenario.id} were looked at`);
      },
    };
  }
  const { carried: kept } = handOver.story.variables;
  /** Works out something once for each standing of the flags it can depend on. */
  const fromEach = <T>(work: (roots: readonly Root[]) => T): ((carried: Iterable<string>) => T) => {
    const known = new Map<string, T>();
    return (carried) => {
      const up = new Set(carried);
      const key = kept.filter((flag) => up.has(flag)).join(' ');
      const had = known.get(key);
      if (had !== undefined) return had;
      const made = work(
        exploration.roots.filter(({ opening }) =>
          kept.every((flag) => opening.carried.includes(flag) === up.has(flag)),
        ),
      );
      known.set(key, made);
      return made;
    };
  };
  let loops: ReturnType<typeof componentsOf> | undefined;
  return {
    scenario,
    complete: true,
    bounded: true,
    states: exploration.count,
    outcomesFrom: fromEach((roots) => outcomesOf(exploration, handOver, points, roots)),
    guessesFrom: fromEach((roots) => {
      loops ??= componentsOf(exploration);
      return guessedOutcomes(exploration, { components: loops }, handOver, points, roots);
    }),
  };
}
