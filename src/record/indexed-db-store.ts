/** Keeps plays in the browser's IndexedDB. Each save is on the disk before it resolves (strict durability). */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { keptRecord } from './migrate-record.ts';
import type { PlayStore, StoredNote, StoredPlay } from './store.ts';

interface Schema extends DBSchema {
  plays: { key: string; value: StoredPlay; indexes: { begun: number } };
  notes: { key: [string, string]; value: StoredNote; indexes: { kind: string } };
}

/** 1: plays. 2: notes beside them. Every version is upgraded step by step, and tested. */
const VERSION = 2;

/** A kept play with its record as today's version writes it. */
const today = (play: StoredPlay): StoredPlay => ({ ...play, record: keptRecord(play.record) });

const open = (name: string) =>
  openDB<Schema>(name, VERSION, {
    upgrade(db, from) {
      if (from < 1) db.createObjectStore('plays', { keyPath: 'id' }).createIndex('begun', 'begun');
      if (from < 2) db.createObjectStore('notes', { keyPath: ['kind', 'id'] }).createIndex('kind', 'kind');
    },
    blocking(_current, _blocked, event) {
      // Another tab wants a newer version: step aside instead of blocking it for ever.
      (event.target as IDBDatabase | null)?.close();
    },
  });

/**
 * Opens the store. Rejects where the browser lends no IndexedDB.
 * A connection the browser has dropped ("connection lost", after sleep or eviction) is opened once again.
 */
export async function indexedDbStore(name = 'counterpart'): Promise<PlayStore> {
  let db = await open(name);
  const withDb = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    try {
      return await work(db);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      db = await open(name);
      return work(db);
    }
  };
  return {
    save: (play) =>
      withDb(async (current) => {
        const transaction = current.transaction('plays', 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.put(play), transaction.done]);
      }),
    load: async (id) => {
      const play = await withDb((current) => current.get('plays', id));
      return play && today(play);
    },
    list: async () => (await withDb((current) => current.getAllFromIndex('plays', 'begun'))).map(today),
    remove: (id) => withDb((current) => current.delete('plays', id)),
    keepNote: (note) =>
      withDb(async (current) => {
        const transaction = current.transaction('notes', 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.put(note), transaction.done]);
      }),
    notes: (kind) => withDb((current) => current.getAllFromIndex('notes', 'kind', kind)),
    removeNote: (kind, id) => withDb((current) => current.delete('notes', [kind, id])),
    erase: () =>
      withDb(async (current) => {
        const transaction = current.transaction(['plays', 'notes'], 'readwrite', { durability: 'strict' });
        await Promise.all([
          transaction.objectStore('plays').clear(),
          transaction.objectStore('notes').clear(),
          transaction.done,
        ]);
      }),
  };
}
