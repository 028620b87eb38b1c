import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptDays } from '../../src/app/day-run.ts';
import { importedWords, importText } from '../../src/app/import-data.ts';
import { takenAssignments } from '../../src/app/taken-assignments.ts';
import { copiesIn } from '../../src/record/copies.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { writeMyData } from '../../src/record/my-data.ts';
import { keepOwnFile, ownFilesIn } from '../../src/record/own-files.ts';
import { newRecord, withMove } from '../../src/record/record.ts';
import { allSaid, keepSaid } from '../../src/record/said-first.ts';
import { playAs, type StoredPlay } from '../../src/record/store.ts';
import { newScenarioChecked } from '../record/a-record.ts';
import { reasonText } from '../spoken.ts';

const FOLDER = new URL('../fixtures/0.1.0/my-data/', import.meta.url);
const exported = readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const);

interface Old {
  readonly plays: readonly { readonly id: string; readonly begun: number; readonly record: { moves: object[] } }[];
  readonly days?: readonly object[];
  readonly assignments?: readonly object[];
}

const scenario = newScenarioChecked();
const blank: StoredPlay = {
  id: 'one',
  order: 0,
  record: newRecord(scenario, { seed: 7, carried: [] }, { attempt: 'a'.repeat(32) }),
  status: 'running',
  begun: 1,
  changed: 1,
  carriedOut: [],
  leftDown: [],
};
const named = (id: string): StoredPlay => ({
  ...blank,
  id,
  record: newRecord(scenario, { seed: 7, carried: [] }, { attempt: id.repeat(32) }),
});
const moved = (play: StoredPlay, move: string): StoredPlay => ({
  ...play,
  record: withMove(play.record, { move, at: 0, ms: 5 }),
});
const fileOf = (...plays: readonly StoredPlay[]) => writeMyData({ plays }, 0);

describe('an export of 0.1.0', () => {
  it.each(exported)('%s comes back whole, and a second time nothing of it is new', async (name, text) => {
    const old: Old = JSON.parse(text);
    const store = memoryStore();
    const first = await importText(store, text, name);
    expect(first).toMatchObject({ added: old.plays.length, known: 0, apart: 0, refused: [] });
    const kept = await store.list();
    expect(kept.map(({ id }) => id)).toEqual(old.plays.toSorted((a, b) => a.begun - b.begun).map(({ id }) => id));
    expect(await keptDays(store)).toHaveLength(old.days?.length ?? 0);
    expect(await takenAssignments(store)).toHaveLength(old.assignments?.length ?? 0);
    const again = await importText(store, text, name);
    expect(again).toMatchObject({ added: 0, known: old.plays.length, days: 0, assignments: 0 });
    expect(await store.list()).toEqual(kept);
  });
});

describe('taking data in', () => {
  it('merges play by play, and never writes over what is here', async () => {
    const store = memoryStore();
    const [short, other, fresh] = ['b', 'c', 'd'].map(named);
    if (!short || !other || !fresh) throw new Error('no plays');
    await store.save(moved(blank, 'ask-meeting'));
    await store.save(short);
    await store.save(moved(other, 'answer-lift'));
    const text = fileOf(blank, moved(short, 'ask-meeting'), moved(other, 'ask-meeting'), fresh);
    const counts = await importText(store, text, 'x.json');
    expect(counts).toMatchObject({ added: 1, further: 1, known: 1, apart: 1, refused: [] });
    expect((await store.load('one'))?.record.moves).toHaveLength(1);
    expect((await store.load('b'))?.record.moves).toHaveLength(1);
    expect((await store.load('c'))?.record.moves).toMatchObject([{ move: 'answer-lift' }]);
  });

  it('takes in files of the player’s own that are not here, and leaves those that are', async () => {
    const store = memoryStore();
    const cake = { kind: 'scenario', id: 'cake', name: 'cake.json', text: '{}', taken: 1 } as const;
    await keepOwnFile(store, cake);
    const text = writeMyData(
      {
        plays: [],
        files: [
          { ...cake, text: '{ }' },
          { ...cake, id: 'tea' },
        ],
      },
      0,
    );
    const counts = await importText(store, text, 'x.json');
    expect(importedWords(counts)).toBe('No play was new; and 1 file of your own. Your settings stay as they are.');
    expect(await ownFilesIn(store)).toEqual([cake, { ...cake, id: 'tea' }]);
  });

  it('counts what comes after what is here, in its own order', async () => {
    const store = memoryStore();
    await store.save(named('e'));
    const [first, second] = [playAs(1, named('c')), playAs(2, named('d'))];
    await importText(store, fileOf(second, first), 'x.json');
    expect((await store.list()).map(({ id, order }) => [id, order])).toEqual([
      ['e', 1],
      ['c', 2],
      ['d', 3],
    ]);
  });

  it('refuses a play that is none or was changed, takes the others, and tells all of it', async () => {
    const store = memoryStore();
    const forged = { ...blank, id: 'forged', record: { ...blank.record, seed: 8 } };
    const text = JSON.stringify({ ...JSON.parse(fileOf(blank)), plays: [blank, forged, {}, null] });
    const counts = await importText(store, text, 'x.json');
    expect(counts.refused.map(({ id }) => id)).toEqual(['forged', '', '']);
    expect((await store.list()).map(({ id }) => id)).toEqual(['one']);
    expect(importedWords(counts)).toBe(
      '1 play taken in; 3 refused (the first: The record was changed after it was saved: its seal does not fit). Your settings stay as they are.',
    );
  });

  it('is not stopped by a play that no store could keep: it is refused with its reason, and the others come', async () => {
    const store = memoryStore();
    const result = { satisfaction: 1.5, ending: 'Over' };
    const plays = [{ ...named('b'), begun: 0.5 }, { ...named('c'), result }, blank];
    const counts = await importText(store, JSON.stringify({ ...JSON.parse(fileOf()), plays }), 'x.json');
    expect(counts.refused.map(({ reasons }) => reasons.map(reasonText))).toEqual([
      ['"begun" must be a time.'],
      ['"result.satisfaction" must be a whole number from 0 to 100.'],
    ]);
    expect((await store.list()).map(({ id }) => id)).toEqual(['one']);
  });

  it('brings what was said in own words under the names that plays have here, and writes nothing over', async () => {
    const store = memoryStore();
    const [same, apart, fresh] = ['b', 'c', 'd'].map(named);
    if (!same || !apart || !fresh) throw new Error('no plays');
    await store.save(moved({ ...same, id: 'here' }, 'ask-meeting'));
    await store.save(moved(apart, 'answer-lift'));
    await keepSaid(store, { play: 'here', said: [{ turn: 1, text: 'mine' }] });
    const words = (play: string) => ({
      play,
      said: [
        { turn: 1, text: 'theirs' },
        { turn: 0, text: '  Which\nmilk? ' },
        { turn: -1, text: 'no turn' },
        { turn: 3, text: 7 },
      ],
    });
    const said = ['b', 'c', 'd', 'nobody'].map(words) as never;
    const text = writeMyData({ plays: [same, moved(apart, 'ask-meeting'), fresh], said }, 0);
    const counts = await importText(store, text, 'x.json');
    expect(importedWords(counts)).toContain('and what you said first in 2 plays');
    expect(await allSaid(store)).toEqual([
      {
        play: 'd',
        said: [
          { turn: 0, text: 'Which milk?' },
          { turn: 1, text: 'theirs' },
        ],
      },
      {
        play: 'here',
        said: [
          { turn: 0, text: 'Which milk?' },
          { turn: 1, text: 'mine' },
        ],
      },
    ]);
    expect((await importText(store, text, 'x.json')).said).toBe(0);
  });

  it('brings the stories of plays along', async () => {
    const store = memoryStore();
    const copy = { rules: 'a'.repeat(64), words: 'b'.repeat(64), text: '{}' };
    await importText(store, writeMyData({ plays: [blank], scenarios: [copy] }, 0), 'x.json');
    expect(await copiesIn(store)).toEqual([copy]);
  });

  it.each([
    ['no JSON at all', '{', 'is not a file of your data'],
    ['another file', '{"kind":"counterpart-play"}', 'is not a file of your data'],
    ['one of a later version', '{"kind":"counterpart-my-data","version":4}', 'newer version'],
    ['one of no version', '{"kind":"counterpart-my-data"}', 'newer version'],
    ['nested too deep to be read', '['.repeat(500_000), 'is not a file of your data'],
  ])('refuses %s by its name, and changes nothing', async (_what, text, says) => {
    const store = memoryStore();
    await expect(importText(store, text, 'x.json')).rejects.toThrow(new RegExp(`^x.json .*${says}`));
    expect(await store.list()).toEqual([]);
  });
});
