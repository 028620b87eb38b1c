/**
 * One tab at a time: whoever goes on with a play or a day holds its name, so that two tabs of one browser
 * never write over each other. The browser lets go of a name by itself when its tab is closed or dies.
 * Where there are no locks (pages that are not served securely), every name is free: one tab is all there is
 * to be had then, and nothing is asked.
 */

/** The names this tab may hold: one at a time. */
export interface TabLocks {
  /**
   * Takes this name and lets the one held before go. False when another tab holds it; with `takeOver` it is
   * taken from there, and that tab is told.
   */
  hold(name: string, takeOver?: boolean): Promise<boolean>;
  /** Lets go of what is held. */
  release(): void;
  /** Takes every name from every other tab and lets them go: for when nothing that was kept is kept any more. */
  clear(): Promise<void>;
}

const PREFIX = 'counterpart ';

/**
 * @param onLost called with the name when another tab has taken it over
 * @param lent what the browser lends
 */
export function tabLocks(
  onLost: (name: string) => void,
  lent: LockManager | 'none' = globalThis.navigator?.locks ?? 'none',
): TabLocks {
  const locks = lent === 'none' ? undefined : lent;
  let held: { readonly name: string; readonly release: () => void } | undefined;

  const release = () => {
    held?.release();
    held = undefined;
  };
  const take = (manager: LockManager, name: string, options: LockOptions) =>
    new Promise<boolean>((answer) => {
      let mine: typeof held;
      manager
        .request(PREFIX + name, options, (lock) => {
          if (!lock) {
            answer(false);
            return undefined;
          }
          release();
          return new Promise<void>((done) => {
            mine = { name, release: done };
            held = mine;
            answer(true);
          });
        })
        .catch(() => {
          // Taken over, or refused by the browser before it was ever held: then the game goes on without.
          if (!mine) answer(true);
          else if (held === mine) {
            held = undefined;
            onLost(name);
          }
        });
    });

  return {
    async hold(name, takeOver = false) {
      if (!locks || held?.name === name) return true;
      return take(locks, name, takeOver ? { steal: true } : { ifAvailable: true });
    },
    release,
    async clear() {
      release();
      const others = (await locks?.query())?.held ?? [];
      for (const { name } of others) {
        if (name?.startsWith(PREFIX)) await locks?.request(name, { steal: true }, () => undefined);
      }
    },
  };
}
