/** Opens the place where plays are kept, and says whether it lasts. */
import { keeping as words } from '../messages/keeping.ts';
import { indexedDbStore, type StoreHooks } from '../record/indexed-db-store.ts';
import type { PlayStore } from '../record/store.ts';
import { waitingStore } from '../record/waiting-store.ts';

/** Where plays are kept. */
export interface Keeping {
  readonly store: PlayStore;
  /** False while plays last only as long as the page is open. It may change: see `subscribe`. */
  readonly lasting: boolean;
  /** What tabs that share the store know it by. */
  readonly name: string;
  /** What the player has to know about it, as a sentence or two; nothing when all is as it should be. */
  notice(): string | undefined;
  /** Calls back when that changes, and when there is more in the store than before. Returns the way to stop. */
  subscribe(onChange: () => void): () => void;
}

/** How the browser's store stands. */
type Standing = 'lasting' | 'none' | 'silent' | 'blocked' | 'newer' | 'superseded' | 'unreadable' | 'refused';

/** What the player has to know about it; nothing when all is as it should be. */
const noticeOf = (standing: Standing): string | undefined => (standing === 'lasting' ? undefined : words[standing]());

/** What the tabs of the game know their store by. */
const NAME = 'counterpart';
/** Milliseconds after which the game opens without the browser's store. */
export const STORE_PATIENCE = 3000;

/** A place that is what it is: for tests, and for whoever brings a store. */
export const keepingIn = (store: PlayStore, name: string, lasting = true): Keeping => ({
  store,
  lasting,
  name,
  notice: () => noticeOf(lasting ? 'lasting' : 'none'),
  subscribe: () => () => undefined,
});

function standingAfter(error: unknown): Standing {
  return error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'none';
}

/** The means `openKeeping` works with; a test brings its own. */
export interface KeepingMeans {
  readonly open: (hooks: StoreHooks) => Promise<PlayStore>;
  /** Milliseconds */
  readonly patience: number;
}

const BROWSER: KeepingMeans = { open: (hooks) => indexedDbStore(NAME, hooks), patience: STORE_PATIENCE };

/**
 * The browser's storage. Where there is none, or none that answers in time, the page's memory: plays are moved over
 * when the store answers after all. Never rejects, and is never longer about it than `patience`.
 */
export async function openKeeping({ open, patience }: KeepingMeans = BROWSER): Promise<Keeping> {
  const listeners = new Set<() => void>();
  const store = waitingStore();
  let standing: Standing = 'silent';
  const stand = (next: Standing) => {
    standing = next;
    for (const listener of listeners) listener();
  };
  const come = async (): Promise<Standing> => {
    let opened: PlayStore;
    try {
      opened = await open({
        onBlocked: () => {
          if (standing === 'silent') stand('blocked');
        },
        onSuperseded: () => stand('superseded'),
      });
    } catch (error) {
      return standingAfter(error);
    }
    try {
      // Opened is not yet answering.
      await opened.list();
    } catch {
      return 'unreadable';
    }
    return store.moveTo(opened).then(
      () => 'lasting',
      () => 'refused',
    );
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([
    come().then(stand),
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    }),
  ]);
  clearTimeout(timer);
  return {
    store,
    get lasting() {
      return standing === 'lasting';
    },
    name: NAME,
    notice: () => noticeOf(standing),
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
