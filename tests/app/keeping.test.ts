import { describe, expect, it, vi } from 'vitest';
import { openKeeping } from '../../src/app/keeping.ts';
import type { StoreHooks } from '../../src/record/indexed-db-store.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import type { PlayStore } from '../../src/record/store.ts';

const PATIENCE = 20;
const never = <T>() => new Promise<T>(() => undefined);
const keepingWith = (open: (hooks: StoreHooks) => Promise<PlayStore>) => openKeeping({ open, patience: PATIENCE });
const note = (id: string) => ({ kind: 'day', id, value: id });

describe('the place where plays are kept', () => {
  it('is the browser’s store when that answers', async () => {
    const keeping = await keepingWith(async () => memoryStore());
    expect([keeping.lasting, keeping.notice()]).toEqual([true, undefined]);
  });

  it('is the page’s memory where the browser lends no store, and says so', async () => {
    const keeping = await keepingWith(() => Promise.reject(new DOMException('no', 'SecurityError')));
    expect([keeping.lasting, keeping.notice()]).toEqual([false, expect.stringContaining('keeps nothing')]);
    await keeping.store.keepNote(note('a'));
    expect(await keeping.store.notes('day')).toHaveLength(1);
  });

  it.each([
    ['the opening never answers', () => never<PlayStore>()],
    ['it opens and then never answers', async () => ({ ...memoryStore(), list: never<never> })],
  ])('is the page’s memory in time when %s', async (_, open) => {
    const keeping = await keepingWith(open);
    expect([keeping.lasting, keeping.notice()]).toEqual([false, expect.stringContaining('has not answered yet')]);
    await keeping.store.keepNote(note('a'));
    expect(await keeping.store.notes('day')).toHaveLength(1);
  });

  it('names the tab to close when an older version stands in the way, and moves over once it is closed', async () => {
    const lasting = memoryStore();
    await lasting.keepNote(note('before'));
    let closed: (store: PlayStore) => void = () => undefined;
    const keeping = await keepingWith((hooks) => {
      hooks.onBlocked?.();
      return new Promise((resolve) => {
        closed = resolve;
      });
    });
    expect(keeping.notice()).toContain('Close that tab');
    await keeping.store.keepNote(note('meanwhile'));
    const changed = vi.fn();
    keeping.subscribe(changed);
    closed(lasting);
    await vi.waitUntil(() => keeping.lasting);
    expect(changed).toHaveBeenCalledOnce();
    expect(keeping.notice()).toBeUndefined();
    for (const store of [keeping.store, lasting])
      expect((await store.notes('day')).map(({ id }) => id)).toEqual(['before', 'meanwhile']);
  });

  it('says that a store is a newer version’s, and that nothing of it is lost', async () => {
    const keeping = await keepingWith(() => Promise.reject(new DOMException('newer', 'VersionError')));
    expect(keeping.notice()).toMatch(/newer version.*safe/);
  });

  it('says that a store cannot be read, which is not that there is none', async () => {
    const keeping = await keepingWith(async () => ({ ...memoryStore(), list: () => Promise.reject(new Error('bad')) }));
    expect(keeping.lasting).toBe(false);
    expect(keeping.notice()).toContain('cannot be read');
    expect(keeping.notice()).not.toContain('keeps nothing');
  });

  it('is no more lasting once a newer version has taken the store', async () => {
    let hooks: StoreHooks = {};
    const keeping = await keepingWith(async (given) => {
      hooks = given;
      return memoryStore();
    });
    const changed = vi.fn();
    const stop = keeping.subscribe(changed);
    hooks.onSuperseded?.();
    expect([keeping.lasting, changed.mock.calls.length]).toEqual([false, 1]);
    expect(keeping.notice()).toContain('Load this page again');
    stop();
  });

  it('keeps what was played here when the store answers late and takes nothing', async () => {
    let answer: (store: PlayStore) => void = () => undefined;
    const keeping = await keepingWith(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    await keeping.store.keepNote(note('a'));
    answer({ ...memoryStore(), keepNote: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) });
    await vi.waitUntil(() => keeping.notice()?.includes('did not take'));
    expect(keeping.lasting).toBe(false);
    expect(await keeping.store.notes('day')).toHaveLength(1);
  });
});
