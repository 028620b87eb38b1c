/** The kept plays as screens see them: a list that stays the same until it is asked for anew. */
import type { PlayStore, StoredPlay } from '../record/store.ts';

/** The list, and word of every new one. */
export interface KeptPlays {
  /** Every kept play, the one begun first coming first. */
  all(): readonly StoredPlay[];
  /** How many rows lie among them that cannot be read, and are set aside. */
  aside(): number;
  subscribe(onChange: () => void): () => void;
  /** Lists them anew, after something was kept or removed. */
  relist(): Promise<void>;
}

/** The plays of this store, already listed. */
export async function keptPlays(store: PlayStore): Promise<KeptPlays> {
  const listeners = new Set<() => void>();
  const listed = async () => {
    plays = await store.list();
    aside = (await store.aside()).length;
  };
  let [plays, aside]: [readonly StoredPlay[], number] = [[], 0];
  await listed();
  return {
    all: () => plays,
    aside: () => aside,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    async relist() {
      await listed();
      for (const listener of listeners) listener();
    },
  };
}
