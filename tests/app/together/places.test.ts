import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../../src/app/link.ts';
import { codeIn, fragmentOf, isPlace, type Place, placeIn } from '../../../src/app/together/places.ts';

const ID = '0123456789abcdef0123456789abcdef';
const PLACES: readonly Place[] = [
  { page: 'join', moving: false },
  { page: 'join', moving: false, code: 'KPT4-9XWM' },
  { page: 'join', moving: true, code: 'KPT4-9XWM' },
  { page: 'myTeam' },
  { page: 'desk' },
  { page: 'desk', link: ID },
  { page: 'desk', team: ID },
  { page: 'desk', team: ID, part: 'board' },
  { page: 'room', team: ID },
];

describe('the address of a page of a team', () => {
  it.each(PLACES)('leads back to $page', (place) => {
    expect(placeIn(fragmentOf(place))).toEqual(place);
    expect(readLink(fragmentOf(place))).toEqual({ asks: 'place', place, said: [] });
    expect(isPlace(place.page)).toBe(true);
  });

  it.each([
    ['encoded by a gateway', '#%2Fjoin%2FKPT4-9XWM'],
    ['with another hyphen', '#/join/KPT4–9XWM'],
    ['in small letters', '#/join/kpt4-9xwm'],
    ['at the end of a sentence', '#/join/KPT4-9XWM.'],
    ['in brackets', '#/join/KPT4-9XWM)'],
  ])('is read %s', (_, fragment) => {
    expect(readLink(fragment)).toMatchObject({ asks: 'place', place: { page: 'join', code: 'KPT4-9XWM' } });
  });

  it('asks for the code where the link has lost it', () => {
    expect(placeIn('#/join/KPT4')).toEqual({ page: 'join', moving: false });
  });

  it('is no address of anything else', () => {
    for (const fragment of ['', '#play=the-usual-please', '#/profile', '#joining', '#assignment=abc'])
      expect(placeIn(fragment)).toBeUndefined();
  });

  it('is a page or none whatever stands in it, and leads to the same page again', () => {
    const read = (text: string) => {
      const joining = placeIn(`#/join/${text}`);
      expect(joining?.page).toBe('join');
      for (const place of [placeIn(text), joining]) expect(place && placeIn(fragmentOf(place))).toEqual(place);
    };
    fc.assert(fc.property(fc.string(), read));
  });
});

describe('a code that somebody types', () => {
  it.each(['KPT4-9XWM', 'kpt4 9xwm', ' KPT49XWM ', 'KPT4–9XWM', 'ＫＰＴ４-９ＸＷＭ', 'k p t 4 . 9 x w m'])(
    'is read: %s',
    (typed) => {
      expect(codeIn(typed)).toBe('KPT4-9XWM');
    },
  );

  it('takes letters for the digits they look like, as no code has them', () => {
    expect(codeIn('O0IL-1ABC')).toBe('0011-1ABC');
  });

  it.each(['', 'KPT4', 'KPT4-9XWU', 'KPT4-9XWMM'])('is none: %s', (typed) => {
    expect(codeIn(typed)).toBeUndefined();
  });
});
