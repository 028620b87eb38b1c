/**
 * What a list of people is worth as an assessment, before anybody has taken it: who passes without having understood
 * anybody, and whether those pass who have. Every figure is worked out over all plays there are, from the very start
 * that everybody gets; none is a sample.
 */
import type { Scenario } from '../../scenario/format.ts';
import { rulesHash } from '../../scenario/hash.ts';
import { AREAS, type Area, type Segment, SKILLS, type Skill } from '../../scenario/words.ts';
import { NAIVE } from '../players/players.ts';
import { PASS, STATES_MAX } from '../thresholds.ts';
import { GUESSED_LIST } from './certificate-verdict.ts';
import { exercisedIn } from './exercised.ts';
import { type DayOnList, dayPart } from './list-day.ts';
import { averageOf, type ListPart, listPart, type Meeting, reaching, together } from './list-part.ts';
import { SLIP_RATES, SLIPS, type UnderModel, underModel } from './people-model.ts';

/** Of those who slip in one decision of ten so many should pass a mark that is recommended, at least: else no mark helps. */
const SLIPPING_PASS = 0.75;

/** A player's way with the whole list. */
export interface PlayerOnList {
  readonly name: string;
  /** Average satisfaction over the list, not rounded. */
  readonly average: number;
  readonly passes: boolean;
}

/** The certificate of a list. */
export interface Certificate {
  /** The mark it is judged by: that of the list, or 80. */
  readonly mark: number;
  /** Does the list set this mark? If not, it is judged by 80, and has none. */
  readonly markSet: boolean;
  /** Share of guessed attempts (0 … 1) whose average reaches the mark. */
  readonly guessing: number;
  /** Average satisfaction of guessed attempts, not rounded. */
  readonly guessed: number;
  /** Each person and each day, in the order of the list. */
  readonly people: readonly {
    readonly id: string;
    readonly title: string;
    /** Of its rules, 64 hex digits, or of the day: the figures are those of these rules and this seed. */
    readonly rules: string;
    readonly seed: number;
    /** Titles of the people of a day, in their order; absent for a person. */
    readonly day?: readonly { readonly id: string; readonly title: string; readonly rules: string }[];
    /** The story is for practice: nobody is to be judged by it. */
    readonly use?: 'practice';
    /** Share of guessed plays of it alone that reach 80, whatever the mark of the list; of a day its average. */
    readonly guessing: number;
  }[];
  /** Players who follow a habit and listen to nobody. */
  readonly players: readonly PlayerOnList[];
  /** Somebody who takes what can still lead to most, and slips in one decision of ten. */
  readonly slipping: { readonly average: number; readonly passes: number };
  /** How reliable an average of this list is, under the model of people in people-model.ts. */
  readonly model: UnderModel;
  /** Decisions with a better and a worse move that such a play meets in the whole list, on average. */
  readonly decisions: number;
  /**
   * The lowest mark, in steps of 5, that neither guessing nor a habit reaches, with the share of those who slip in one
   * decision of ten and pass it. Absent when there is none that three of four of them pass.
   */
  readonly recommended?: { readonly mark: number; readonly passes: number };
  readonly segments: readonly Segment[];
  readonly areas: readonly Area[];
  /** Areas that nobody on the list asks for. */
  readonly areasMissing: readonly Area[];
  readonly skills: readonly Skill[];
}

const MARKS = [50, 55, 60, 65, 70, 75, 80, 85, 90, 95];

/** A person on a list, or a day. */
export type ListUnit = Meeting | DayOnList;

export const isDayOnList = (unit: ListUnit): unit is DayOnList => 'people' in unit;

/** Works out the part of one person or day, once; undefined when their plays are too many to be looked at all. */
export type PartFinder = (unit: ListUnit) => ListPart | undefined;

/**
 * @param most states looked at for each person
 * @param tell told before each person of a day is looked at
 */
export const partFinder =
  (most: number = STATES_MAX, tell?: () => void): PartFinder =>
  (unit) =>
    isDayOnList(unit) ? dayPart(unit, SLIP_RATES, most, tell) : listPart(unit, SLIP_RATES, most);

/** The people a list asks one to serve. */
export const scenariosOf = (units: readonly ListUnit[]): readonly Scenario[] =>
  units.flatMap((unit) => (isDayOnList(unit) ? unit.people : [unit.scenario]));

const titleOf = (unit: ListUnit) => (isDayOnList(unit) ? unit.title : unit.scenario.title);

/** A person or a day, as the certificate names it. */
function named(unit: ListUnit): Omit<Certificate['people'][number], 'guessing'> {
  if (!isDayOnList(unit)) {
    const { scenario, opening } = unit;
    const { id, title, use } = scenario;
    return { id, title, rules: rulesHash(scenario), seed: opening.seed, ...(use && { use }) };
  }
  const { id, title, hash, seed, people } = unit;
  const practice = people.some(({ use }) => use === 'practice');
  const day = people.map((one) => ({ id: one.id, title: one.title, rules: rulesHash(one) }));
  return { id, title, rules: hash, seed, day, ...(practice && { use: 'practice' as const }) };
}

/**
 * The certificate of a list of at least one person or day.
 * @param wanted average satisfaction that counts as passed, 1 … 100; undefined where the list sets no mark
 * @param partOf works out each person's part, or has it from before
 * @returns or the titles of those whose plays are too many to be looked at all
 */
export function certificateOf(
  units: readonly ListUnit[],
  wanted?: number,
  partOf: PartFinder = partFinder(),
): Certificate | { readonly tooLarge: readonly string[] } {
  const mark = wanted ?? PASS;
  const tried = units.map(partOf);
  const tooLarge = units.filter((_, at) => !tried[at]).map(titleOf);
  if (tooLarge.length > 0) return { tooLarge };
  const parts = tried.filter((part) => part !== undefined);
  const people = parts.length;
  const guessed = together(parts.map((part) => part.guessed));
  const slipped = together(parts.map((part) => part.slipped[SLIP_RATES.indexOf(SLIPS)] as Float64Array));
  const players = Object.keys(NAIVE).map((name): PlayerOnList => {
    const average = parts.reduce((sum, { habits }) => sum + (habits[name] ?? 0), 0) / people;
    return { name, average, passes: average >= mark };
  });
  const recommended = MARKS.find(
    (one) =>
      reaching(guessed, one) <= GUESSED_LIST &&
      players.every(({ average }) => average < one) &&
      reaching(slipped, one) >= SLIPPING_PASS,
  );
  const scenarios = scenariosOf(units);
  const exercised = scenarios.map(exercisedIn);
  const areas = AREAS.filter((area) => exercised.some((one) => one.areas.some((asked) => asked.area === area)));
  return {
    mark,
    markSet: wanted !== undefined,
    guessing: reaching(guessed, mark),
    guessed: averageOf(guessed),
    people: units.map((unit, at) => ({
      ...named(unit),
      guessing: reaching((parts[at] as ListPart).guessed, PASS),
    })),
    players,
    slipping: {
      average: averageOf(slipped),
      passes: reaching(slipped, mark),
    },
    model: underModel(parts.map((part) => part.slipped)),
    decisions: parts.reduce((sum, part) => sum + (part.decisions[SLIP_RATES.indexOf(SLIPS)] ?? 0), 0),
    ...(recommended !== undefined && {
      recommended: { mark: recommended, passes: reaching(slipped, recommended) },
    }),
    segments: [...new Set(scenarios.flatMap(({ customer }) => customer.segments))].sort(),
    areas,
    areasMissing: AREAS.filter((area) => !areas.includes(area)),
    skills: SKILLS.filter((skill) => exercised.some((one) => one.skills.some((shown) => shown.skill === skill))),
  };
}
