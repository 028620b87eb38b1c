import { describe, expect, it } from 'vitest';
import { quote, quotes } from '../../src/messages/quoting.ts';

describe('a piece of a file in a message', () => {
  it('is cut where it is long, and what cannot be seen in it is named', () => {
    expect(quote('a\u202Eb\u0000', 'en-GB')).toBe('"aU+202EbU+0000"');
    expect(quote('😀'.repeat(100), 'en-GB')).toBe(`"${'😀'.repeat(60)}…"`);
    expect(quote('x'.repeat(1_000_000), 'en-GB').length).toBeLessThan(70);
    expect(quote('a\u0000', 'en-GB', ' bare')).toBe('aU+0000');
  });

  it.each([
    [null, '"a", "b" and "c"'],
    [' or', '"a", "b" or "c"'],
    [' plain', '"a", "b", "c"'],
    [' or bare', 'a, b or c'],
  ])('is one of several, put together as the language has it (%s)', (how, said) => {
    expect(quotes(['a', 'b', 'c'], 'en-GB', how)).toBe(said);
  });

  it('is put together otherwise in another language', () => {
    expect(quotes(['a', 'b'], 'pl', ' or')).toBe('"a" lub "b"');
  });
});
