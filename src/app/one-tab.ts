/** What one tab alone may do: goes on with a play or a day, and asks first when another tab has it open. */
import type { PlayStore, StoredPlay } from '../record/store.ts';
import type { Screens } from './app-machine.ts';
import { newId } from './fresh.ts';
import { storeLocks } from './store-locks.ts';
import { type TabLocks, tabLocks } from './tab-locks.ts';

const TAB = 'counterpart-tab';

/** What a tab holds while it works a day. */
export const nameOfDay = (id: string): string => `day ${id}`;

/** What a tab holds while it goes on with a play: the whole day, if the play is part of one. */
export const nameOfPlay = ({ id, day }: StoredPlay): string => (day === undefined ? `play ${id}` : nameOfDay(day));

export interface OneTab {
  /** Does this once the name is this tab's; if another tab has it, the player is asked whether to take it over. */
  alone(name: string, title: string, work: () => Promise<void>): Promise<void>;
  /** Lets go of what this tab has. */
  release(): void;
  /** Takes everything away from every other tab. */
  clear(): Promise<void>;
}

/** A name for this tab that it keeps when it is loaded again: its own lease is never in its way. */
function tabName(): string {
  const fresh = newId();
  try {
    const known = sessionStorage.getItem(TAB);
    if (known === null) sessionStorage.setItem(TAB, fresh);
    return known ?? fresh;
  } catch {
    return fresh;
  }
}

/** The locks there are: the browser's, else leases in the store. */
export function locksFor(name: string, store: PlayStore, onLost: () => void): TabLocks {
  return globalThis.navigator?.locks ? tabLocks(name, onLost) : storeLocks(store, tabName(), onLost);
}

/**
 * @param name what the tabs that share the store know it by
 * @param told runs a step and tells what goes wrong
 * @param onLost another tab has taken over what was open here
 */
export function createOneTab(
  name: string,
  store: PlayStore,
  screens: Screens,
  told: (work: () => Promise<void>) => Promise<void>,
  onLost: () => void,
): OneTab {
  const locks = locksFor(name, store, onLost);

  const done = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      // What could not be opened is nobody's.
      locks.release();
      throw error;
    }
  };
  return {
    async alone(name, title, work) {
      if (await locks.hold(name)) {
        await done(work);
        return;
      }
      const takeOver = async () => {
        screens.send({ type: 'hide' });
        await locks.hold(name, true);
        await done(work);
      };
      const what = { title, takeOver: () => void told(takeOver) };
      screens.send({ type: 'show', overlay: { is: 'elsewhere', what } });
    },
    release: locks.release,
    clear: locks.clear,
  };
}
