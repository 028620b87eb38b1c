/** Keeps plays for as long as the page is open: the fallback where a browser lends no storage, and for tests. */
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
} from './store.ts';

/** A store that forgets when the page closes: for browsers that keep nothing, for what-ifs and for tests. */
export function memoryStore(): PlayStore {
  const plays = new Map<string, StoredPlay>();
  const results = new Map<string, KeptResult>();
  const notes = new Map<string, StoredNote>();
  let counted = 0;
  const keyOf = (kind: string, id: string) => `${kind}/${id}`;
  return {
    save: async (play) => {
      const kept = plays.get(play.id);
      if (kept && !goesOnFrom(kept.record, play.record)) throw new PlayMovedOn();
      const known = kept?.order;
      if (known === undefined) counted += 1;
      plays.set(play.id, structuredClone(playAs(known ?? counted, play)));
    },
    load: async (id) => structuredClone(plays.get(id)),
    list: async () => structuredClone([...plays.values()].sort(byOrder)),
    aside: async () => [],
    remove: async (id) => {
      plays.delete(id);
      results.delete(id);
      for (const kind of NOTES_OF_PLAYS) notes.delete(keyOf(kind, id));
    },
    keepResults: async (brought) => {
      for (const one of brought) if (plays.has(one.id)) results.set(one.id, structuredClone(one));
    },
    results: async (ids) => structuredClone(ids.flatMap((id) => results.get(id) ?? [])),
    keepNote: async (note) => {
      notes.set(keyOf(note.kind, note.id), structuredClone(note));
    },
    notes: async (kind) =>
      structuredClone([...notes.values()].filter((note) => note.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1))),
    removeNote: async (kind, id) => {
      notes.delete(keyOf(kind, id));
    },
    erase: async () => {
      plays.clear();
      results.clear();
      notes.clear();
      counted = 0;
    },
  };
}
