/** Keeps plays in the browser's IndexedDB. Each save is on the disk before it resolves (strict durability). */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { connection } from './connection.ts';
import { keptRecord } from './migrate-record.ts';
import { byOrder, type PlayStore, playAs, type StoredNote, type StoredPlay } from './store.ts';

interface Schema extends DBSchema {
  plays: { key: string; value: StoredPlay; indexes: { begun: number } };
  notes: { key: [string, string]; value: StoredNote; indexes: { kind: string } };
}

/** 1: plays. 2: notes beside them. 3: plays are numbered. Every version is upgraded step by step, and tested. */
const VERSION = 3;

/** Under this note stands how many plays were ever begun here. */
const COUNTER: readonly [string, string] = ['counter', 'plays'];

type Writing<Name extends 'plays' | 'notes'> = Pick<
  IDBPObjectStore<Schema, ('plays' | 'notes')[], Name, 'readwrite'>,
  'get' | 'put'
>;

async function countIn(notes: Pick<Writing<'notes'>, 'get'>): Promise<number> {
  const note = await notes.get([...COUNTER]);
  return typeof note?.value === 'number' ? note.value : 0;
}

const keepCount = (notes: Pick<Writing<'notes'>, 'put'>, count: number) =>
  notes.put({ kind: COUNTER[0], id: COUNTER[1], value: count });

/** Keeps a play under its number, or under the next one when it is new. */
async function putNumbered(plays: Writing<'plays'>, notes: Writing<'notes'>, play: StoredPlay): Promise<void> {
  const known = (await plays.get(play.id))?.order;
  const order = known ?? (await countIn(notes)) + 1;
  await plays.put(playAs(order, play));
  if (known === undefined) await keepCount(notes, order);
}

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
    async upgrade(db, from, _to, transaction) {
      if (from < 1) db.createObjectStore('plays', { keyPath: 'id' }).createIndex('begun', 'begun');
      if (from < 2) db.createObjectStore('notes', { keyPath: ['kind', 'id'] }).createIndex('kind', 'kind');
      if (from === 0 || from >= 3) return;
      // Whatever was kept before is numbered once, by the only order there was.
      const plays = transaction.objectStore('plays');
      const known = await plays.index('begun').getAll();
      for (const [index, play] of known.entries()) await plays.put({ ...play, order: index + 1 });
      await keepCount(transaction.objectStore('notes'), known.length);
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
        const transaction = current.transaction(['plays', 'notes'], 'readwrite', { durability: 'strict' });
        const put = putNumbered(transaction.objectStore('plays'), transaction.objectStore('notes'), play);
        await Promise.all([put, transaction.done]);
      }),
    load: async (id) => {
      const play = await withDb((current) => current.get('plays', id));
      return play && today(play);
    },
    list: async () => (await withDb((current) => current.getAllFromIndex('plays', 'begun'))).map(today).sort(byOrder),
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
