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

/** The way from one state to another. It is asked of few, so it is looked for again. */
function movesTo(exploration: Exploration, looking: Looking, start: number, state: number): string[] {
  looking.lookFrom(start);
  const moves: string[] = [];
  for (let at = state, edge = looking.by[at] as number; edge >= 0; edge = looking.by[at] as number) {
    moves.unshift(exploration.story.moves[exploration.move[edge] as number]?.move.id ?? '');
    at = exploration.from(edge);
  }
  return moves;
}

interface Found {
  readonly state: number;
  readonly points: number;
}

/** Looks from a state on, nearest first. Used again and again, so its lists are made once. */
class Looking {
  readonly #exploration: Exploration;
  readonly #handOver: HandOver;
  readonly #points: Points;
  /** By state: the edge by which the last look came to it, -1 where it began. */
  readonly by: Int32Array;
  /** By state: the look that came to it last. */
  readonly #seenIn: Uint32Array;
  readonly #line: Uint32Array;
  /** By state that is one of the last: its standing and its points, once they are known. */
  readonly #standings: Int32Array;
  readonly #scores: Int16Array;
  #looks = 0;
  #last = -1;

  constructor(exploration: Exploration, handOver: HandOver, points: Points) {
    const { count } = exploration;
    this.#exploration = exploration;
    this.#handOver = handOver;
    this.#points = points;
    this.by = new Int32Array(count);
    this.#seenIn = new Uint32Array(count);
    this.#line = new Uint32Array(count);
    this.#standings = new Int32Array(count);
    this.#scores = new Int16Array(count).fill(-1);
  }

  /** The best and the worst last state for each standing of the flags, nearest first among equals. */
  from(start: number): ReadonlyMap<number, readonly [best: Found, worst: Found]> {
    const { first, to, expanded } = this.#exploration;
    this.#looks += 1;
    this.#last = start;
    const [by, seenIn, line, look] = [this.by, this.#seenIn, this.#line, this.#looks];
    let written = 1;
    line[0] = start;
    by[start] = -1;
    seenIn[start] = look;
    const found = new Map<number, [Found, Found]>();
    for (let read = 0; read < written; read += 1) {
      const state = line[read] as number;
      const [begin, end] = [first[state] as number, first[state + 1] as number];
      if (begin === end && this.#isLast(state)) {
        this.#find(state, found);
        continue;
      }
      if (state >= expanded) continue;
      for (let edge = begin; edge < end; edge += 1) {
        const next = to[edge] as number;
        if (seenIn[next] === look) continue;
        seenIn[next] = look;
        by[next] = edge;
        line[written] = next;
        written += 1;
      }
    }
    return found;
  }

  /** Looks from a state on, if the last look did not: then `by` tells the ways from it. */
  lookFrom(start: number): void {
    if (this.#last !== start) this.from(start);
  }

  #isLast(state: number): boolean {
    const { story, states } = this.#exploration;
    if ((this.#scores[state] as number) >= 0) return true;
    const at = state * story.words;
    if (!this.#handOver.isLast(states, at)) return false;
    this.#standings[state] = this.#handOver.standing(states, at);
    this.#scores[state] = this.#points(states, at);
    return true;
  }

  #find(state: number, found: Map<number, [Found, Found]>): void {
    const [standing, points] = [this.#standings[state] as number, this.#scores[state] as number];
    const had = found.get(standing);
    if (!had) {
      const here = { state, points };
      found.set(standing, [here, here]);
      return;
    }
    if (points > had[0].points) had[0] = { state, points };
    if (points < had[1].points) had[1] = { state, points };
  }
}

const drawnBy = ({ draws }: Scenario, names: readonly string[], seed: number) =>
  Object.fromEntries(names.map((name) => [name, draw(seed, name, draws[name] ?? [])]));

/** The outcomes of a few ways to begin, which differ in what is drawn, as one. */
function outcomesOf(exploration: Exploration, handOver: HandOver, looking: Looking, roots: readonly Root[]): Outcomes {
  const { story, states } = exploration;
  const byStanding = new Map<number, { best: Found; worst: Found; playOf: Outcome['playOf'] }>();
  let leastBest = 100;
  for (const { opening, state: start } of roots) {
    const found = looking.from(start);
    const shown = ({ state, points: satisfaction }: Found): ShownPlay => ({
      drawn: drawnBy(story.scenario, story.variables.draws, opening.seed),
      carried: opening.carried,
      moves: movesTo(exploration, looking, start, state),
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
  const points = pointsIn(handOver.story);
  const looking = new Looking(exploration, handOver, points);
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
  let guessed: ReturnType<typeof guessedOutcomes> | undefined;
  return {
    scenario,
    complete: true,
    bounded: true,
    states: exploration.count,
    outcomesFrom: fromEach((roots) => outcomesOf(exploration, handOver, looking, roots)),
    guessesFrom: fromEach((roots) => {
      guessed ??= guessedOutcomes(exploration, { components: componentsOf(exploration) }, handOver, points);
      return guessed(roots);
    }),
  };
}
