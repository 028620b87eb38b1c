/** Keeps plays for as long as the page is open: the fallback where a browser lends no storage, and for tests. */
import type { PlayStore, StoredPlay } from './store.ts';

export function memoryStore(): PlayStore {
  const plays = new Map<string, StoredPlay>();
  return {
    save: async (play) => {
      plays.set(play.id, structuredClone(play));
    },
    load: async (id) => structuredClone(plays.get(id)),
    list: async () => structuredClone([...plays.values()].sort((a, b) => a.begun - b.begun)),
    remove: async (id) => {
      plays.delete(id);
    },
  };
}
