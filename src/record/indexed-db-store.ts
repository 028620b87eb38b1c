/** Keeps plays in the browser's IndexedDB. Each save is on the disk before it resolves (strict durability). */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { isObject } from '../scenario/fields.ts';
import { connection } from './connection.ts';
import { type PlayRow, playInRow, type RowRead, rowOf } from './kept-row.ts';
import { RECORD_FORMAT } from './record.ts';
import {
  byOrder,
  goesOnFrom,
  type KeptResult,
  NOTES_OF_PLAYS,
  PlayMovedOn,
  type PlayStore,
  playAs,
  type StoredNote,
  type StoredPlay,
  TEAM_KEY,
} from './store.ts';

interface Schema extends DBSchema {
  plays: { key: string; value: PlayRow; indexes: { begun: number } };
  notes: { key: [string, string]; value: StoredNote; indexes: { kind: string } };
  results: { key: string; value: KeptResult };
}

/**
 * 1: plays. 2: notes beside them. 3: plays are numbered. 4: what finished plays came to beside them. Every version is
 * upgraded step by step, and tested.
 */
const VERSION = 4;

/** Under this note stands how many plays were ever begun here. */
const COUNTER: readonly [string, string] = ['counter', 'plays'];

/** Notes of what was broken and had to make room. */
const BROKEN = 'broken-play';

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

/**
 * Keeps a play under its number, or under the next one when it is new, and only over its own beginning. What lies there
 * and is broken is put among the notes first. Returns the hash it is kept under.
 */
async function putNumbered(plays: Writing<'plays'>, notes: Writing<'notes'>, play: StoredPlay): Promise<string> {
  const there: unknown = await plays.get(play.id);
  const kept = there === undefined ? undefined : playInRow(there);
  if (kept?.ok && !goesOnFrom(kept.play.record, play.record)) throw new PlayMovedOn();
  if (kept?.ok === false) await notes.put({ kind: BROKEN, id: play.id, value: there });
  const known = kept?.ok ? kept.play.order : play.order > 0 && kept ? play.order : undefined;
  const order = known ?? (await countIn(notes)) + 1;
  const row = rowOf(playAs(order, play));
  await plays.put(row);
  if (known === undefined) await keepCount(notes, order);
  return row.sum ?? '';
}

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
      if (from < 4) db.createObjectStore('results', { keyPath: 'id' });
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
  /** Hashes of rows that were written or looked at by this page: they are whole. */
  const sums = new Map<string, string>();
  const read = (row: PlayRow): RowRead => {
    const known = sums.get(row?.id);
    const found = playInRow(row, known);
    // One of an older format is brought up to today's each time.
    if (found.ok && row.sum !== undefined && row.record.format === RECORD_FORMAT) sums.set(row.id, row.sum);
    return found;
  };
  const all = async () => (await withDb((current) => current.getAll('plays'))).map(read);
  return {
    save: (play) =>
      withDb(async (current) => {
        const transaction = current.transaction(['plays', 'notes'], 'readwrite', { durability: 'strict' });
        const stores = [transaction.objectStore('plays'), transaction.objectStore('notes')] as const;
        const put = putNumbered(...stores, play).catch((error: unknown) => {
          // Half of it is never kept: what was counted or put aside for it goes with it.
          if (error instanceof PlayMovedOn) transaction.abort();
          throw error;
        });
        const [done, written] = await Promise.allSettled([transaction.done, put]);
        if (written.status === 'rejected') throw written.reason;
        if (done.status === 'rejected') throw done.reason;
        sums.set(play.id, written.value);
      }),
    load: async (id) => {
      const row = await withDb((current) => current.get('plays', id));
      const found = row && read(row);
      return found?.ok ? found.play : undefined;
    },
    list: async () => (await all()).flatMap((found) => (found.ok ? [found.play] : [])).sort(byOrder),
    aside: async () => (await all()).flatMap((found) => (found.ok ? [] : [found.aside])),
    remove: (id) =>
      withDb(async (current) => {
        const transaction = current.transaction(['plays', 'results', 'notes'], 'readwrite');
        await Promise.all([
          transaction.objectStore('plays').delete(id),
          transaction.objectStore('results').delete(id),
          ...NOTES_OF_PLAYS.map((kind) => transaction.objectStore('notes').delete([kind, id])),
          transaction.done,
        ]);
      }),
    keepResults: (results) =>
      withDb(async (current) => {
        const transaction = current.transaction(['plays', 'results'], 'readwrite');
        const [plays, kept] = [transaction.objectStore('plays'), transaction.objectStore('results')];
        const put = async (one: KeptResult) => {
          // A play that another tab has removed meanwhile leaves nothing behind.
          if ((await plays.getKey(one.id)) !== undefined) await kept.put(one);
        };
        await Promise.all([...results.map(put), transaction.done]);
      }),
    results: (ids) =>
      withDb(async (current) => {
        const { store } = current.transaction('results');
        const found = await Promise.all(ids.map((id) => store.get(id)));
        return found.filter((one) => one !== undefined);
      }),
    keepNote: (note) =>
      withDb(async (current) => {
        const transaction = current.transaction('notes', 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.put(note), transaction.done]);
      }),
    notes: (kind) => withDb((current) => current.getAllFromIndex('notes', 'kind', kind)),
    removeNote: (kind, id) => withDb((current) => current.delete('notes', [kind, id])),
    erase: () =>
      withDb(async (current) => {
        const transaction = current.transaction(['plays', 'results', 'notes'], 'readwrite', { durability: 'strict' });
        await Promise.all([
          transaction.objectStore('plays').clear(),
          transaction.objectStore('results').clear(),
          transaction.objectStore('notes').clear(),
          transaction.done,
        ]);
      }),
  };
}

/** Everything in the database, exactly as it lies there, by the names of its stores. */
export type RawRows = Readonly<Record<string, readonly unknown[]>>;

/** Here lies what was worked out of plays: nobody's data, and worked out again wherever it is missing. */
const WORKED_OUT = 'results';

/**
 * All that is kept, whatever it is and whichever version wrote it: for somebody who wants it out of a store that makes
 * trouble. Nothing is looked at and nothing is changed; what can be worked out of it is left out, and so is the key to
 * a team. Rejects where there is no database, or as it does.
 */
export async function rawRows(name = 'counterpart'): Promise<RawRows> {
  // Where there is none yet, none is made.
  const database = await openDB(name, undefined, { upgrade: (_db, _old, _new, transaction) => transaction.abort() });
  try {
    const stores = [...database.objectStoreNames].filter((store) => store !== WORKED_OUT);
    const isKey = (row: unknown) => isObject(row) && row.kind === TEAM_KEY;
    const rows = stores.map(async (store) => {
      return [store, (await database.getAll(store)).filter((row) => !isKey(row))] as const;
    });
    return Object.fromEntries(await Promise.all(rows));
  } finally {
    database.close();
  }
}
