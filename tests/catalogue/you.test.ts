/** Looks to choose from: each is drawn, each can be kept, and nothing that was kept can do harm. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portraitSvg } from '../../src/art/figure.ts';
import { youIn } from '../../src/art/you.ts';
import { anybody, firstYou, isClothed, lookSaid, offers, type You, youFrom } from '../../src/catalogue/looks.ts';
import { placeOf } from '../../src/catalogue/places.ts';
import { readLooks } from '../../src/catalogue/read.ts';
import { say } from '../../src/messages/say.ts';
import type { Compiled } from '../../src/messages/subject.ts';
import { you as words } from '../../src/messages/you.ts';
import { Cast } from '../../src/scenario/format.ts';
import { HEADS, SETTINGS } from '../../src/scenario/words.ts';

/** One of each list, by its place in it. */
const someone = (place: number): You => {
  let drawn = place;
  return {
    ...anybody(firstYou, () => {
      drawn = (drawn * 7 + 3) % 101;
      return drawn / 101;
    }),
    hearingAid: place % 2 === 0,
    wheelchair: place % 3 === 0,
    pronoun: (['they', 'she', 'he'] as const)[place % 3] ?? 'they',
  };
};
const people = Array.from({ length: 60 }, (_, place) => someone(place));

const lookInWords = (you: You) => say(words as unknown as Compiled, lookSaid(you));

describe('the list of looks', () => {
  test('passes its own reader, has every head, and words of their own for each offer', () => {
    const read = readLooks(readFileSync('assets/cast/you.json', 'utf8'));
    expect(read.ok || read.problems).toBe(true);
    expect(offers.heads.map(({ value }) => value).toSorted()).toEqual([...HEADS].toSorted());
    for (const list of Object.values(offers)) {
      const words = list.map(({ words: said }) => said);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test('a head that is missing and a colour that is none are told with their places', () => {
    const text = readFileSync('assets/cast/you.json', 'utf8').replace('"afro"', '"afra"').replace('#f7d9bf', 'pale');
    const read = readLooks(text);
    expect(read.ok ? [] : read.problems.map(({ code }) => code).toSorted()).toEqual(
      expect.arrayContaining(['bad-colour', 'missing-field']),
    );
  });

  test('nobody who chose nothing looks like something that is not offered', () => {
    expect(youFrom(JSON.parse(JSON.stringify(firstYou)))).toEqual(firstYou);
  });
});

describe('you', () => {
  test('come back as you were kept', () => {
    for (const you of people) expect(youFrom(JSON.parse(JSON.stringify(you)))).toEqual(you);
    expect(new Set(people.map((you) => JSON.stringify(you))).size).toBeGreaterThan(50);
  });

  test('are as at first, field by field, where what was kept is not understood', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(youFrom(stored)).sort()).toEqual(Object.keys(firstYou).sort());
      }),
    );
    expect(youFrom({ head: 'afro', skin: '"/><script>', hair: '#123456', wheelchair: 'yes' })).toEqual({
      ...firstYou,
      head: 'afro',
    });
  });

  test('are drawn in what every place asks you to wear, as scenarios could be', async () => {
    for (const [place, you] of people.entries()) {
      const { wear } = placeOf(SETTINGS[place % SETTINGS.length] ?? 'shop');
      const cast = youIn(wear, you);
      expect(Cast.safeParse(cast).success, lookInWords(you)).toBe(true);
      expect(cast.hair).toBe(isClothed(you.head) ? you.cloth : you.hair);
      expect(cast.outfit).toBe(you.wheelchair ? 'wheelchair' : wear.outfit);
      expect(await portraitSvg(cast, { face: 'calm', posture: 'rest' }, 'full')).toContain(you.skin);
    }
  });

  test('keep your aids and your pronoun when you let chance choose', () => {
    const sure = { ...firstYou, hearingAid: true, wheelchair: true, pronoun: 'he' } as const;
    expect(anybody(sure, () => 0.99)).toMatchObject({ hearingAid: true, wheelchair: true, pronoun: 'he' });
  });

  test('are told in words', () => {
    expect(lookInWords({ ...firstYou, head: 'hijab', glasses: 'round', hearingAid: true })).toBe(
      'hijab, green; skin: tan; round glasses; a hearing aid',
    );
  });
});
