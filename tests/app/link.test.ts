import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinkAsks, readLink } from '../../src/app/link.ts';
import { playLink } from '../../src/app/play-link.ts';
import { assignmentInLink, assignmentLink } from '../../src/assignment/link.ts';
import { anAssignment } from '../assignment/an-assignment.ts';

const MEANT: LinkAsks = { asks: 'play', scenario: 'the-usual-please', seed: 7, said: [] };
const said = (asks: LinkAsks) => (asks.asks === 'nothing' ? '' : asks.said.join(' '));

describe('a link to an encounter', () => {
  it('says which, with which seed, and is read back as it was', () => {
    expect(playLink('the-usual-please', 7)).toBe('#play=the-usual-please&seed=7');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9-]{0,40}[a-z0-9]$/), fc.nat(2 ** 32 - 1), (scenario, seed) => {
        expect(readLink(playLink(scenario, seed))).toEqual({ asks: 'play', scenario, seed, said: [] });
      }),
    );
  });

  it.each([
    ['its equals signs encoded', '#play%3Dthe-usual-please%26seed%3D7'],
    ['encoded twice', '#play%253Dthe-usual-please%2526seed%253D7'],
    ['an ampersand as an entity', '#play=the-usual-please&amp;seed=7'],
    ['an ampersand as an entity of an entity', '#play=the-usual-please&amp;amp;seed=7'],
    ['an ampersand by number', '#play=the-usual-please&#38;seed=7'],
    ['an ampersand by hexadecimal number', '#play=the-usual-please&#x26;seed&#x3D;7'],
    ['quoted for mail', '#play=3Dthe-usual-please&seed=3D7'],
    ['a full stop behind it', '#play=the-usual-please&seed=7.'],
    ['a blank behind it', '#play=the-usual-please&seed=7%20'],
    ['a line break behind it', '#play=the-usual-please&seed=7%0D%0A'],
    ['a bracket behind it', '#play=the-usual-please&seed=7)'],
    ['a quotation mark around it', '#“play=the-usual-please&seed=7”'],
    ['an angle bracket behind it', '#play=the-usual-please&seed=7%3E'],
    ['stars around it', '#play=the-usual-please&seed=7**'],
    ['everything in capitals', '#PLAY=THE-USUAL-PLEASE&SEED=7'],
    ['hyphens that do not break', '#play=the\u2011usual\u2011please&seed=7'],
    ['a space of no width', '#play=the-usual-\u200Bplease&seed=7'],
    ['a soft hyphen', '#play=the-usual-%C2%ADplease&seed=7'],
    ['tracking behind it', '#play=the-usual-please&seed=7&utm_source=mail&utm_campaign=x&fbclid=Iw'],
    ['tracking before it', '#utm_source=mail&play=the-usual-please&seed=7'],
    ['a scanner’s fields behind it', '#play=the-usual-please&seed=7&data=05%7C02&sdata=abc%3D&reserved=0'],
    ['the fields the other way round', '#seed=7&play=the-usual-please'],
    ['the same fields twice', '#play=the-usual-please&seed=7&play=the-usual-please&seed=7'],
    ['a slash before it', '#/play=the-usual-please&seed=7'],
  ])('opens with %s', (_, fragment) => {
    expect(readLink(fragment)).toEqual(MEANT);
  });

  it('is found in the query as well, and what else a host keeps there is its own', () => {
    expect(readLink('', '?play=the-usual-please&seed=7&v=123')).toEqual(MEANT);
    expect(readLink('#play=the-usual-please&seed=7', '?utm_source=x&v=123')).toEqual(MEANT);
    expect(readLink('', '?v=123&utm_source=x')).toEqual({ asks: 'nothing' });
  });

  it('opens with the words that stood behind it in a sentence', () => {
    expect(readLink('#play=the-usual-please%20before%20Friday')).toMatchObject({ scenario: 'the-usual-please' });
    expect(readLink('#play=the-usual-please|Open%20it')).toMatchObject({ scenario: 'the-usual-please' });
  });

  it.each(['', '#', '#!', '# ', '#utm_source=mail', '#%20&'])('that is %j asks for nothing', (fragment) => {
    expect(readLink(fragment)).toEqual({ asks: 'nothing' });
  });

  it.each(['', '-1', '4294967296', '1.5', 'x', '12 34', '1,000'])('never silently loses the seed %j', (seed) => {
    const asks = readLink(`#play=numbers-by-four&seed=${encodeURIComponent(seed)}`);
    expect(asks).toMatchObject({ asks: 'play', scenario: 'numbers-by-four' });
    expect(asks).not.toHaveProperty('seed');
    expect(said(asks)).toContain(`“${seed}”`);
  });

  it('with two seeds says so and takes neither', () => {
    expect(said(readLink('#play=numbers-by-four&seed=1&seed=2'))).toContain('“1, 2”');
  });

  it.each([
    ['#seed=7', 'seed=7'],
    ['#play=', 'does not say which'],
    ['#play=../etc', '“../etc”'],
    ['#play=7', '“7”'],
    ['#/encounter/the-usual-please', 'encounter/the-usual-please'],
    ['#playthe-usual-please', 'playthe-usual-please'],
    ['#play=grüezi', '“grüezi”'],
  ])('says of %s what was not understood', (fragment, part) => {
    const asks = readLink(fragment);
    expect(asks.asks).toBe('unknown');
    expect(said(asks)).toContain(part);
  });

  it('opens with a field nobody knows, and says which', () => {
    const asks = readLink('#play=the-usual-please&sed=7');
    expect(asks).toMatchObject({ asks: 'play', scenario: 'the-usual-please' });
    expect(said(asks)).toContain('“sed=7”');
  });

  it('is read from whatever stands in an address without a fault, and what it quotes is one short line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (hash, search) => {
        const asks = readLink(`#${hash}`, search);
        expect(said(asks)).not.toMatch(/[\n\r\u202A-\u202E\u2066-\u2069]/);
        if (asks.asks === 'unknown') expect(asks.said.join('')).not.toBe('');
      }),
    );
  });

  it('comes through everything that mail does to it, in any order', () => {
    const harms: readonly ((link: string) => string)[] = [
      (link) => encodeURIComponent(link),
      (link) => link.replaceAll('&', '&amp;'),
      (link) => link.replaceAll('=', '%3D'),
      (link) => `${link}.`,
      (link) => `${link}%20`,
      (link) => `${link}&utm_source=mail`,
      (link) => `${link}&fbclid=AbC-1_x`,
    ];
    const ids = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}[a-z0-9]$/);
    const chosen = fc.uniqueArray(fc.constantFrom(...harms), { maxLength: 4 });
    fc.assert(
      fc.property(ids, fc.nat(2 ** 32 - 1), chosen, (scenario, seed, some) => {
        const harmed = some.reduce((link, harm) => harm(link), playLink(scenario, seed).slice(1));
        expect(readLink(`#${harmed}`)).toEqual({ asks: 'play', scenario, seed, said: [] });
      }),
    );
  });
});

describe('a link to an assessment', () => {
  const assignment = anAssignment({ title: 'Week 1', message: 'Zoë ☕' });
  const fragment = new URL(assignmentLink('https://play.example/', assignment)).hash;
  const value = fragment.slice('#assignment='.length);
  const opened = (asks: LinkAsks) => (asks.asks === 'assignment' ? assignmentInLink(asks.fragment) : undefined);

  it.each([
    ['nothing done to it', fragment],
    ['another case of its name', `#Assignment=${value}`],
    ['its equals sign encoded', `#assignment%3D${value}`],
    ['quoted for mail', `#assignment=3D${value}`],
    ['a full stop', `${fragment}.`],
    ['a line break', `${fragment}%0A`],
    ['padding', `${fragment}==`],
    ['tracking', `${fragment}&utm_source=mail`],
    ['a wrapped line', `${fragment.slice(0, 60)}%0D%0A%20${fragment.slice(60)}`],
  ])('opens with %s', (_, mangled) => {
    expect(opened(readLink(mangled))).toEqual({ ok: true, assignment });
  });

  it('that was cut off is told', () => {
    expect(opened(readLink(fragment.slice(0, -9)))).toMatchObject({ ok: false });
    expect(opened(readLink('#assignment='))).toMatchObject({ ok: false });
  });

  it('whose letters were all made small is told', () => {
    expect(opened(readLink(fragment.toLowerCase()))).toMatchObject({ ok: false });
  });
});
