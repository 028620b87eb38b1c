/**
 * One tab at a time: whoever goes on with a play or a day holds its name, so that two tabs of one browser
 * never write over each other. The browser lets go of a name by itself when its tab is closed or dies.
 * Where there are no locks (pages that are not served securely), leases in the store take their place
 * (`store-locks.ts`).
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

/**
 * @param store what the tabs that share a store know it by
 * @param onLost called with the name when another tab has taken it over
 * @param lent what the browser lends
 */
export function tabLocks(
  store: string,
  onLost: (name: string) => void,
  lent: LockManager | 'none' = globalThis.navigator?.locks ?? 'none',
): TabLocks {
  const locks = lent === 'none' ? undefined : lent;
  const prefix = `${store} `;
  let held: { readonly name: string; readonly release: () => void } | undefined;
  /** Settles once the browser has taken back what was let go last: until then it would refuse it to this very tab. */
  let takenBack: Promise<unknown> = Promise.resolve();

  const release = () => {
    held?.release();
    held = undefined;
  };
  const take = (manager: LockManager, name: string, options: LockOptions) =>
    new Promise<boolean>((answer) => {
      let mine: typeof held;
      const whole = manager.request(prefix + name, options, (lock) => {
        if (!lock) {
          answer(false);
          return undefined;
        }
        release();
        return new Promise<void>((done) => {
          mine = {
            name,
            release() {
              takenBack = whole.catch(() => undefined);
              done();
            },
          };
          held = mine;
          answer(true);
        });
      });
      whole.catch(() => {
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
      await takenBack;
      return take(locks, name, takeOver ? { steal: true } : { ifAvailable: true });
    },
    release,
    async clear() {
      release();
      const others = (await locks?.query())?.held ?? [];
      for (const { name } of others) {
        if (name?.startsWith(prefix)) await locks?.request(name, { steal: true }, () => undefined);
      }
    },
  };
}
