import { openDB } from 'idb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { indexedDbStore, rawRows } from '../../src/record/indexed-db-store.ts';
import { playHash, rowOf } from '../../src/record/kept-row.ts';
import { playAs, type StoredPlay } from '../../src/record/store.ts';
import full from '../fixtures/0.1.0/stores/full.json' with { type: 'json' };
import versionOne from '../fixtures/0.1.0/stores/version-1.json' with { type: 'json' };
import { emptyRecord, newScenarioChecked } from './a-record.ts';
import { storeSuite } from './store-suite.ts';

const aPlay = (id: string): StoredPlay => ({
  id,
  order: 0,
  record: emptyRecord(newScenarioChecked()),
  status: 'running',
  begun: 1,
  changed: 1,
  carriedOut: [],
  leftDown: [],
});

let opened = 0;
const freshName = () => `test-${Date.now()}-${opened++}`;

/** Puts something among the plays as a hand or a failing disk might. */
async function putRaw(name: string, row: object): Promise<void> {
  const raw = await openDB(name);
  await raw.put('plays', row);
  raw.close();
}

describe('the store in IndexedDB', () => {
  storeSuite(() => indexedDbStore(freshName()));

  it('keeps the plays of a store made by version 1', async () => {
    const name = freshName();
    const old = await openDB(name, 1, {
      upgrade: (db) => {
        db.createObjectStore('plays', { keyPath: 'id' }).createIndex('begun', 'begun');
      },
    });
    const { order: _order, ...play } = aPlay('one');
    await old.put('plays', play);
    old.close();
    const store = await indexedDbStore(name);
    expect(await store.list()).toEqual([{ ...play, order: 1 }]);
    expect(await store.notes('day')).toEqual([]);
  });

  it('gives back what 0.1.0 kept: every play in its order, numbered once, its record of today', async () => {
    const name = freshName();
    const { rows } = full.stores.plays;
    const old = await openDB(name, 2, {
      upgrade: (db) => {
        db.createObjectStore('plays', { keyPath: 'id' }).createIndex('begun', 'begun');
        db.createObjectStore('notes', { keyPath: ['kind', 'id'] }).createIndex('kind', 'kind');
      },
    });
    for (const row of rows) await old.put('plays', row);
    for (const row of full.stores.notes.rows) await old.put('notes', row);
    old.close();
    const store = await indexedDbStore(name);
    const kept = await store.list();
    expect(kept.map(({ id }) => id)).toEqual(rows.toSorted((a, b) => a.begun - b.begun).map(({ id }) => id));
    expect(kept.map(({ order }) => order)).toEqual(rows.map((_, index) => index + 1));
    for (const { record } of kept) expect(record).toMatchObject({ format: 3, engine: 1 });
    const [first] = kept;
    expect(first && (await store.load(first.id))).toEqual(first);
    await store.save({ ...aPlay('next'), begun: 0 });
    expect((await store.load('next'))?.order).toBe(rows.length + 1);
    expect(await store.notes('day')).toHaveLength(full.stores.notes.rows.filter(({ kind }) => kind === 'day').length);
    // What they came to is kept beside them from now on.
    const result = { id: 'next', of: 'o', on: 's', by: 1, text: 'null', sum: 'x' };
    expect(await store.results(kept.map(({ id }) => id))).toEqual([]);
    await store.keepResults([result]);
    expect(await (await indexedDbStore(name)).results(['next'])).toEqual([result]);
  });

  it('changes nothing of what version 3 kept, and keeps results beside it', async () => {
    const name = freshName();
    const old = await openDB(name, 3, {
      upgrade: (db) => {
        db.createObjectStore('plays', { keyPath: 'id' }).createIndex('begun', 'begun');
        db.createObjectStore('notes', { keyPath: ['kind', 'id'] }).createIndex('kind', 'kind');
      },
    });
    const plays = ['one', 'two'].map((id, index) => playAs(index + 7, aPlay(id)));
    for (const play of plays) await old.put('plays', rowOf(play));
    await old.put('notes', { kind: 'counter', id: 'plays', value: 9 });
    old.close();
    const store = await indexedDbStore(name);
    expect([await store.list(), await store.aside()]).toEqual([plays, []]);
    await store.save(aPlay('three'));
    expect((await store.load('three'))?.order).toBe(10);
    const result = { id: 'one', of: 'o', on: 's', by: 1, text: 'null', sum: 'x' };
    await store.keepResults([result]);
    expect(await store.results(['one', 'two'])).toEqual([result]);
  });

  it('knows the hash of a play that came from its row, the same as of one that did not', async () => {
    const name = freshName();
    await (await indexedDbStore(name)).save(aPlay('one'));
    const store = await indexedDbStore(name);
    const hashes = [await store.load('one'), await store.load('one'), playAs(1, aPlay('one'))].map(
      (play) => play && playHash(play),
    );
    expect(new Set(hashes).size).toBe(1);
  });

  it('gives back a play whose record is of version 1 as one of today, without hints', async () => {
    const name = freshName();
    const [row] = versionOne.stores.plays.rows;
    if (!row) throw new Error('no row');
    const store = await indexedDbStore(name);
    const raw = await openDB(name);
    await raw.put('plays', row);
    raw.close();
    expect((await store.load(row.id))?.record.moves).toEqual(row.record.moves);
  });

  const good = { ...aPlay('bad'), order: 1 };
  it.each<readonly [string, object]>([
    ['without its record', { ...good, record: undefined }],
    ['whose record is null', { ...good, record: null }],
    ['whose record is empty', { ...good, record: {} }],
    ['whose record has a version alone', { ...good, record: { version: 2 } }],
    ['whose record names no scenario', { ...good, record: { ...good.record, scenario: null } }],
    ['whose record has no moves', { ...good, record: { ...good.record, moves: undefined } }],
    ['whose record is of a later format', { ...good, record: { ...good.record, format: 4 } }],
    ['whose record was changed by hand', { ...good, record: { ...good.record, seed: 8 } }],
    ['whose score is no number', { ...good, status: 'ended', result: { satisfaction: 1, score: 'x', ending: 'e' } }],
    ['whose ending is no text', { ...good, status: 'ended', result: { satisfaction: 1, ending: {} } }],
    ['that was begun never', { ...good, begun: undefined }],
    ['that was begun as a text', { ...good, begun: 'today' }],
    ['whose status nobody knows', { ...good, status: 'paused' }],
    ['in which one bit has turned', { ...rowOf(good), changed: 3 }],
    ['that has nothing but its name', { id: 'bad' }],
  ])('sets a row aside %s, and takes no other play with it', async (_what, row) => {
    const name = freshName();
    const store = await indexedDbStore(name);
    await store.save(aPlay('one'));
    await putRaw(name, row);
    const again = await indexedDbStore(name);
    expect((await again.list()).map(({ id }) => id)).toEqual(['one']);
    expect(await again.load('bad')).toBeUndefined();
    const [aside] = await again.aside();
    expect(aside).toMatchObject({ id: 'bad', raw: row });
    expect(aside?.reasons.length).toBeGreaterThan(0);
    // Nothing was written over it, and it goes when it is told to.
    await again.remove('bad');
    expect(await again.aside()).toEqual([]);
  });

  it('gives out everything as it lies there, broken or not', async () => {
    const name = freshName();
    const store = await indexedDbStore(name);
    await store.save(aPlay('one'));
    await putRaw(name, { id: 'two', record: {} });
    await store.keepResults([{ id: 'one', of: 'o', on: 's', by: 1, text: 'null', sum: 'x' }]);
    const { plays, notes, ...others } = await rawRows(name);
    // What is worked out of plays is nobody's data.
    expect(others).toEqual({});
    expect(plays).toEqual([expect.objectContaining({ id: 'one' }), { id: 'two', record: {} }]);
    expect(notes).toEqual([{ kind: 'counter', id: 'plays', value: 1 }]);
  });

  it('keeps what is broken in a note when a play of that name is kept over it', async () => {
    const name = freshName();
    const store = await indexedDbStore(name);
    await putRaw(name, { id: 'one', record: {} });
    await store.save(aPlay('one'));
    expect((await store.load('one'))?.record.moves).toEqual([]);
    expect((await store.notes('broken-play')).map(({ value }) => value)).toEqual([{ id: 'one', record: {} }]);
  });

  it('still has everything when it is opened again', async () => {
    const name = freshName();
    const play = aPlay('one');
    await (await indexedDbStore(name)).save(play);
    expect(await (await indexedDbStore(name)).list()).toEqual([playAs(1, play)]);
  });

  it.each(['UnknownError', 'AbortError', 'InvalidStateError'])(
    'writes again over a new connection when the old one was cut off (%s)',
    async (name) => {
      const store = await indexedDbStore(freshName());
      const cut = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
        throw new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', name);
      });
      onTestFinished(() => cut.mockRestore());
      await store.keepNote({ kind: 'day', id: 'a', value: 1 });
      expect(await store.notes('day')).toHaveLength(1);
    },
  );

  it('says that an older tab stands in the way, and comes once that is closed', async () => {
    const name = freshName();
    const old = await openDB(name, 1, {
      upgrade: (db) => {
        db.createObjectStore('plays', { keyPath: 'id' }).createIndex('begun', 'begun');
      },
    });
    const onBlocked = vi.fn(() => old.close());
    const store = await indexedDbStore(name, { onBlocked });
    expect(onBlocked).toHaveBeenCalledOnce();
    expect(await store.list()).toEqual([]);
  });

  it('lets go of the store for a newer version, and says so', async () => {
    const name = freshName();
    const onSuperseded = vi.fn();
    const store = await indexedDbStore(name, { onSuperseded });
    const newer = await openDB(name, 99);
    onTestFinished(() => newer.close());
    expect(onSuperseded).toHaveBeenCalledOnce();
    await expect(store.list()).rejects.toThrow();
  });
});
