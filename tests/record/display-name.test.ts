import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName, NAME_GRAPHEMES, nameFaultSaid } from '../../src/record/display-name.ts';
import { reasonText } from '../spoken.ts';

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

  it.each([
    ['Persian, with a non-joiner', 'علی\u200Cرضا'],
    ['Persian, with an accent before it', 'مَه\u200Cسا'],
    ['Sinhala', 'ශ්\u200Dරීනාත්'],
    ['Hindi, with a half letter', 'क्\u200Dष'],
    ['Nepali, with letters kept apart', 'श्रीमान्\u200Cको'],
    ['Marathi, with an eyelash ra', 'दऱ्\u200Dया'],
    ['Bengali, with a ra kept whole', 'র\u200D্যাম'],
    ['Malayalam, in the older spelling', 'അവന്\u200D'],
    ['Kannada', 'ರ\u200D್ಯ'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180Eᠠ'],
    ['Japanese, with a form of its own', '葛\u{E0100}城'],
    ['Thai', 'คำแก้ว'],
    ['Lao', 'ຄຳ'],
    ['Khmer', 'សុខា'],
    ['Burmese', 'အောင်ဆန်း'],
    ['Tibetan', 'བསྟན་འཛིན'],
    ['Ethiopic', 'አበበ'],
    ['Cherokee', 'ᏣᎳᎩ'],
    ['Adlam', '𞤀𞤣𞤤𞤢𞤥'],
    ['N’Ko', 'ߒߞߏ'],
    ['Georgian', 'ნინო'],
    ['Hawaiian', 'Kaʻahumanu'],
    ['Yoruba', 'Ọlá'],
    ['Vietnamese', 'Nguyễn'],
    ['an adlib of click letters', '!Xóõ'],
    ['a family', '👨\u200D👩\u200D👧'],
    ['a flag with a rainbow', '🏳️\u200D🌈'],
    ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['a flag of two letters', '🇵🇹'],
    ['a woman at work', '👩🏽\u200D🚒 Ana'],
    ['a key of a telephone', '7️⃣'],
    ['a heart', '❤️'],
  ])('may be %s, and is kept as it is', (_, name) => {
    expect(shown(name)).toBe(name.normalize('NFC'));
  });

  it('takes an acute accent for the apostrophe it was typed for', () => {
    expect(shown('O´Brien')).toBe('O’Brien');
  });

  it('has one blank where several were typed, so that two names do not differ by blanks', () => {
    expect(shown('Sam  \u00a0 Lee')).toBe('Sam Lee');
  });

  it('loses a sign that chooses between text and picture where there is nothing to choose', () => {
    expect(shown('A\uFE0Fna')).toBe('Ana');
  });

  it.each([
    ['a Hangul filler', '\u3164'],
    ['a leading Hangul filler', 'A\u115F'],
    ['a vowel filler', 'A\u1160'],
    ['a half-width filler', 'A\uFFA0'],
    ['a blank of Braille', '\u2800'],
    ['a blank of Braille among letters', 'A\u2800na'],
    ['a tag', 'Ana\u{E0041}'],
    ['a text hidden behind a black flag', '🏴\u{E0061}\u{E0062}\u{E0063}\u{E007F}'],
    ['tags behind another emoji', '🙂\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
    ['an isolate', 'Ana\u2066'],
    ['a mark of direction', 'Ana\u200F'],
    ['an Arabic letter mark', 'Ana\u061C'],
    ['a soft hyphen', 'An\u00ADa'],
    ['a grapheme joiner', 'An\u034Fa'],
    ['a word joiner', 'An\u2060a'],
    ['a joiner between Latin letters', 'A\u200Dna'],
    ['a non-joiner between Latin letters', 'A\u200Cna'],
    ['a non-joiner at the end', 'علی\u200C'],
    ['two non-joiners', 'علی\u200C\u200Cرضا'],
    ['a joiner behind an emoji', '🙂\u200D'],
    ['a joiner after a letter of Hindi that is no vowel killer', 'क\u200Dष'],
    ['a non-joiner beside an emoji', 'ع🙂\u200Cع'],
    ['a form of a character no one has', 'A\u{E0100}'],
    ['a Khmer vowel that is never drawn', 'ក\u17B4'],
    ['a musical sign of nothing', '\u{1D159}'],
    ['a character that was lost', 'A\uFFFDna'],
  ])('is refused when it shows nothing or hides something: %s', (_, text) => {
    const read = displayName(text);
    expect(read.ok ? '' : reasonText(nameFaultSaid(read.fault))).toMatch(/\.$/);
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
    const read = displayName(text);
    expect(read.ok ? '' : reasonText(nameFaultSaid(read.fault))).toMatch(/\.$/);
  });

  it('once taken is taken again as it is', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.string({ unit: 'grapheme', maxLength: 1 }),
            fc.constantFrom('\u200C', '\u200D', '\uFE0F', 'ع', 'क', '\u094D', '🙂', 'ำ', '´', ' '),
          ),
          maxLength: 30,
        }),
        (text) => {
          const named = displayName(text);
          if (named.ok) expect(displayName(named.name)).toEqual(named);
        },
      ),
    );
  });
});
