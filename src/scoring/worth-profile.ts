/**
 * What many first plays say of one player by what their decisions were worth: each skill with its range, and where points are
 * given away, by area and by the people served. Only decisions at which something hung count: where every option leads to as
 * much, a choice says nothing. For practice, never for hiring or dismissal.
 */
import type { Walk } from '../encounter/walk.ts';
import { moveSkills } from '../scenario/move.ts';
import { AREAS, type Area, SEGMENTS, type Segment, SKILLS, type Skill } from '../scenario/words.ts';
import { type DecisionWorth, givenBy, isAtStake } from './given-away.ts';
import type { Band } from './profile.ts';
import { rangeOfMean } from './range-of-mean.ts';

/** A play with the worth of its decisions. */
export interface JudgedPlay {
  readonly walk: Walk;
  readonly decisions: readonly DecisionWorth[];
}

/** Fewest decisions before a range is told: of two or three nothing can be said at all. */
const RANGE_FROM = 4;

/**
 * Lowest share kept, of what hung on the average decision, for each band but the last. One half is what chance keeps where
 * an option is as often the better as the worse; whoever slips in one decision of ten, badly, keeps nine tenths.
 */
export const KEPT_FLOORS: Readonly<Record<Exclude<Band, 'practise'>, number>> = {
  strength: 0.9,
  steady: 0.75,
  mixed: 0.5,
};

/** A range narrower than this (the distance of the two upper bands) lies in one band, or on the border of two. */
export const RANGE_NARROW = KEPT_FLOORS.strength - KEPT_FLOORS.steady;

/** What a player's first plays say of one skill. */
export interface SkillWorth {
  readonly skill: Skill;
  /** Decisions about this skill at which something hung. */
  readonly decisions: number;
  /** Mean share (0 … 1) kept of what hung on them, with its range; absent for fewer than four. */
  readonly kept?: { readonly mean: number; readonly least: number; readonly most: number };
  /** Absent where the range is too wide to tell one word from any other. */
  readonly band?: Band;
  /** How many more decisions it takes until the range is narrower than a band; 0 where it is. Until then the band is provisional. */
  readonly more: number;
}

/** Points given away in something, on average. */
export interface Given<Of> {
  readonly of: Of;
  /** Plays in which it came up. */
  readonly plays: number;
  /** Points given away in each of them, on average, not rounded. */
  readonly perPlay: number;
}

/** What first plays say, by the worth of their decisions. */
export interface WorthProfile {
  /** All fourteen, in their order. */
  readonly skills: readonly SkillWorth[];
  /** Only areas that somebody asked for. */
  readonly areas: readonly Given<Area>[];
  /** Only people who were met. */
  readonly segments: readonly Given<Segment>[];
  /** Points given away in a play, on average, not rounded. */
  readonly whole: number;
}

const bandOf = (kept: number): Band => {
  if (kept >= KEPT_FLOORS.strength) return 'strength';
  if (kept >= KEPT_FLOORS.steady) return 'steady';
  return kept >= KEPT_FLOORS.mixed ? 'mixed' : 'practise';
};

/** Is one word told from any other? Not where both the best and the worst may be true. */
const isTold = (least: number, most: number) => bandOf(least) !== 'practise' || bandOf(most) !== 'strength';

/** Share kept (0 … 1) of what hung on a decision. */
const keptOf = ({ before, after, least }: DecisionWorth): number => {
  const [top, floor] = [Math.max(0, before), Math.max(0, least)];
  return (Math.max(0, after) - floor) / (top - floor);
};

/** Skills a decision is about: those of the move chosen, and of the better one that was passed by. */
function skillsAt({ scenario }: Walk, { node, move, better }: DecisionWorth): ReadonlySet<Skill> {
  const moves = scenario.nodes[node]?.moves.filter(({ id }) => id === move || id === better?.move) ?? [];
  return new Set(moves.flatMap((one) => moveSkills(one).map(({ skill }) => skill)));
}

function skillWorth(plays: readonly JudgedPlay[], skill: Skill): SkillWorth {
  const kept = plays.flatMap(({ walk, decisions }) =>
    decisions.filter((one) => isAtStake(one) && skillsAt(walk, one).has(skill)).map(keptOf),
  );
  const range = kept.length < RANGE_FROM ? undefined : rangeOfMean(kept, RANGE_NARROW);
  if (!range) return { skill, decisions: kept.length, more: RANGE_FROM - kept.length };
  const { mean, half, more } = range;
  const [least, most] = [Math.max(0, mean - half), Math.min(1, mean + half)];
  return {
    skill,
    decisions: kept.length,
    kept: { mean, least, most },
    ...(isTold(least, most) && { band: bandOf(mean) }),
    more,
  };
}

function areaGiven(plays: readonly JudgedPlay[], area: Area): Given<Area> {
  const asked = plays.filter(({ walk: { scenario } }) =>
    Object.values({ ...scenario.needs, ...scenario.expectations }).some((goal) => goal.area === area),
  );
  const points = asked.map(({ walk: { scenario }, decisions }) => {
    const goals = { ...scenario.needs, ...scenario.expectations };
    const lost = decisions.flatMap((one) => one.lost ?? []).filter(({ goal }) => goals[goal]?.area === area);
    return lost.reduce((total, one) => total + one.points, 0);
  });
  return { of: area, plays: asked.length, perPlay: meanOf(points) };
}

const meanOf = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;

function segmentGiven(plays: readonly JudgedPlay[], segment: Segment): Given<Segment> {
  const met = plays.filter(({ walk }) => walk.scenario.customer.segments.includes(segment));
  return { of: segment, plays: met.length, perPlay: meanOf(met.map(givenIn)) };
}

const givenIn = ({ decisions }: JudgedPlay) => decisions.reduce((total, one) => total + givenBy(one), 0);

/** What these plays say. Hand in first plays: a second one knows the story. */
export function worthProfile(plays: readonly JudgedPlay[]): WorthProfile {
  return {
    skills: SKILLS.map((skill) => skillWorth(plays, skill)),
    areas: AREAS.map((area) => areaGiven(plays, area)).filter((one) => one.plays > 0),
    segments: SEGMENTS.map((segment) => segmentGiven(plays, segment)).filter((one) => one.plays > 0),
    whole: meanOf(plays.map(givenIn)),
  };
}
