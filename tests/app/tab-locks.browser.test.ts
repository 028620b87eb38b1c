import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { tabLocks } from '../../src/app/tab-locks.ts';

/** What two tabs have of the same browser: each its own locks over the same names. A name is free again only a while
 * after it is let go, so that every test has names of its own. */
function aTab() {
  const lost = vi.fn();
  const locks = tabLocks('tab-locks', lost);
  onTestFinished(() => locks.release());
  return { ...locks, lost };
}

describe('locks between tabs', () => {
  it('give a name to one tab at a time, and again once it is let go', async () => {
    const [one, other] = [aTab(), aTab()];
    expect(await one.hold('play a0')).toBe(true);
    expect(await one.hold('play a0')).toBe(true);
    expect(await other.hold('play a0')).toBe(false);
    expect(await other.hold('play b0')).toBe(true);
    one.release();
    await expect.poll(() => other.hold('play a0')).toBe(true);
    expect(one.lost).not.toHaveBeenCalled();
  });

  it('give a name back to the tab that has only just let it go', async () => {
    const one = aTab();
    for (let i = 0; i < 20; i += 1) {
      expect(await one.hold('play again')).toBe(true);
      one.release();
    }
  });

  it('let go of the name before when the next is taken, and keep it when the next is not to be had', async () => {
    const [one, other] = [aTab(), aTab()];
    await one.hold('play a1');
    await other.hold('play b1');
    expect(await one.hold('play b1')).toBe(false);
    expect(await other.hold('play a1')).toBe(false);
    await one.hold('play c1');
    await expect.poll(() => other.hold('play a1')).toBe(true);
  });

  it('hand a name over when it is asked for, and tell the tab that had it', async () => {
    const [one, other] = [aTab(), aTab()];
    await one.hold('day a2');
    expect(await other.hold('day a2', true)).toBe(true);
    await expect.poll(() => one.lost.mock.calls).toEqual([['day a2']]);
    expect(await one.hold('day a2')).toBe(false);
    expect(other.lost).not.toHaveBeenCalled();
  });

  it('are taken from everybody when everything is erased', async () => {
    const [one, two, other] = [aTab(), aTab(), aTab()];
    await one.hold('play a3');
    await two.hold('day b3');
    await other.clear();
    await expect.poll(() => [one.lost.mock.calls, two.lost.mock.calls]).toEqual([[['play a3']], [['day b3']]]);
    expect(await other.hold('play a3')).toBe(true);
  });

  it('refuse nobody where the browser has none', async () => {
    const without = tabLocks('tab-locks', vi.fn(), 'none');
    expect(await without.hold('play a4')).toBe(true);
    expect(await tabLocks('tab-locks', vi.fn(), 'none').hold('play a4')).toBe(true);
    await without.clear();
  });
});
