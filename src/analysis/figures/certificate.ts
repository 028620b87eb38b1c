/**
 * What a list of people is worth as an assessment, before anybody has taken it: who passes without having understood
 * anybody, and whether those pass who have. Every figure is worked out over all plays there are, from the very start
 * that everybody gets; none is a sample.
 */
import type { Opening } from '../../encounter/opening.ts';
import type { Scenario } from '../../scenario/format.ts';
import { AREAS, type Area, type Segment, SKILLS, type Skill } from '../../scenario/words.ts';
import { componentsOf } from '../components.ts';
import { type Exploration, explored } from '../explore.ts';
import { packedStory } from '../packed/pack.ts';
import { NAIVE, naiveIn, playedBy } from '../players/players.ts';
import { pointsIn } from '../points.ts';
import { PASS, STATES_MAX } from '../thresholds.ts';
import { worthOf } from '../worth.ts';
import { sharesByPoints } from './distribution.ts';
import { exercisedIn } from './exercised.ts';
import { type Chances, randomFlow } from './random-flow.ts';

/** Somebody to serve, and how that begins. */
export interface Meeting {
  readonly scenario: Scenario;
  readonly opening: Opening;
}

/** How often somebody who knows what serves best slips all the same. */
export const SLIPS = 0.1;
/** The most that guessing may pass: a list, and one person alone. */
export const GUESSED_LIST = 0.001;
export const GUESSED_PERSON = 0.01;
/** Of those who slip in one decision of ten so many should pass a mark that is recommended, at least. */
const SLIPPING_PASS = 0.5;

/** A player's way with the whole list. */
export interface PlayerOnList {
  readonly name: string;
  /** What they do, in words. */
  readonly words: string;
  /** Average satisfaction over the list, not rounded. */
  readonly average: number;
  readonly passes: boolean;
}

/** The certificate of a list. */
export interface Certificate {
  /** The mark it is judged by: that of the list, or 80. */
  readonly mark: number;
  /** Share of guessed attempts (0 … 1) whose average reaches the mark. */
  readonly guessing: number;
  /** Share of guessed plays of each person alone that reach 80, whatever the mark of the list; in its order. */
  readonly people: readonly { readonly id: string; readonly title: string; readonly guessing: number }[];
  /** Players who follow a habit and listen to nobody. */
  readonly players: readonly PlayerOnList[];
  /** Somebody who takes what can still lead to most, and slips in one decision of ten. */
  readonly slipping: { readonly average: number; readonly passes: number };
  /** Decisions with a better and a worse move that such a play meets in the whole list, on average. */
  readonly decisions: number;
  /**
   * The lowest mark, in steps of 5, that neither guessing nor a habit reaches, with the share of those who slip in one
   * decision of ten and pass it. Absent when there is none that half of them pass.
   */
  readonly recommended?: { readonly mark: number; readonly passes: number };
  readonly segments: readonly Segment[];
  readonly areas: readonly Area[];
  /** Areas that nobody on the list asks for. */
  readonly areasMissing: readonly Area[];
  readonly skills: readonly Skill[];
}

/** What one person adds to the figures. Shares are by satisfaction, 0 … 100. */
interface Part {
  readonly guessed: Float64Array;
  readonly slipped: Float64Array;
  readonly decisions: number;
  /** Satisfaction of each naive player, by name. */
  readonly habits: Readonly<Record<string, number>>;
}

/** A play that never ends has earned nothing. */
function withEndless(shares: Float64Array): Float64Array {
  const ended = shares.reduce((sum, share) => sum + share, 0);
  shares[0] = (shares[0] as number) + Math.max(0, 1 - ended);
  return shares;
}

/** Chances of a player who takes one of the moves that can still lead to most, and with SLIPS one of the others. */
function slippingIn({ to }: Exploration, best: Int16Array): Chances {
  return (_, begin, end) => {
    const worth = Array.from({ length: end - begin }, (__, i) => best[to[begin + i] as number] as number);
    const most = Math.max(...worth);
    const good = worth.filter((one) => one === most).length;
    const others = worth.length - good;
    return worth.map((one) => (one === most ? (others > 0 ? 1 - SLIPS : 1) / good : SLIPS / others));
  };
}

/** Undefined when there are more states than can be looked at. */
function partOf({ scenario, opening }: Meeting, most: number): Part | undefined {
  const story = packedStory(scenario, false);
  const exploration = explored(story, most, opening);
  if (!exploration.complete) return undefined;
  const worth = { ...worthOf(exploration), components: componentsOf(exploration) };
  const slipping = randomFlow(exploration, worth, slippingIn(exploration, worth.best));
  const { first, to, count } = exploration;
  let decisions = 0;
  for (let state = 0; state < count; state += 1) {
    const values = to.subarray(first[state], first[state + 1]).map((next) => (worth.best[next] as number) + 1);
    if (values.length > 1 && Math.max(...values) > Math.min(...values)) decisions += slipping.visits[state] as number;
  }
  const points = pointsIn(story);
  const habits = Object.entries(NAIVE).map(([name, naive]) => {
    const { ending, satisfaction } = playedBy(story, points, opening, naiveIn(story, naive), { steady: true });
    return [name, ending === undefined ? 0 : satisfaction] as const;
  });
  return {
    guessed: withEndless(sharesByPoints(exploration, randomFlow(exploration, worth).visits)),
    slipped: withEndless(sharesByPoints(exploration, slipping.visits)),
    decisions,
    habits: Object.fromEntries(habits),
  };
}

/** Shares of the sum of independent plays. */
const together = (all: readonly Float64Array[]): Float64Array =>
  all.reduce((sum, next) => {
    const out = new Float64Array(sum.length + next.length - 1);
    for (const [i, a] of sum.entries())
      if (a > 0) for (const [j, b] of next.entries()) out[i + j] = (out[i + j] as number) + a * b;
    return out;
  }, Float64Array.of(1));

/** Share of sums of `people` plays whose average reaches the mark. */
const reaching = (sums: Float64Array, people: number, mark: number) =>
  sums.subarray(mark * people).reduce((total, share) => total + share, 0);

const MARKS = [50, 55, 60, 65, 70, 75, 80, 85, 90, 95];

/**
 * The certificate of a list of at least one person.
 * @param mark average satisfaction that counts as passed, 1 … 100
 * @param most states looked at for each person
 * @returns or the titles of those whose plays are too many to be looked at all
 */
export function certificateOf(
  meetings: readonly Meeting[],
  mark: number = PASS,
  most: number = STATES_MAX,
): Certificate | { readonly tooLarge: readonly string[] } {
  const tried = meetings.map((meeting) => partOf(meeting, most));
  const tooLarge = meetings.filter((_, at) => !tried[at]).map(({ scenario }) => scenario.title);
  if (tooLarge.length > 0) return { tooLarge };
  const parts = tried.filter((part) => part !== undefined);
  const people = parts.length;
  const [guessed, slipped] = [together(parts.map((part) => part.guessed)), together(parts.map((part) => part.slipped))];
  const players = Object.entries(NAIVE).map(([name, { words }]): PlayerOnList => {
    const average = parts.reduce((sum, { habits }) => sum + (habits[name] ?? 0), 0) / people;
    return { name, words, average, passes: average >= mark };
  });
  const recommended = MARKS.find(
    (one) =>
      reaching(guessed, people, one) <= GUESSED_LIST &&
      players.every(({ average }) => average < one) &&
      reaching(slipped, people, one) >= SLIPPING_PASS,
  );
  const scenarios = meetings.map(({ scenario }) => scenario);
  const exercised = scenarios.map(exercisedIn);
  const areas = AREAS.filter((area) => exercised.some((one) => one.areas.some((asked) => asked.area === area)));
  return {
    mark,
    guessing: reaching(guessed, people, mark),
    people: parts.map((part, at) => ({
      id: scenarios[at]?.id ?? '',
      title: scenarios[at]?.title ?? '',
      guessing: reaching(part.guessed, 1, PASS),
    })),
    players,
    slipping: {
      average: slipped.reduce((sum, share, points) => sum + share * points, 0) / people,
      passes: reaching(slipped, people, mark),
    },
    decisions: parts.reduce((sum, part) => sum + part.decisions, 0),
    ...(recommended !== undefined && {
      recommended: { mark: recommended, passes: reaching(slipped, people, recommended) },
    }),
    segments: [...new Set(scenarios.flatMap(({ customer }) => customer.segments))].sort(),
    areas,
    areasMissing: AREAS.filter((area) => !areas.includes(area)),
    skills: SKILLS.filter((skill) => exercised.some((one) => one.skills.some((shown) => shown.skill === skill))),
  };
}
