/**
 * One tab at a time where the browser has no locks (pages over plain http): a name is held by a lease in the store,
 * which is renewed while the tab lives and runs out when it does not. Two tabs that ask in the same moment may both be
 * let in; the store still writes nothing of one over the other (`PlayMovedOn`).
 */
import type { PlayStore } from '../record/store.ts';
import type { TabLocks } from './tab-locks.ts';

const KIND = 'lease';
/** Milliseconds a lease lasts. Browsers let a hidden page act once a minute, so no less than that. */
const LASTS = 90_000;
/** Milliseconds between two looks. */
const RENEWED = 5_000;

interface Lease {
  readonly tab: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

function leaseIn(value: unknown): Lease | undefined {
  const { tab, until } = (value ?? {}) as Partial<Record<keyof Lease, unknown>>;
  return typeof tab === 'string' && typeof until === 'number' ? { tab, until } : undefined;
}

/** The clocks of a page; a test brings its own. */
export interface LeaseClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back every so many milliseconds. Returns the way to stop. */
  readonly every: (milliseconds: number, work: () => void) => () => void;
}

const PAGE: LeaseClock = {
  now: () => Date.now(),
  every(milliseconds, work) {
    const timer = setInterval(work, milliseconds);
    return () => clearInterval(timer);
  },
};

/**
 * @param tab a name that no other tab has
 * @param onLost called with the name when another tab has taken it over
 */
export function storeLocks(
  store: PlayStore,
  tab: string,
  onLost: (name: string) => void,
  clock: LeaseClock = PAGE,
): TabLocks {
  let held: { readonly name: string; readonly stop: () => void } | undefined;
  /** What was asked of the store last: leases are looked at and written one after another. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  const leaseOf = async (name: string) => leaseIn((await store.notes(KIND)).find(({ id }) => id === name)?.value);
  const write = (name: string) =>
    store.keepNote({ kind: KIND, id: name, value: { tab, until: clock.now() + LASTS } satisfies Lease });

  const letGo = () => {
    const before = held;
    held = undefined;
    before?.stop();
    return before;
  };
  const release = () => {
    const before = letGo();
    if (!before) return;
    // A lease that cannot be taken back runs out by itself.
    inTurn(async () => {
      if ((await leaseOf(before.name))?.tab === tab) await store.removeNote(KIND, before.name);
    }).catch(() => undefined);
  };
  const look = (name: string) =>
    inTurn(async () => {
      if (held?.name !== name) return;
      if ((await leaseOf(name))?.tab === tab) {
        await write(name);
        return;
      }
      letGo();
      onLost(name);
    }).catch(() => undefined);

  return {
    async hold(name, takeOver = false) {
      if (held?.name === name) return true;
      try {
        const mine = await inTurn(async () => {
          const there = await leaseOf(name);
          if (there && there.tab !== tab && there.until > clock.now() && !takeOver) return false;
          await write(name);
          return true;
        });
        if (!mine) return false;
      } catch {
        // A store that keeps no lease keeps no play either: there is nothing to write over.
        return true;
      }
      release();
      held = { name, stop: clock.every(RENEWED, () => void look(name)) };
      return true;
    },
    release,
    async clear() {
      release();
      await inTurn(async () => {
        for (const { id } of await store.notes(KIND)) await store.removeNote(KIND, id);
      });
    },
  };
}
