import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkThrough } from '../../src/encounter/walk.ts';
import { finishedPlay, firstAndBest, skillsIn } from '../../src/scoring/finished-play.ts';
import { bandOf, DECISIONS_MIN, profileOf, type SkillReading } from '../../src/scoring/profile.ts';
import { newScenarioChecked } from '../record/a-record.ts';
import { aGoal, aPlay, DAY, randomPlays } from './some-plays.ts';

const eight = (rating: number) => Array.from({ length: 8 }, () => ['greet', rating] as const);
const greeting = (readings: ReturnType<typeof profileOf>) => readings.skills.find(({ skill }) => skill === 'greet');
const shuffledPlays = randomPlays.chain((plays) =>
  fc.tuple(fc.constant(plays), fc.shuffledSubarray([...plays], { minLength: plays.length })),
);

describe('a band', () => {
  it('is given from the eighth decision on, and not before', () => {
    expect(bandOf(14, DECISIONS_MIN - 1)).toBeUndefined();
    expect(bandOf(16, DECISIONS_MIN)).toBe('strength');
  });

  it('goes by the mean rating, its floors included', () => {
    expect([8, 7, 4, 3, 0, -1].map((sum) => bandOf(sum, 8))).toEqual([
      'strength',
      'steady',
      'steady',
      'mixed',
      'mixed',
      'practise',
    ]);
  });

  it('never falls when a decision is rated better', () => {
    const order = ['practise', 'mixed', 'steady', 'strength'];
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 60 }), fc.integer({ min: -120, max: 119 }), (decisions, sum) => {
        const [low, high] = [bandOf(sum, decisions), bandOf(sum + 1, decisions)].map((b) => order.indexOf(b ?? ''));
        expect(high).toBeGreaterThanOrEqual(low ?? Number.NaN);
      }),
    );
  });
});

describe('a profile', () => {
  it('keeps first plays and best plays apart', () => {
    const profile = profileOf([
      aPlay({ id: 'b', at: 2 * DAY, satisfaction: 90, marks: eight(2), goals: [aGoal()] }),
      aPlay({ id: 'a', at: DAY, satisfaction: 20, marks: eight(-1), goals: [aGoal({ standing: 'missed' })] }),
    ]);
    expect(greeting(profile)).toMatchObject({
      first: { band: 'practise', sum: -8 },
      best: { band: 'strength', sum: 16 },
    });
    expect(profile.areas[0]).toEqual({
      area: 'accuracy',
      first: { met: 0, partly: 0, of: 1 },
      best: { met: 1, partly: 0, of: 1 },
    });
    expect(profile.progress.map(({ play, attempt }) => [play, attempt])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(profile).toMatchObject({ plays: 2, people: 1 });
  });

  it('says for each decision which play, turn and sentence it was', () => {
    const profile = profileOf([
      aPlay({
        id: 'a',
        marks: [
          ['discover', 1],
          ['greet', -2],
        ],
      }),
    ]);
    expect(greeting(profile)?.first.evidence).toEqual([
      { play: 'a', title: 'Story one', turn: 1, rating: -2, sentence: { kind: 'say', text: 'Words 1 of a' } },
    ]);
  });

  it('counts a person in each of their segments, and names only segments that were met', () => {
    const { segments } = profileOf([
      aPlay({ id: 'a', segments: ['ext.regular', 'ext.mobility'], goals: [aGoal({ standing: 'partly' })] }),
      aPlay({ id: 'b', scenario: 'two', segments: ['ext.regular'], goals: [aGoal()] }),
    ]);
    expect(segments.map(({ segment, people, first }) => [segment, people, first.met, first.partly, first.of])).toEqual([
      ['ext.regular', 2, 1, 1, 2],
      ['ext.mobility', 1, 0, 1, 1],
    ]);
  });

  it('of nobody is empty, with all skills and areas in their places', () => {
    const profile = profileOf([]);
    expect(profile).toMatchObject({ plays: 0, people: 0, segments: [], progress: [] });
    expect(profile.skills).toHaveLength(14);
    expect(profile.areas.every(({ first, best }) => first.of + best.of === 0)).toBe(true);
  });

  it('does not see the order of the list', () => {
    fc.assert(
      fc.property(shuffledPlays, ([plays, shuffled]) => {
        expect(profileOf(shuffled)).toEqual(profileOf(plays));
      }),
      { numRuns: 200 },
    );
  });

  it('sees when plays were made only in what is first and in the progress', () => {
    const timeless = (plays: Parameters<typeof profileOf>[0]) => {
      const { skills, areas, plays: count, people } = profileOf(plays);
      return {
        skills: skills.map(({ best: { sum, decisions, band } }) => [sum, decisions, band]),
        areas: areas.map(({ best }) => best),
        count,
        people,
      };
    };
    fc.assert(
      fc.property(
        randomPlays,
        fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 12, maxLength: 12 }),
        (plays, days) => {
          const moved = plays.map((play, index) => ({
            ...play,
            order: (days[index] ?? 0) + 1,
            begun: (days[index] ?? 0) * DAY,
          }));
          expect(timeless(moved)).toEqual(timeless(plays));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is bounded, and gives no band before eight decisions', () => {
    const bounded = ({ decisions, sum, band, evidence }: SkillReading) => {
      expect(Math.abs(sum)).toBeLessThanOrEqual(2 * decisions);
      expect(evidence).toHaveLength(decisions);
      expect(band === undefined).toBe(decisions < DECISIONS_MIN);
    };
    fc.assert(
      fc.property(randomPlays, (plays) => {
        const profile = profileOf(plays);
        for (const { first, best } of profile.skills) {
          bounded(first);
          bounded(best);
        }
        for (const { first, best } of [...profile.areas, ...profile.segments]) {
          expect(first.met + first.partly).toBeLessThanOrEqual(first.of);
          expect(best.met + best.partly).toBeLessThanOrEqual(best.of);
        }
        for (const { first, best } of firstAndBest(plays)) {
          expect(best.card.satisfaction).toBeGreaterThanOrEqual(first.card.satisfaction);
        }
        expect(profile.progress.filter(({ attempt }) => attempt === 1)).toHaveLength(profile.people);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a finished play', () => {
  const scenario = newScenarioChecked();
  const walk = (moves: readonly string[]) => walkThrough(scenario, { seed: 7, carried: [] }, moves).walk;

  it('holds the card and the sentences of its walk', () => {
    const play = finishedPlay({ id: 'p', order: 1, begun: 1, ended: 2 }, walk(['ask-meeting', 'walk-along']));
    expect(play).toMatchObject({ id: 'p', scenario: { id: scenario.id }, card: { satisfaction: 100 } });
    expect(play.sentences).toHaveLength(2);
    for (const { skill, turn } of play.card.skills) {
      expect(skillsIn(scenario)).toContain(skill);
      expect(play.sentences[turn]?.text).toBeTruthy();
    }
  });

  it('is not made of half a conversation', () => {
    expect(() => finishedPlay({ id: 'p', order: 1, begun: 1, ended: 2 }, walk(['ask-meeting']))).toThrow('not ended');
  });
});
