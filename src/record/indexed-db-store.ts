/** Keeps plays in the browser's IndexedDB. Each save is on the disk before it resolves (strict durability). */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { connection } from './connection.ts';
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

/** What a store says of other tabs while it is opened, and later. */
export interface StoreHooks {
  /** An older version of the game has the store open in another tab, and does not let go of it. */
  readonly onBlocked?: () => void;
  /** A newer version of the game wants the store: this page has let go of it, and can keep nothing any more. */
  readonly onSuperseded?: () => void;
}

const open = (name: string, { onBlocked, onSuperseded }: StoreHooks, onClosed: () => void) =>
  openDB<Schema>(name, VERSION, {
    upgrade(db, from) {
      if (from < 1) db.createObjectStore('plays', { keyPath: 'id' }).createIndex('begun', 'begun');
      if (from < 2) db.createObjectStore('notes', { keyPath: ['kind', 'id'] }).createIndex('kind', 'kind');
    },
    blocked: () => onBlocked?.(),
    blocking(_current, blocked, event) {
      // Another tab wants a newer version, or the store deleted: step aside instead of standing in its way for ever.
      (event.target as IDBDatabase | null)?.close();
      onClosed();
      if (blocked !== null) onSuperseded?.();
    },
    terminated: onClosed,
  });

/**
 * Opens the store. Rejects where the browser lends no IndexedDB; it may take for ever to answer, as when an older
 * tab stands in the way. Later each step is answered in time (see `connection.ts`).
 */
export async function indexedDbStore(name = 'counterpart', hooks: StoreHooks = {}): Promise<PlayStore> {
  const { run: withDb } = await connection<IDBPDatabase<Schema>>((onClosed) => open(name, hooks, onClosed));
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
