import { openDB } from 'idb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { indexedDbStore } from '../../src/record/indexed-db-store.ts';
import { emptyRecord, newScenarioChecked } from './a-record.ts';
import { storeSuite } from './store-suite.ts';

let opened = 0;
const freshName = () => `test-${Date.now()}-${opened++}`;

describe('the store in IndexedDB', () => {
  storeSuite(() => indexedDbStore(freshName()));

  it('keeps the plays of a store made by version 1', async () => {
    const name = freshName();
    const old = await openDB(name, 1, {
      upgrade: (db) => {
        db.createObjectStore('plays', { keyPath: 'id' }).createIndex('begun', 'begun');
      },
    });
    const record = emptyRecord(newScenarioChecked());
    const play = { id: 'one', record, status: 'running' as const, begun: 1, changed: 1, carriedOut: [], leftDown: [] };
    await old.put('plays', play);
    old.close();
    const store = await indexedDbStore(name);
    expect(await store.list()).toEqual([play]);
    expect(await store.notes('day')).toEqual([]);
  });

  it('gives back a play whose record is of version 1 as one without hints', async () => {
    const name = freshName();
    const record = emptyRecord(newScenarioChecked());
    const { hints: _none, ...fields } = record;
    const play = { id: 'one', record, status: 'running' as const, begun: 1, changed: 1, carriedOut: [], leftDown: [] };
    await (await indexedDbStore(name)).save(play);
    const raw = await openDB(name);
    await raw.put('plays', { ...play, record: { ...fields, version: 1 } });
    raw.close();
    const store = await indexedDbStore(name);
    expect(await store.list()).toEqual([play]);
    expect(await store.load('one')).toEqual(play);
  });

  it('still has everything when it is opened again', async () => {
    const name = freshName();
    const record = emptyRecord(newScenarioChecked());
    const play = { id: 'one', record, status: 'running' as const, begun: 1, changed: 1, carriedOut: [], leftDown: [] };
    await (await indexedDbStore(name)).save(play);
    expect(await (await indexedDbStore(name)).list()).toEqual([play]);
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
