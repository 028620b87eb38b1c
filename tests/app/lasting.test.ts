import { describe, expect, it, vi } from 'vitest';
import { askToKeep, isPromised } from '../../src/app/lasting.ts';

describe('the promise of the browser to keep what is stored', () => {
  it('is asked for, and not again once it is given', async () => {
    const persist = vi.fn(async () => true);
    let given = false;
    const storage = { persist, persisted: async () => given };
    expect(await askToKeep(storage)).toBe(true);
    given = true;
    expect(await askToKeep(storage)).toBe(true);
    expect(persist).toHaveBeenCalledTimes(1);
    expect(await isPromised(storage)).toBe(true);
  });

  it('is told when it is refused', async () => {
    const storage = { persist: async () => false, persisted: async () => false };
    expect([await askToKeep(storage), await isPromised(storage)]).toEqual([false, false]);
  });

  it('is not claimed where nobody says anything, or where asking fails', async () => {
    const failing = {
      persist: () => Promise.reject(new Error('no')),
      persisted: () => Promise.reject(new Error('no')),
    };
    for (const storage of [{}, undefined, failing])
      expect([await askToKeep(storage), await isPromised(storage)]).toEqual([undefined, undefined]);
  });
});
