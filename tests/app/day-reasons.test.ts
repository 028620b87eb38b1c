import { describe, expect, it } from 'vitest';
import { dayReasonWords } from '../../src/app/day-run.ts';

describe('why a day could not take something', () => {
  it('is said as a sentence with what it tells of', () => {
    expect(dayReasonWords([{ key: 'otherSeed', values: { encounter: 2, has: 1, wanted: 7 } }])).toBe(
      'Encounter 2 has the seed 1; in this day it has 7.',
    );
    expect(dayReasonWords([{ key: 'changed', values: { title: 'A morning' } }])).toBe(
      'The shift "A morning" has changed since this day, so it cannot be gone on with.',
    );
    expect(dayReasonWords([])).toBe('');
  });

  it.each([
    [[], ['stock.oat'], 'carries in nothing; the day before it leaves stock.oat.'],
    [['a', 'b'], [], 'carries in a, b; the day before it leaves nothing.'],
  ])('tells flags that differ: %j', (hasFlags, leavesFlags, words) => {
    const values = { encounter: 1, has: hasFlags.length, hasFlags, leaves: leavesFlags.length, leavesFlags };
    expect(dayReasonWords([{ key: 'otherFlags', values }])).toBe(`Encounter 1 ${words}`);
  });
});
