/** Authored words in languages that nobody speaks: all of them in other words, by the same rules. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { advance, beginWalk } from '../../src/encounter/walk.ts';
import { rulesHash } from '../../src/scenario/hash.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { sourcesOf } from '../../src/scenario/translation/translate.ts';
import { readShift } from '../../src/shift/read.ts';
import { shippedPeople } from '../shipped-people.ts';

const read = readScenario(readFileSync('scenarios/coffee_shop/does-this-cake-have-nuts.json', 'utf8'), {
  people: shippedPeople,
});
const shift = readShift(readFileSync('scenarios/shifts/milk-boxes-almonds.json', 'utf8'));
if (!read.ok || !shift.ok) throw new Error('broken');

/** Three plain letters that stand between no marks of a word from the right. */
const ENGLISH = /[A-Za-z]{3}/;
const isEnglish = (text: string) => ENGLISH.test(text.replace(/\u202E[^\u202C]*\u202C/g, ' '));

// What is said is said for good as long as a page lives: each case has modules of its own.
afterEach(() => vi.resetModules());

async function spoken(language: string) {
  const { sayInPseudo } = await import('../../src/app/authored-pseudo.ts');
  sayInPseudo(language);
  return import('../../src/app/authored.ts');
}

describe.each(['en-XA', 'ar-XB'])('authored words in %s', (language) => {
  test('a story is a translation: the same rules, every word another one, and it plays', async () => {
    const { storyAsSaid } = await spoken(language);
    const said = storyAsSaid(read.value);
    expect(rulesHash(said)).toBe(rulesHash(read.value));
    const texts = [...sourcesOf(said, language).values()].map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(isEnglish)).toEqual([]);
    const walk = beginWalk(said, { seed: 1, carried: [] });
    const [move] = said.nodes[said.start]?.moves ?? [];
    expect(advance(walk, move?.id ?? '').ok).toBe(true);
  });

  test('a day keeps its rules and its names, and has other words', async () => {
    const { dayAsSaid } = await spoken(language);
    const said = dayAsSaid(shift.value);
    expect(said.encounters.map(({ scenario }) => scenario)).toEqual(
      shift.value.encounters.map(({ scenario }) => scenario),
    );
    expect(Object.keys(said.flags)).toEqual(Object.keys(shift.value.flags));
    const words = [said.title, said.summary, said.place, ...said.rooms.map(({ name }) => name)];
    const told = [
      ...Object.values(said.flags).map(({ up }) => up),
      ...Object.values(said.fixes).map(({ text }) => text),
    ];
    expect([...words, ...told].filter(isEnglish)).toEqual([]);
  });

  test('the catalogue has other words, and keeps what is put into them', async () => {
    await spoken(language);
    const [{ placeOf }, { propOf }, { handOf }] = await Promise.all([
      import('../../src/catalogue/places.ts'),
      import('../../src/catalogue/props.ts'),
      import('../../src/catalogue/hand-entries.ts'),
    ]);
    const { GESTURES, PROPS, SETTINGS } = await import('../../src/scenario/words.ts');
    const said = [...SETTINGS.map((one) => placeOf(one).words.begin), ...PROPS.map((one) => propOf(one).words)];
    expect(said.filter(isEnglish)).toEqual([]);
    expect(GESTURES.map((one) => handOf(one).words).filter((words) => words.includes('{thing}'))).not.toEqual([]);
  });
});
