/** Finished plays made up for tests of the profile: each says only what it is about. */
import fc from 'fast-check';
import { AREAS, SEGMENTS, SKILLS, type Skill } from '../../src/scenario/words.ts';
import type { FinishedPlay } from '../../src/scoring/finished-play.ts';
import type { GoalResult, Scorecard } from '../../src/scoring/scorecard.ts';

export const DAY = 24 * 3600 * 1000;

/** A card with nothing on it but what is given. */
export function aCard(over: Partial<Scorecard> = {}): Scorecard {
  return {
    satisfaction: 50,
    score: over.satisfaction ?? 50,
    hints: { taken: 0, cost: 0 },
    needs: { points: 30, of: 60 },
    expectations: { points: 20, of: 40 },
    capped: false,
    goals: [],
    ledger: [],
    skills: [],
    ending: 'end',
    ...over,
  };
}

/** A goal as it stands on a card. */
export function aGoal(over: Partial<GoalResult> = {}): GoalResult {
  return {
    id: 'goal',
    kind: 'need',
    text: 'A need',
    area: 'accuracy',
    critical: false,
    standing: 'met',
    untouched: false,
    unnoticed: false,
    points: 60,
    of: 60,
    ...over,
  };
}

export interface PlayInShort {
  readonly id: string;
  readonly scenario?: string;
  /** Milliseconds since 1970, both begun and ended. */
  readonly at?: number;
  readonly satisfaction?: number;
  readonly segments?: FinishedPlay['scenario']['segments'];
  /** One decision each, in turn. */
  readonly marks?: readonly (readonly [Skill, number])[];
  readonly goals?: readonly GoalResult[];
}

/** A finished play. */
export function aPlay(short: PlayInShort): FinishedPlay {
  const {
    id,
    scenario = 'one',
    at = 0,
    satisfaction = 50,
    segments = ['ext.individual'],
    marks = [],
    goals = [],
  } = short;
  return {
    id,
    order: at,
    begun: at,
    ended: at,
    scenario: { id: scenario, title: `Story ${scenario}`, person: 'Ada', segments },
    card: aCard({
      satisfaction,
      goals,
      skills: marks.map(([skill, rating], turn) => ({ turn, move: `m${turn}`, skill, rating })),
    }),
    sentences: marks.map((_, turn) => ({ kind: 'say', text: `Words ${turn} of ${id}` })),
    ending: 'It ended',
  };
}

const aRandomPlay = fc.record({
  scenario: fc.constantFrom('one', 'two', 'three', 'four'),
  at: fc.integer({ min: 0, max: 60 }).map((days) => days * DAY),
  satisfaction: fc.integer({ min: 0, max: 100 }),
  segments: fc.subarray([...SEGMENTS], { minLength: 1, maxLength: 3 }),
  marks: fc.array(fc.tuple(fc.constantFrom(...SKILLS.slice(0, 4)), fc.integer({ min: -2, max: 2 })), { maxLength: 12 }),
  goals: fc.array(
    fc
      .record({
        area: fc.constantFrom(...AREAS),
        standing: fc.constantFrom('met' as const, 'partly' as const, 'missed' as const, 'repaired' as const),
      })
      .map(aGoal),
    { maxLength: 6 },
  ),
});

/** Up to twelve plays of four scenarios. Facts of a scenario may differ between plays, which the profile must bear. */
export const randomPlays: fc.Arbitrary<readonly FinishedPlay[]> = fc
  .array(aRandomPlay, { maxLength: 12 })
  .map((plays) => plays.map((play, index) => aPlay({ ...play, id: `play-${index}` })));
