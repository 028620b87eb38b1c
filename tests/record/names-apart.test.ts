import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName } from '../../src/record/display-name.ts';
import { markOf, namesApart, skeletonOf } from '../../src/record/names-apart.ts';

describe('people who look alike', () => {
  it('are told apart, and nobody is the one without a mark', () => {
    expect(namesApart(['Sam', 'Ana', 'Sam', 'Sam'])).toEqual(['Sam ①', 'Ana', 'Sam ②', 'Sam ③']);
  });

  it.each([
    ['Latin and Cyrillic', 'Ada', 'Аdа'],
    ['Latin and Greek', 'TOM', 'ΤΟΜ'],
    ['Latin and Cherokee', 'LEA', 'ᏞᎬᎪ'],
    ['l, I and 1', 'Al', 'A1'],
    ['O and zero', 'Oz', '0z'],
    ['m and rn', 'Karma', 'Karrna'],
    ['one accent and another way to write it', 'Zoë', 'Zoe\u0308'],
    ['apostrophes', 'O’Brien', "O'Brien"],
    ['dashes', 'Ana-Li', 'Ana–Li'],
    ['Persian and Arabic letters', 'علي', 'علی'],
    ['a joiner', 'علی\u200Cرضا', 'علیرضا'],
    ['a character and a syllable of Japanese', '力', 'カ'],
  ])('are those who differ by %s', (_, one, other) => {
    expect(namesApart([one, other])).toEqual([`${one} ①`, `${other} ②`]);
  });

  it.each([
    ['Sam', 'sam'],
    ['Zoe', 'Zoë'],
    ['Ana', 'Anna'],
    ['Мила', 'Mila'],
  ])('are not %s and %s', (one, other) => {
    expect(namesApart([one, other])).toEqual([one, other]);
  });

  it('count on beyond nine', () => {
    expect(namesApart(Array.from({ length: 12 }, () => 'Sam')).at(-1)).toBe('Sam ①②');
  });

  it('have marks that nobody can have chosen, so all names are different, whatever people call themselves', () => {
    const named = fc.constantFrom('Sam', 'Sam (2)', 'Sam ②', 'Sam 2', 'Ѕam', 'Ana').map((text) => {
      const name = displayName(text);
      return name.ok ? name.name : 'Sam';
    });
    fc.assert(
      fc.property(fc.array(named, { maxLength: 15 }), (names) => {
        const apart = namesApart(names);
        expect(new Set(apart).size).toBe(names.length);
        for (const name of names) expect(name).not.toMatch(/[⓪①-⑨]/);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (place) => {
        expect(displayName(`Sam ${markOf(place)}`)).toEqual({ ok: true, name: `Sam ${place}` });
      }),
    );
  });

  it('have a skeleton that stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(skeletonOf(skeletonOf(text))).toBe(skeletonOf(text));
      }),
    );
  });
});
