/**
 * Keeps plays in memory while the browser's store has not answered, and moves them over once it has. Whoever holds
 * this store does not see the change, but for what the other one held already.
 */
import { memoryStore } from './memory-store.ts';
import { NOTES_OF_PLAYS, type PlayStore } from './store.ts';

/** A store that moves house once. */
export interface WaitingStore extends PlayStore {
  /**
   * Writes everything that was kept or forgotten here into `store`, and is that store from then on. Rejects as its
   * writes do; then everything stays as it is, and it may be tried again.
   */
  moveTo(store: PlayStore): Promise<void>;
}

/** A store in memory, nothing in it, waiting for the lasting one. */
export function waitingStore(): WaitingStore {
  let current: PlayStore = memoryStore();
  let waiting = true;
  /** What has to be done in the lasting store, the last thing for each play and note, in order. */
  const left = new Map<string, (store: PlayStore) => Promise<void>>();
  const write = (key: string, work: (store: PlayStore) => Promise<void>): Promise<void> => {
    // What is known keeps its place: plays are counted over there in the order in which they were begun here.
    if (waiting) left.set(key, work);
    return work(current);
  };
  return {
    save(play) {
      const kept = structuredClone(play);
      return write(`play ${play.id}`, (store) => store.save(kept));
    },
    load: (id) => current.load(id),
    list: () => current.list(),
    aside: () => current.aside(),
    remove(id) {
      // Its notes go with it: none of them may be written after it.
      for (const kind of NOTES_OF_PLAYS) left.delete(`note ${kind} ${id}`);
      return write(`play ${id}`, (store) => store.remove(id));
    },
    // They are worked out again over there: nothing is lost with them.
    keepResults: (results) => current.keepResults(results),
    results: (ids) => current.results(ids),
    keepNote(note) {
      const kept = structuredClone(note);
      return write(`note ${note.kind} ${note.id}`, (store) => store.keepNote(kept));
    },
    notes: (kind) => current.notes(kind),
    removeNote: (kind, id) => write(`note ${kind} ${id}`, (store) => store.removeNote(kind, id)),
    erase() {
      left.clear();
      return write('all', (store) => store.erase());
    },
    async moveTo(store) {
      for (let next = left.entries().next(); !next.done; next = left.entries().next()) {
        const [key, work] = next.value;
        await work(store);
        // Something newer may have come for it meanwhile.
        if (left.get(key) === work) left.delete(key);
      }
      current = store;
      waiting = false;
    },
  };
}
