/** Opens the place where plays are kept, and says whether it lasts. */
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

const FOR_NOW = 'What you play now lasts until you close this page; you can save each play as a file.';
const NOTICES: Readonly<Record<Standing, string | undefined>> = {
  lasting: undefined,
  none: 'This browser keeps nothing: your plays last until you close this page. You can save each as a file.',
  silent:
    'The store of this browser has not answered yet. You can play: what you play is kept as soon as it answers, and until then as long as this page is open.',
  blocked:
    'Counterpart is open in another tab, in an older version that holds your plays. Close that tab: then they are here, and what you play is kept. Until then it lasts as long as this page is open.',
  newer: `Your plays were kept by a newer version of Counterpart than this page, and are safe. Load the page again to get that version. ${FOR_NOW}`,
  superseded: `A newer version of Counterpart has been opened in another tab. Your plays are safe there. Load this page again to go on here. ${FOR_NOW}`,
  unreadable: `What this browser holds of your plays cannot be read now. It stays as it is. ${FOR_NOW}`,
  refused: `The store of this browser did not take what you played here. What it holds from before stays as it is. ${FOR_NOW}`,
};

/** What the tabs of the game know their store by. */
const NAME = 'counterpart';
/** Milliseconds after which the game opens without the browser's store. */
export const STORE_PATIENCE = 3000;

/** A place that is what it is: for tests, and for whoever brings a store. */
export const keepingIn = (store: PlayStore, name: string, lasting = true): Keeping => ({
  store,
  lasting,
  name,
  notice: () => NOTICES[lasting ? 'lasting' : 'none'],
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
    notice: () => NOTICES[standing],
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
