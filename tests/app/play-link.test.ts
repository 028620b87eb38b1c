import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playInLink, playLink } from '../../src/app/play-link.ts';

describe('a link to an encounter', () => {
  it('says which, with which seed, and is read back as it was', () => {
    expect(playLink('the-usual-please', 7)).toBe('#play=the-usual-please&seed=7');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/), fc.nat(2 ** 32 - 1), (scenario, seed) => {
        expect(playInLink(playLink(scenario, seed))).toEqual({ scenario, seed });
      }),
    );
  });

  it.each(['', '#seed=7', '#assignment=abc', '#play=', '#play=../etc', '#play=a%20b'])('is not %j', (fragment) => {
    expect(playInLink(fragment)).toBeUndefined();
  });

  it.each(['', '-1', '4294967296', '1.5', 'x'])('with the seed %j asks for the encounter alone', (seed) => {
    expect(playInLink(`#play=numbers-by-four&seed=${seed}`)).toEqual({ scenario: 'numbers-by-four' });
  });

  it('is read from whatever stands in an address without a fault', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        playInLink(text);
      }),
    );
  });
});
