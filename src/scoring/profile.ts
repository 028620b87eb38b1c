/**
 * What many plays say about one player: skills in bands, the six areas, the people served, and how it
 * went over time. First plays and best plays never mix: a perfect replay shows knowledge, a first play
 * shows habit. For practice, never for hiring or dismissal.
 */
import { AREAS, type Area, SEGMENTS, type Segment, SKILLS, type Skill } from '../scenario/words.ts';
import { type FinishedPlay, firstAndBest, inPlayOrder, type PlayedSentence } from './finished-play.ts';
import type { GoalResult } from './scorecard.ts';

/** Fewest tagged decisions before a skill gets a band: below about eight, one move more would change the word. */
export const DECISIONS_MIN = 8;

/** Words for the mean rating of a skill, best first. */
export type Band = 'strength' | 'steady' | 'mixed' | 'practise';

/**
 * Lowest mean rating of each band but the last.
 *
 * - 1: the authors' key calls +1 "well shown", so a strength is well shown in the average decision.
 * - 0.5 and 0: steps of one half. With eight decisions the mean of such ratings is uncertain by about
 *   half a point, so narrower bands would only measure luck.
 * - below 0 a skill fell short more than it was shown: that one is to be practised.
 */
export const BAND_FLOORS: Readonly<Record<Exclude<Band, 'practise'>, number>> = { strength: 1, steady: 0.5, mixed: 0 };

/** The band of a skill, or none before it has DECISIONS_MIN decisions. `sum` is the sum of the ratings. */
export function bandOf(sum: number, decisions: number): Band | undefined {
  if (decisions < DECISIONS_MIN) return undefined;
  if (sum >= BAND_FLOORS.strength * decisions) return 'strength';
  if (sum >= BAND_FLOORS.steady * decisions) return 'steady';
  return sum >= BAND_FLOORS.mixed * decisions ? 'mixed' : 'practise';
}

/** One decision that a band rests on. */
export interface SkillEvidence {
  readonly play: string;
  readonly title: string;
  /** 0 for the first move. */
  readonly turn: number;
  /** -2 … +2 */
  readonly rating: number;
  readonly sentence: PlayedSentence;
}

/** What a set of plays says of one skill. */
export interface SkillReading {
  readonly decisions: number;
  /** Sum of the ratings. */
  readonly sum: number;
  readonly band?: Band;
  /** Every decision counted here, in play order. */
  readonly evidence: readonly SkillEvidence[];
}

/** How many needs and expectations were met. `of` counts all; what is neither met nor partly met was missed. */
export interface Tally {
  readonly met: number;
  readonly partly: number;
  readonly of: number;
}

/** One skill, by first plays and by best plays: never mixed, as a replay shows knowledge and not habit. */
export interface SkillProfile {
  readonly skill: Skill;
  readonly first: SkillReading;
  readonly best: SkillReading;
}

/** How needs and expectations of one area were met. */
export interface AreaProfile {
  readonly area: Area;
  readonly first: Tally;
  readonly best: Tally;
}

/** How people of one segment were served. */
export interface SegmentProfile {
  readonly segment: Segment;
  /** Different scenarios with a person of this segment. */
  readonly people: number;
  readonly first: Tally;
  readonly best: Tally;
}

/** One play on the way so far. */
export interface ProgressPoint {
  readonly play: string;
  readonly scenario: string;
  readonly title: string;
  readonly person: string;
  readonly ended: number;
  /** 0 … 100: satisfaction less what hints cost. */
  readonly score: number;
  /** 1 for the first play of its scenario. */
  readonly attempt: number;
}

/** What finished plays say of a player. */
export interface Profile {
  /** Finished plays. */
  readonly plays: number;
  /** Different scenarios. */
  readonly people: number;
  /** All fourteen, in their order. */
  readonly skills: readonly SkillProfile[];
  /** All six, in their order. */
  readonly areas: readonly AreaProfile[];
  /** Only segments that were met, in their order. */
  readonly segments: readonly SegmentProfile[];
  /** In play order. */
  readonly progress: readonly ProgressPoint[];
}

function readingOf(plays: readonly FinishedPlay[], skill: Skill): SkillReading {
  const evidence = inPlayOrder(plays).flatMap(({ id, scenario, card, sentences }) =>
    card.skills.flatMap((mark): SkillEvidence[] => {
      const sentence = sentences[mark.turn];
      if (mark.skill !== skill || !sentence) return [];
      return [{ play: id, title: scenario.title, turn: mark.turn, rating: mark.rating, sentence }];
    }),
  );
  const sum = evidence.reduce((total, { rating }) => total + rating, 0);
  const band = bandOf(sum, evidence.length);
  return { decisions: evidence.length, sum, evidence, ...(band && { band }) };
}

/** How these goals went. Put right counts as met, as it does on the card. */
export function tallyOf(goals: readonly Pick<GoalResult, 'standing'>[]): Tally {
  const count = (...standings: readonly GoalResult['standing'][]) =>
    goals.filter(({ standing }) => standings.includes(standing)).length;
  return { met: count('met', 'exceeded', 'repaired'), partly: count('partly', 'eased'), of: goals.length };
}

const goalsOf = (plays: readonly FinishedPlay[]) => plays.flatMap(({ card }) => card.goals);

function progressOf(plays: readonly FinishedPlay[]): readonly ProgressPoint[] {
  const attempts = new Map<string, number>();
  return inPlayOrder(plays).map(({ id, scenario, card, ended }) => {
    const attempt = (attempts.get(scenario.id) ?? 0) + 1;
    attempts.set(scenario.id, attempt);
    return {
      play: id,
      scenario: scenario.id,
      title: scenario.title,
      person: scenario.person,
      ended,
      score: card.score,
      attempt,
    };
  });
}

/** The profile of these plays. Their order in the list makes no difference; when they were begun does. */
export function profileOf(plays: readonly FinishedPlay[]): Profile {
  const scenarios = firstAndBest(plays);
  const first = scenarios.map((one) => one.first);
  const best = scenarios.map((one) => one.best);
  const both = <T>(read: (some: readonly FinishedPlay[]) => T) => ({ first: read(first), best: read(best) });
  const segments = SEGMENTS.map((segment): SegmentProfile => {
    const own = (some: readonly FinishedPlay[]) => some.filter(({ scenario }) => scenario.segments.includes(segment));
    return { segment, people: own(first).length, ...both((some) => tallyOf(goalsOf(own(some)))) };
  });
  return {
    plays: plays.length,
    people: scenarios.length,
    skills: SKILLS.map((skill) => ({ skill, ...both((some) => readingOf(some, skill)) })),
    areas: AREAS.map((area) => ({
      area,
      ...both((some) => tallyOf(goalsOf(some).filter((goal) => goal.area === area))),
    })),
    segments: segments.filter(({ people }) => people > 0),
    progress: progressOf(plays),
  };
}
