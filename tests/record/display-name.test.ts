import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName, NAME_GRAPHEMES } from '../../src/record/display-name.ts';

const shown = (text: string) => {
  const named = displayName(text);
  return named.ok ? named.name : undefined;
};

describe('a display name', () => {
  it('may be of any script, with accents, and is trimmed', () => {
    expect(['  Zoë ', 'أمينة', '李小龙', 'O’Brien-Núñez', 'Sam 2', '🙂'].map(shown)).toEqual([
      'Zoë',
      'أمينة',
      '李小龙',
      'O’Brien-Núñez',
      'Sam 2',
      '🙂',
    ]);
  });

  it('is kept in one form, so that names that look the same are the same', () => {
    expect(shown('Zoe\u0308')).toBe('Zoë');
    expect(shown('Ａｎａ')).toBe('Ana');
  });

  it('counts characters as a reader does', () => {
    expect(shown('é'.repeat(NAME_GRAPHEMES))).toBeDefined();
    expect(shown('q\u0308'.repeat(NAME_GRAPHEMES))).toBeDefined();
    expect(shown('a'.repeat(NAME_GRAPHEMES + 1))).toBeUndefined();
    expect(shown(`a${'\u0308'.repeat(200)}`)).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['only space', ' \u00a0 '],
    ['a line break', 'A\nB'],
    ['a tab', 'A\tB'],
    ['a mark that turns the text around', 'Ana\u202E'],
    ['a space of no width', 'A\u200Bna'],
    ['half a character', 'A\uD800'],
    ['a character nobody has defined', 'A\uE000'],
    ['an accent alone', '\u0301'],
    ['a paragraph separator', 'A\u2029B'],
  ])('is refused when it holds %s', (_, text) => {
    expect(displayName(text)).toMatchObject({ ok: false, reason: expect.stringMatching(/\.$/) });
  });

  it('once taken is taken again as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const named = displayName(text);
        if (named.ok) expect(displayName(named.name)).toEqual(named);
      }),
    );
  });
});
