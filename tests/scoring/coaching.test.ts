import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILLS, type Skill } from '../../src/scenario/words.ts';
import {
  type CoachedMove,
  type CoachingEvidence,
  coachingEvidence,
  coachingStage,
  coachSpeaks,
  PLAYS_FIRST,
} from '../../src/scoring/coaching.ts';
import { aPlay, DAY, randomPlays } from './some-plays.ts';

const evidence = (over: Partial<CoachingEvidence> = {}): CoachingEvidence => ({
  plays: PLAYS_FIRST,
  good: [],
  latest: {},
  ...over,
});
const move = (skill: Skill, rating: number, decided = false): CoachedMove => ({ skills: [{ skill, rating }], decided });

const someMove: fc.Arbitrary<CoachedMove> = fc.record({
  skills: fc.array(
    fc.record({ skill: fc.constantFrom(...SKILLS.slice(0, 4)), rating: fc.integer({ min: -2, max: 2 }) }),
    { maxLength: 3 },
  ),
  decided: fc.boolean(),
});
const someMoves = fc.array(someMove, { minLength: 1, maxLength: 8 });

describe('the coach', () => {
  it('speaks on every move of somebody new, and never before there is one', () => {
    fc.assert(
      fc.property(randomPlays, someMoves, (plays, moves) => {
        const early = coachingEvidence(plays.slice(0, PLAYS_FIRST - 1));
        expect(coachSpeaks(early, moves)).toBe(true);
        expect(coachSpeaks(coachingEvidence(plays), [])).toBe(false);
      }),
    );
  });

  it('then speaks of what fell short or counted, and lets the rest be', () => {
    const known = evidence();
    expect(coachSpeaks(known, [move('greet', 1)])).toBe(false);
    expect(coachSpeaks(known, [move('greet', 0)])).toBe(true);
    expect(coachSpeaks(known, [move('greet', -1)])).toBe(true);
    expect(coachSpeaks(known, [move('greet', 2, true)])).toBe(true);
    expect(coachSpeaks(known, [{ skills: [], decided: false }])).toBe(false);
  });

  it('is silent where every skill of the move stands well, and only there', () => {
    const good = evidence({ good: ['greet', 'pace'] });
    expect(coachSpeaks(good, [move('greet', 2, true)])).toBe(false);
    expect(coachSpeaks(good, [move('greet', -1, true)])).toBe(false);
    const both = (skill: Skill): CoachedMove => ({
      skills: [
        { skill: 'greet', rating: 1 },
        { skill, rating: 1 },
      ],
      decided: true,
    });
    expect(coachSpeaks(good, [both('pace')])).toBe(false);
    expect(coachSpeaks(good, [both('adapt')])).toBe(true);
  });

  it('comes back for a skill that slipped twice in a row, until it does not fall short', () => {
    const good = evidence({ good: ['greet', 'pace'], latest: { greet: [1, -1] } });
    expect(coachSpeaks(good, [move('greet', -2)])).toBe(true);
    expect(coachSpeaks(good, [move('greet', -2), move('pace', 1)])).toBe(false);
    expect(coachSpeaks(good, [move('greet', -2), move('greet', -1)])).toBe(true);
    expect(coachSpeaks(good, [move('greet', -2), move('greet', 1)])).toBe(false);
    // What slipped in earlier plays counts on into this one.
    expect(coachSpeaks(evidence({ good: ['pace'], latest: { pace: [-1, -1] } }), [move('pace', 0)])).toBe(false);
  });

  it('never speaks less to somebody with fewer skills that stand well', () => {
    fc.assert(
      fc.property(someMoves, fc.subarray(SKILLS.slice(0, 4)), fc.subarray(SKILLS.slice(0, 4)), (moves, more, less) => {
        const fewer = evidence({ good: more.filter((skill) => less.includes(skill)) });
        if (coachSpeaks(evidence({ good: more }), moves)) expect(coachSpeaks(fewer, moves)).toBe(true);
      }),
    );
  });

  it('goes by the last two decisions of each skill, whatever came before', () => {
    fc.assert(
      fc.property(someMoves, someMoves, (before, last) => {
        // Three fine moves in each skill wash out whatever came before them.
        const fine = SKILLS.slice(0, 4).flatMap((skill) => [move(skill, 1), move(skill, 1)]);
        expect(coachSpeaks(evidence(), [...before, ...fine, ...last])).toBe(
          coachSpeaks(evidence(), [...fine, ...last]),
        );
      }),
    );
  });
});

describe('the evidence', () => {
  const eight = (skill: Skill, rating: number) => Array.from({ length: 8 }, () => [skill, rating] as const);

  it('knows the skills that stand well by first plays, and the latest decisions of all', () => {
    const found = coachingEvidence([
      aPlay({ id: 'a', at: DAY, marks: [...eight('greet', 1), ...eight('pace', 0)] }),
      aPlay({ id: 'b', at: 2 * DAY, marks: [...eight('adapt', 2), ['greet', -1], ['greet', -2]] }),
    ]);
    expect(found).toEqual({ plays: 2, good: ['greet'], latest: { greet: [-1, -2], pace: [0, 0], adapt: [2, 2] } });
  });

  it('does not depend on the order in which plays are listed', () => {
    fc.assert(
      fc.property(randomPlays, (plays) => {
        expect(coachingEvidence(plays.toReversed())).toEqual(coachingEvidence(plays));
      }),
    );
  });
});

describe('the stage', () => {
  it('is told in plays to go, in quiet skills, or as silence but for slips', () => {
    expect(coachingStage(evidence({ plays: 1 }))).toEqual({ stage: 'every-move', left: 2 });
    expect(coachingStage(evidence({ good: ['greet'], latest: { greet: [1, 1], pace: [0] } }))).toEqual({
      stage: 'what-counts',
      quiet: ['greet'],
      back: [],
    });
    expect(coachingStage(evidence({ good: ['greet'], latest: { greet: [-1, -1] } }))).toEqual({
      stage: 'what-counts',
      quiet: [],
      back: ['greet'],
    });
    expect(coachingStage(evidence({ good: ['greet'], latest: { greet: [2, -1] } }))).toEqual({ stage: 'only-slips' });
  });
});
