import { describe, expect, it } from 'vitest';
import { list, spellout } from '../../src/messages/formatters.ts';

describe('what messages are formatted with', () => {
  it.each([
    ['en-GB', null, 'tea, milk and a bun'],
    ['en-GB', ' plain', 'tea, milk, a bun'],
    ['en-GB', ' or', 'tea, milk or a bun'],
    ['pl', null, 'tea, milk i a bun'],
  ])('lists as %s has it (%s)', (language, how, said) => {
    expect(list(['tea', 'milk', 'a bun'], language, how)).toBe(said);
  });

  it.each([
    [3, 'en-GB', null, 'three'],
    [3, 'en-GB', ' first', 'Three'],
    [13, 'en-GB', null, '13'],
    [3, 'pl', null, '3'],
    [1234, 'de', null, '1.234'],
  ])('spells %d in %s (%s)', (count, language, where, said) => {
    expect(spellout(count, language, where)).toBe(said);
  });
});
