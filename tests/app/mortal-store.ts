/** A store as a tab has it that may die at any write: from then on nothing it is asked ever answers. */
import type { PlayStore, StoredNote, StoredPlay } from '../../src/record/store.ts';

/** Where in a write the tab dies: before it is begun, in the middle of its transaction, or once it is on the disk. */
export const DEATHS = ['before', 'within', 'after'] as const;
export type Death = (typeof DEATHS)[number];

export interface MortalStore extends PlayStore {
  /** Resolves when the tab has died. */
  readonly dead: Promise<void>;
}

/** Begins this write in a transaction of its own and leaves it undone, as a browser does for a tab that goes. */
function tornWrite(name: string, kind: 'plays' | 'notes', value: StoredPlay | StoredNote): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction(kind, 'readwrite');
      transaction.onabort = () => {
        db.close();
        resolve();
      };
      transaction.objectStore(kind).put(value).onsuccess = () => transaction.abort();
    };
  });
}

/** The store, dying at the write after `writes` others. `name` is that of its database. */
export function mortalStore(store: PlayStore, name: string, writes: number, death: Death): MortalStore {
  let left = writes;
  let died: () => void = () => undefined;
  let isDead = false;
  const dead = new Promise<void>((resolve) => {
    died = resolve;
  });
  const never = <T>() => new Promise<T>(() => undefined);
  const living =
    <A extends readonly unknown[], T>(work: (...given: A) => Promise<T>) =>
    (...given: A) =>
      isDead ? never<T>() : work(...given).then((answer) => (isDead ? never<T>() : answer));
  const mortal =
    <V extends StoredPlay | StoredNote>(kind: 'plays' | 'notes', write: (value: V) => Promise<void>) =>
    async (value: V): Promise<void> => {
      if (isDead) return never();
      if (left > 0) {
        left -= 1;
        return write(value);
      }
      isDead = true;
      if (death === 'within') await tornWrite(name, kind, value);
      if (death === 'after') await write(value);
      died();
      return never();
    };
  return {
    dead,
    save: mortal('plays', store.save),
    keepNote: mortal('notes', store.keepNote),
    load: living(store.load),
    list: living(store.list),
    aside: living(store.aside),
    remove: living(store.remove),
    keepResults: living(store.keepResults),
    results: living(store.results),
    notes: living(store.notes),
    removeNote: living(store.removeNote),
    erase: living(store.erase),
  };
}
