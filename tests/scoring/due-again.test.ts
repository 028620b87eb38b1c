import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DUE_DAYS, dueAgain, type PracticeOffer } from '../../src/scoring/due-again.ts';
import { aPlay, DAY, randomPlays } from './some-plays.ts';

const offers: readonly PracticeOffer[] = [
  { id: 'one', title: 'Story one', skills: ['greet'] },
  { id: 'two', title: 'Story two', skills: ['greet', 'confirm'] },
  { id: 'three', title: 'Story three', skills: ['greet'] },
];
const weak = aPlay({
  id: 'weak',
  marks: [
    ['greet', 1],
    ['greet', -2],
  ],
});
const good = (id: string, days: number, scenario = 'two') =>
  aPlay({ id, scenario, at: days * DAY, marks: [['greet', 1]] });

describe('due again', () => {
  it('brings a weak skill back after two days, with the sentence that fell short', () => {
    const [item] = dueAgain([weak], offers, DAY);
    expect(item).toMatchObject({
      skill: 'greet',
      due: 2 * DAY,
      isDue: false,
      after: 2,
      evidence: { play: 'weak', turn: 1, rating: -2 },
      offer: { id: 'two', kind: 'new' },
    });
    expect(dueAgain([weak], offers, 2 * DAY)[0]?.isDue).toBe(true);
  });

  it('waits 7 and then 21 days after each good repetition, and rests after the third', () => {
    const plays = [weak, good('g1', 2), good('g2', 9), good('g3', 30)];
    expect(dueAgain(plays.slice(0, 2), offers, 0)[0]).toMatchObject({ due: 9 * DAY, after: 7, repeated: 1 });
    expect(dueAgain(plays.slice(0, 3), offers, 0)[0]).toMatchObject({ due: 30 * DAY, after: 21, repeated: 2 });
    expect(dueAgain(plays, offers, 0)).toEqual([]);
  });

  it('does not count cramming, and starts anew when the skill falls short again', () => {
    expect(dueAgain([weak, good('soon', 0.1)], offers, 0)[0]).toMatchObject({ due: 2 * DAY, repeated: 0 });
    const again = { ...weak, id: 'again', begun: 8 * DAY, ended: 8 * DAY };
    expect(dueAgain([weak, good('g1', 2), again], offers, 0)[0]).toMatchObject({ due: 10 * DAY, repeated: 0 });
  });

  it('offers a new story first, then the one played longest ago, then the same again', () => {
    const plays = [weak, good('g1', 1, 'two')];
    expect(dueAgain(plays, offers, 0)[0]?.offer).toMatchObject({ id: 'three', kind: 'new' });
    expect(dueAgain([...plays, aPlay({ id: 'x', scenario: 'three', at: DAY })], offers, 0)[0]?.offer).toMatchObject({
      id: 'one',
      kind: 'other',
    });
    expect(dueAgain([weak], offers.slice(0, 1), 0)[0]?.offer).toMatchObject({ id: 'one', kind: 'same' });
    expect(dueAgain([weak], [], 0)[0]).not.toHaveProperty('offer');
  });

  it('asks for nothing when nothing fell short', () => {
    expect(dueAgain([good('g', 1)], offers, 90 * DAY)).toEqual([]);
  });

  it('names each skill once, in order of its due date, whatever the order of the list', () => {
    const shuffled = randomPlays.chain((plays) =>
      fc.tuple(fc.constant(plays), fc.shuffledSubarray([...plays], { minLength: plays.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 0, max: 90 }), ([plays, other], day) => {
        const items = dueAgain(plays, offers, day * DAY);
        expect(dueAgain(other, offers, day * DAY)).toEqual(items);
        expect(new Set(items.map(({ skill }) => skill)).size).toBe(items.length);
        expect(items.map(({ due }) => due)).toEqual(items.map(({ due }) => due).sort((a, b) => a - b));
        for (const { due, isDue, after } of items) {
          expect(isDue).toBe(due <= day * DAY);
          expect(DUE_DAYS).toContain(after);
        }
      }),
      { numRuns: 200 },
    );
  });
});
