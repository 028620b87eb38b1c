/** Files of the player's own: which may stand in the library, and what is told of the others. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/app/own/own-kind.ts';
import { isOfLibrary, ownKindOf } from '../../../src/app/own/own-kind.ts';
import { createOwnLibrary, type OwnLibrary } from '../../../src/app/own/own-library.ts';
import { takenWords } from '../../../src/app/own/taken-words.ts';
import { shippedDays, shippedScenarios } from '../../../src/app/shipped.ts';
import { copiesIn } from '../../../src/record/copies.ts';
import { memoryStore } from '../../../src/record/memory-store.ts';
import type { PlayStore } from '../../../src/record/store.ts';
import { rulesHash } from '../../../src/scenario/hash.ts';
import { broughtUpToDate, emptyTranslation } from '../../../src/scenario/translation/skeleton.ts';
import { writeScenario } from '../../../src/scenario/write-scenario.ts';
import { aDraft, aScenario } from '../../scenario/a-scenario.ts';
import { aShiftInput, theScenarios } from '../../shift/a-shift.ts';
import { aFinder } from '../a-finder.ts';

const nobody = (id: string) => Promise.reject(new Error(`There is no scenario "${id}" in this game.`));
const libraryOn = (store: PlayStore): OwnLibrary =>
  createOwnLibrary({ store, today: () => 5, keepCopy: aFinder(store).keepFile, shipped: nobody });

const file = (path: string, value: unknown): Incoming => ({ path, text: JSON.stringify(value) });
const { customer, ...draft } = aDraft();
if (typeof customer.person === 'string') throw new Error('the customer of the draft stands in a file');
const ada = { format: 2, id: 'ada-finch', ...customer.person };
/** A scenario that names somebody of the player's own. */
const named = (id: string) => file(`mine/${id}.json`, { ...draft, id, customer: { ...customer, person: 'ada-finch' } });
const alone = (id: string, path = `${id}.json`) => file(path, { ...aDraft(), id });
const person = file('mine/people/ada-finch.json', ada);
const day = file('mine/shifts/my-day.json', { ...aShiftInput(), id: 'my-day' });
const dayPeople = theScenarios().map((scenario) => ({
  path: `mine/${scenario.id}.json`,
  text: writeScenario(scenario),
}));

describe('the kind of a file', () => {
  it.each([
    ['scenario', alone('cake')],
    ['person', person],
    ['shift', day],
    ['translation', file('cake.pl.json', emptyTranslation(aScenario(), 'pl'))],
    ['scenario', { path: 'broken.json', text: '{' }],
    ['person', { path: 'mine/people/broken.json', text: '{' }],
    ['shift', { path: 'mine/shifts/broken.json', text: '{' }],
    ['scenario', { path: 'null.json', text: 'null' }],
  ] as const)('%s', (kind, incoming) => {
    expect(ownKindOf(incoming)).toBe(kind);
  });

  it('is none of a library for schemas, saved plays, the line-up and what is no JSON', () => {
    const others = ['a.schema.json', 'a.record.json', 'x/line-up.json', 'x/archive/a.json', 'a.play', 'read.me'];
    expect([...others, 'a.json', 'x/a.pl.json'].filter(isOfLibrary)).toEqual(['a.json', 'x/a.pl.json']);
  });
});

describe('files that are taken in', () => {
  it('stand in the library together, whatever their order, and again when the game is opened again', async () => {
    const store = memoryStore();
    const translation = file('mine/cake.pl.json', { ...emptyTranslation(aScenario(), 'pl'), of: 'cake' });
    const taken = await libraryOn(store).take([translation, day, named('cake'), ...dayPeople, person]);
    expect(taken.refused).toEqual([]);
    expect(taken.taken).toHaveLength(4 + dayPeople.length);
    expect(takenWords(taken)).toBe('In your library now: 4 scenarios, 1 person, 1 translation and 1 day.');
    const again = libraryOn(store);
    await again.ready();
    expect(again.files().map(({ trouble }) => trouble)).toEqual(again.files().map(() => undefined));
    expect(again.scenario('cake')?.customer).toMatchObject({ id: 'ada-finch', name: ada.name });
    expect(again.entries().find(({ id }) => id === 'cake')).toMatchObject({ title: draft.title, mine: true });
    expect(again.days()).toMatchObject([{ id: 'my-day', mine: true, scenarios: theScenarios().map(({ id }) => id) }]);
    expect(again.translations('cake')).toHaveLength(1);
    expect(again.text('shift', 'my-day')).toBe(day.text);
  });

  it('are renewed by a file of the same name, and keep a copy for the plays that were made on the one before', async () => {
    const store = memoryStore();
    const library = libraryOn(store);
    await library.take([alone('cake')]);
    const before = library.scenario('cake');
    await library.take([file('cake.json', { ...aDraft({ mood: 1 }), id: 'cake', title: 'Cake, again' })]);
    expect(library.files().map(({ title }) => title)).toEqual(['Cake, again']);
    expect((await copiesIn(store)).map(({ rules }) => rules)).toContain(before && rulesHash(before));
  });

  it('can be removed, and what was made on them still finds its story', async () => {
    const store = memoryStore();
    const library = libraryOn(store);
    await library.take([alone('cake')]);
    const scenario = library.scenario('cake');
    let told = 0;
    library.subscribe(() => {
      told += 1;
    });
    await library.remove({ kind: 'scenario', id: 'cake' });
    expect([library.files(), library.entries(), told]).toEqual([[], [], 1]);
    expect(scenario && (await copiesIn(store)).some(({ rules }) => rules === rulesHash(scenario))).toBe(true);
  });

  it('tell what they miss when something they name is removed', async () => {
    const library = libraryOn(memoryStore());
    await library.take([person, named('cake')]);
    await library.remove({ kind: 'person', id: 'ada-finch' });
    expect(library.entries()).toEqual([]);
    expect(library.files()).toMatchObject([
      { file: { id: 'cake' }, trouble: expect.stringMatching(/^Line \d+: .*ada-finch/) },
    ]);
  });
});

describe('files that are refused', () => {
  it('of one id are refused and told, both of them', async () => {
    const library = libraryOn(memoryStore());
    const { taken, refused } = await library.take([alone('cake', 'a/cake.json'), alone('cake', 'b/cake.json')]);
    expect(taken).toEqual([]);
    expect(refused).toEqual([
      'a/cake.json has the same id as b/cake.json: “cake”. Give one of them an id of its own.',
      'b/cake.json has the same id as a/cake.json: “cake”. Give one of them an id of its own.',
    ]);
  });

  it('have the id of another file that stands there', async () => {
    const library = libraryOn(memoryStore());
    await library.take([alone('cake')]);
    const { refused } = await library.take([alone('cake', 'cake-2.json')]);
    expect(refused).toEqual([
      'cake-2.json has the same id as cake.json, which is among your files: “cake”. Give one of them an id of its own. Or remove the other one first.',
    ]);
    expect(library.files()).toHaveLength(1);
  });

  it('have the id of what comes with the game; word for word the same, they are known', async () => {
    const library = libraryOn(memoryStore());
    const [shipped] = shippedScenarios;
    const path = `scenarios/${shipped?.setting}/${shipped?.id}.json`;
    const text = readFileSync(path, 'utf8');
    expect(await library.take([{ path, text }])).toEqual({ taken: [], known: 1, refused: [] });
    const changed = text.replace(/"title": "[^"]+"/, '"title": "Another"');
    const { refused } = await library.take([{ path: 'x.json', text: changed }]);
    expect(refused).toEqual([
      `x.json has the same id as “${shipped?.title}”, which comes with the game: “${shipped?.id}”. Give one of them an id of its own.`,
    ]);
    const [ours] = shippedDays;
    const theirs = await library.take([...dayPeople, file('d.json', { ...aShiftInput(), id: ours?.id })]);
    expect(theirs.refused).toEqual([expect.stringContaining(`“${ours?.title}”, which comes with the game`)]);
  });

  it('kept from before, and named now by something that comes with the game, say so and cannot be played', async () => {
    const store = memoryStore();
    const [shipped] = shippedScenarios;
    const id = shipped?.id ?? '';
    const value = { kind: 'scenario', id, name: 'old.json', text: alone(id).text, taken: 1 };
    await store.keepNote({ kind: 'own-file', id: `scenario ${id}`, value });
    const library = libraryOn(store);
    await library.ready();
    expect(library.files()).toMatchObject([
      { title: 'old.json', trouble: expect.stringContaining(`“${shipped?.title}”, which comes with the game`) },
    ]);
    expect([library.entries(), library.scenario(id)]).toEqual([[], undefined]);
  });

  it('have errors, which are told with their lines, and keep no other from coming', async () => {
    const library = libraryOn(memoryStore());
    const { taken, refused } = await library.take([named('cake'), alone('tea'), { path: 'x.json', text: '{' }]);
    expect(taken.map(({ id }) => id)).toEqual(['tea']);
    expect(refused).toEqual([
      expect.stringMatching(/^mine\/cake\.json cannot be used yet\. Line \d+: .*ada-finch/),
      expect.stringMatching(/^x\.json cannot be used yet\. Line 1: /),
    ]);
  });

  it('are days whose people are nowhere', async () => {
    const { taken, refused } = await libraryOn(memoryStore()).take([day]);
    expect(taken).toEqual([]);
    expect(refused).toEqual([expect.stringMatching(/^mine\/shifts\/my-day\.json cannot be used yet\. Line \d+: /)]);
  });

  it('are told a few, and counted beyond', () => {
    const refused = ['1.', '2.', '3.', '4.', '5.', '6.'];
    expect(takenWords({ taken: [], known: 2, refused })).toBe(
      '2 files come with the game already. 1. 2. 3. 4. 2 more files could not be taken in.',
    );
    expect(takenWords({ taken: [], known: 0, refused: [] })).toBe('Nothing in there is a file of Counterpart.');
  });
});

it('a translation in which nothing is missing is one of the languages of its scenario', async () => {
  const library = libraryOn(memoryStore());
  const scenario = aScenario();
  const made = broughtUpToDate(scenario, emptyTranslation(scenario, 'pl'));
  for (const entry of Object.values(made.texts)) entry.text = `Po polsku: ${entry.source}`;
  await library.take([file(`${scenario.id}.json`, aDraft()), file(`${scenario.id}.pl.json`, made)]);
  const { inEveryLanguage, writtenTranslation } = await import('../../../src/app/languages.ts');
  expect(
    (await inEveryLanguage(scenario, (id) => library.translations(id).map(writtenTranslation))).map(
      ({ language }) => language,
    ),
  ).toEqual([scenario.language, 'pl']);
});
