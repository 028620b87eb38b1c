/**
 * A finished play as the profile reads it: the replayed card, with the facts of its scenario and the
 * sentences that are its evidence. Always made from a walk, so nothing kept beside the moves is believed.
 */
import type { Walk } from '../encounter/walk.ts';
import type { Scenario } from '../scenario/format.ts';
import { moveKind, moveText } from '../scenario/move.ts';
import type { MoveKind, Segment, Skill } from '../scenario/words.ts';
import { SKILLS } from '../scenario/words.ts';
import { type Scorecard, scorecard } from './scorecard.ts';

/** One move in the player's own words. Its place in the list is its turn. */
export interface PlayedSentence {
  readonly kind: MoveKind;
  readonly text: string;
}

/** A play that has ended, with its card. */
export interface FinishedPlay {
  /** Name of the play: no other play has it. */
  readonly id: string;
  /** Counts the plays begun in one store: the first play of a scenario is the one counted first, whatever the clock says. */
  readonly order: number;
  /** Milliseconds since 1970. */
  readonly begun: number;
  /** Milliseconds since 1970. Due dates count from here. */
  readonly ended: number;
  readonly scenario: {
    readonly id: string;
    readonly title: string;
    /** The customer's short name. */
    readonly person: string;
    readonly segments: readonly Segment[];
  };
  readonly card: Scorecard;
  /** By turn, from 0. */
  readonly sentences: readonly PlayedSentence[];
  /** Title of the ending. */
  readonly ending: string;
}

/**
 * A finished play from its walk and the hints of its record. Throws when the walk has not ended: a profile is
 * made of whole conversations.
 */
export function finishedPlay(
  times: Pick<FinishedPlay, 'id' | 'order' | 'begun' | 'ended'>,
  walk: Walk,
  hints: readonly number[] = [],
): FinishedPlay {
  const { scenario, place } = walk;
  if (place.at !== 'ending') throw new Error('the encounter has not ended yet');
  const { id, order, begun, ended } = times;
  return {
    id,
    order,
    begun,
    ended,
    scenario: {
      id: scenario.id,
      title: scenario.title,
      person: scenario.customer.short,
      segments: scenario.customer.segments,
    },
    card: scorecard(walk, hints),
    sentences: walk.steps.map(({ move }) => ({ kind: moveKind(move), text: moveText(move) })),
    ending: scenario.endings[place.ending]?.title ?? '',
  };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The plays in the order in which they were begun; plays of one number go by time, then by name. */
export const inPlayOrder = (plays: readonly FinishedPlay[]): readonly FinishedPlay[] =>
  [...plays].sort((a, b) => a.order - b.order || a.begun - b.begun || byText(a.id, b.id));

const ratings = (play: FinishedPlay) => play.card.skills.reduce((total, { rating }) => total + rating, 0);

/**
 * The better of two plays: the higher score, then more satisfaction, then better rated moves. What is still equal goes by name,
 * not by time, so that playing the same line earlier or later never makes another profile.
 */
const better = (a: FinishedPlay, b: FinishedPlay): FinishedPlay => {
  const lead =
    b.card.score - a.card.score ||
    b.card.satisfaction - a.card.satisfaction ||
    ratings(b) - ratings(a) ||
    byText(a.id, b.id);
  return lead > 0 ? b : a;
};

/** First and best play of one scenario. They are the same play until a later one does better. */
export interface FirstAndBest {
  readonly first: FinishedPlay;
  readonly best: FinishedPlay;
  /** Finished plays of this scenario. */
  readonly plays: number;
}

/** First and best play of each scenario, in the order in which the scenarios were first played. */
export function firstAndBest(plays: readonly FinishedPlay[]): readonly FirstAndBest[] {
  const found = new Map<string, FirstAndBest>();
  for (const play of inPlayOrder(plays)) {
    const known = found.get(play.scenario.id);
    found.set(
      play.scenario.id,
      known
        ? { first: known.first, best: better(known.best, play), plays: known.plays + 1 }
        : { first: play, best: play, plays: 1 },
    );
  }
  return [...found.values()];
}

/** The skills that some move of a scenario is tagged with, in the order of the fourteen. */
export function skillsIn(scenario: Scenario): readonly Skill[] {
  const shown = new Set(
    Object.values(scenario.nodes).flatMap(({ moves }) => moves.flatMap((move) => Object.keys(move.skills ?? {}))),
  );
  return SKILLS.filter((skill) => shown.has(skill));
}
