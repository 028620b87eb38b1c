import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GAP_MAX,
  impatience,
  newPressureClock,
  nextTurn,
  type PressureClock,
  readingOf,
  tallyWords,
  ticked,
  withMoreTime,
} from '../../../src/ui/encounter/pressure-clock.ts';

/** The clock after so many seconds of ticks, from wherever it stands. */
function later(clock: PressureClock, seconds: number, rests = false): PressureClock {
  let now = clock;
  for (let tick = 0; tick < seconds * 4; tick += 1) now = ticked(now, now.at + 250, rests);
  return now;
}

describe('the clock of a turn', () => {
  const start = newPressureClock(40, 1000);

  it('counts down, and on past zero as time over', () => {
    expect(readingOf(start)).toEqual({ over: false, seconds: 40, share: 1 });
    expect(readingOf(later(start, 10))).toEqual({ over: false, seconds: 30, share: 0.75 });
    expect(readingOf(later(start, 39.75))).toMatchObject({ over: false, seconds: 1 });
    expect(readingOf(later(start, 40))).toEqual({ over: true, seconds: 0, share: 0 });
    expect(readingOf(later(start, 65))).toEqual({ over: true, seconds: 25, share: 0 });
  });

  it('adds the same again as often as is wanted, also when it is over', () => {
    expect(readingOf(withMoreTime(later(start, 30)))).toMatchObject({ over: false, seconds: 50 });
    const late = withMoreTime(later(start, 45));
    expect(readingOf(late)).toMatchObject({ over: false, seconds: 35 });
    expect(readingOf(withMoreTime(late))).toMatchObject({ over: false, seconds: 75 });
  });

  it('stands still while it rests, and goes on where it was', () => {
    const rested = later(later(start, 10), 300, true);
    expect(readingOf(rested).seconds).toBe(30);
    expect(rested.rests).toBe(true);
    // The first tick after a rest ends the rest; time runs from there.
    expect(readingOf(later(rested, 5.25)).seconds).toBe(25);
  });

  it('counts no stretch in which the page slept', () => {
    const slept = ticked(start, start.at + 3_600_000, false);
    expect(slept.spent).toBe(GAP_MAX);
    expect(ticked(start, start.at - 5000, false).spent).toBe(0);
  });

  it('counts a turn as over by the time it took, whatever time was added', () => {
    const quick = nextTurn(later(start, 39), 40_000);
    expect(quick.tally).toEqual({ seconds: 40, turns: 1, over: 0 });
    const slow = nextTurn(withMoreTime(later(quick, 50)), 100_000);
    expect(slow.tally).toEqual({ seconds: 40, turns: 2, over: 1 });
    expect(readingOf(slow)).toEqual({ over: false, seconds: 40, share: 1 });
    expect(slow.more).toBe(0);
  });

  it('never runs backwards, never gives more than was given, and counts every turn once', () => {
    const step = fc.oneof(
      fc.record({ type: fc.constant('tick' as const), gap: fc.integer({ min: -50, max: 5000 }), rests: fc.boolean() }),
      fc.record({ type: fc.constantFrom('more' as const, 'turn' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        let clock = newPressureClock(20, 0);
        let turns = 0;
        for (const one of steps) {
          const before = clock;
          if (one.type === 'tick') {
            clock = ticked(clock, clock.at + one.gap, one.rests);
            expect(clock.spent).toBeGreaterThanOrEqual(before.spent);
            expect(clock.spent - before.spent).toBeLessThanOrEqual(GAP_MAX);
            if (one.rests) expect(clock.spent).toBe(before.spent);
          } else if (one.type === 'more') {
            clock = withMoreTime(clock);
          } else {
            turns += 1;
            clock = nextTurn(clock, clock.at);
            expect(clock.spent).toBe(0);
          }
          const { share } = readingOf(clock);
          expect(share >= 0 && share <= 1).toBe(true);
          expect(clock.tally.turns).toBe(turns);
          expect(clock.tally.over).toBeLessThanOrEqual(turns);
        }
      }),
    );
  });
});

describe('the words of the clock', () => {
  it.each([
    [{ seconds: 40, turns: 9, over: 2 }, 'You took longer than your 40 s on 2 of 9 turns. It did not count.'],
    [{ seconds: 20, turns: 1, over: 1 }, 'You took longer than your 20 s on 1 of 1 turn. It did not count.'],
    [{ seconds: 60, turns: 7, over: 0 }, 'You kept within your 60 s on all 7 turns it ran. It did not count.'],
    [{ seconds: 60, turns: 1, over: 0 }, 'You kept within your 60 s on the one turn it ran. It did not count.'],
  ])('tell of %j', (tally, words) => expect(tallyWords(tally)).toBe(words));

  it('say who is waiting', () => {
    expect(impatience(3, 'Anil')).toBe('The queue is looking at you.');
    expect(impatience(1, 'Anil')).toBe('The next in the queue is looking at you.');
    expect(impatience(0, 'Anil')).toBe('Anil is looking at you.');
  });
});
