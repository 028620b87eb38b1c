/** Keeps plays in the browser's IndexedDB. Each save is on the disk before it resolves (strict durability). */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PlayStore, StoredPlay } from './store.ts';

interface Schema extends DBSchema {
  plays: { key: string; value: StoredPlay; indexes: { begun: number } };
}

const VERSION = 1;

const open = (name: string) =>
  openDB<Schema>(name, VERSION, {
    upgrade(db) {
      db.createObjectStore('plays', { keyPath: 'id' }).createIndex('begun', 'begun');
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
    load: (id) => withDb((current) => current.get('plays', id)),
    list: () => withDb((current) => current.getAllFromIndex('plays', 'begun')),
    remove: (id) => withDb((current) => current.delete('plays', id)),
  };
}
