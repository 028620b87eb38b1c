import { describe, expect, it, vi } from 'vitest';
import { storeLocks } from '../../src/app/store-locks.ts';
import { memoryStore } from '../../src/record/memory-store.ts';

/** Tabs over one store, and a clock that they share. A tab that dies looks no more. */
function tabs() {
  const store = memoryStore();
  let now = 0;
  const looks = new Set<() => void>();
  const aTab = (name: string, over = store) => {
    const lost = vi.fn();
    const mine = new Set<() => void>();
    const every = (_milliseconds: number, work: () => void) => {
      mine.add(work);
      looks.add(work);
      return () => looks.delete(work);
    };
    const die = () => {
      for (const work of mine) looks.delete(work);
    };
    return { ...storeLocks(over, name, lost, { now: () => now, every }), lost, die };
  };
  const pass = async (milliseconds: number) => {
    now += milliseconds;
    for (const look of [...looks]) look();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { store, aTab, pass };
}

describe('leases in the store', () => {
  it('give a name to one tab at a time, and again once it is let go', async () => {
    const { aTab } = tabs();
    const [one, other] = [aTab('one'), aTab('other')];
    expect([await one.hold('play a'), await one.hold('play a')]).toEqual([true, true]);
    expect([await other.hold('play a'), await other.hold('play b')]).toEqual([false, true]);
    one.release();
    await vi.waitFor(async () => expect(await other.hold('play a')).toBe(true));
  });

  it('last as long as the tab lives, and run out when it has died', async () => {
    const { aTab, pass } = tabs();
    const [one, other] = [aTab('one'), aTab('other')];
    await one.hold('play a');
    for (let minute = 0; minute < 5; minute += 1) await pass(60_000);
    expect(await other.hold('play a')).toBe(false);
    one.die();
    await pass(91_000);
    expect(await other.hold('play a')).toBe(true);
  });

  it('are handed over when that is asked for, and the tab that had it is told', async () => {
    const { aTab, pass } = tabs();
    const [one, other] = [aTab('one'), aTab('other')];
    await one.hold('day a');
    expect(await other.hold('day a', true)).toBe(true);
    await pass(5_000);
    expect([one.lost.mock.calls, other.lost.mock.calls]).toEqual([[['day a']], []]);
    expect(await one.hold('day a')).toBe(false);
  });

  it('are taken from everybody when everything is erased', async () => {
    const { store, aTab, pass } = tabs();
    const [one, other] = [aTab('one'), aTab('other')];
    await one.hold('play a');
    await other.clear();
    await pass(5_000);
    expect(one.lost.mock.calls).toEqual([['play a']]);
    expect(await store.notes('lease')).toEqual([]);
  });

  it('stand in nobody’s way where the store keeps nothing', async () => {
    const { store, aTab } = tabs();
    const broken = { ...store, keepNote: () => Promise.reject(new Error('disk full')) };
    expect(await aTab('one', broken).hold('play a')).toBe(true);
  });
});
