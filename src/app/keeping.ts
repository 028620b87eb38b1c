/** Opens the place where plays are kept, and says whether it lasts. */
import { indexedDbStore } from '../record/indexed-db-store.ts';
import { memoryStore } from '../record/memory-store.ts';
import type { PlayStore } from '../record/store.ts';

export interface Keeping {
  readonly store: PlayStore;
  /** False when plays last only as long as the page is open. */
  readonly lasting: boolean;
  /** What tabs that share the store know it by. */
  readonly name: string;
}

const NAME = 'counterpart';

/** The browser's storage, or the page's memory where there is none (private windows, blocked storage). */
export async function openKeeping(): Promise<Keeping> {
  try {
    const store = await indexedDbStore(NAME);
    await store.list();
    return { store, lasting: true, name: NAME };
  } catch {
    return { store: memoryStore(), lasting: false, name: NAME };
  }
}
