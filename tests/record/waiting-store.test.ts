import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/record/memory-store.ts';
import type { StoredPlay } from '../../src/record/store.ts';
import { waitingStore } from '../../src/record/waiting-store.ts';
import { newScenarioChecked, recordOf } from './a-record.ts';
import { storeSuite } from './store-suite.ts';

const scenario = newScenarioChecked();
const aPlay = (id: string, begun: number, moves: readonly string[] = []): StoredPlay => ({
  id,
  record: recordOf(scenario, moves),
  status: 'running',
  begun,
  changed: begun,
  carriedOut: [],
  leftDown: [],
});

describe('a store that waits for the lasting one', () => {
  storeSuite(async () => waitingStore());
});

describe('a store that has moved', () => {
  storeSuite(async () => {
    const store = waitingStore();
    await store.moveTo(memoryStore());
    return store;
  });

  it('holds what was kept before in both, and writes on into the lasting one', async () => {
    const [store, lasting] = [waitingStore(), memoryStore()];
    await lasting.save(aPlay('old', 1));
    await lasting.keepNote({ kind: 'day', id: 'a', value: 1 });
    await store.save(aPlay('new', 2));
    await store.save(aPlay('new', 2, ['ask-meeting']));
    await store.save(aPlay('gone', 3));
    await store.remove('gone');
    await store.keepNote({ kind: 'day', id: 'b', value: 2 });
    await store.moveTo(lasting);
    await store.save(aPlay('later', 4));
    for (const one of [store, lasting]) {
      expect(await one.list()).toEqual([aPlay('old', 1), aPlay('new', 2, ['ask-meeting']), aPlay('later', 4)]);
      expect((await one.notes('day')).map(({ id }) => id)).toEqual(['a', 'b']);
    }
  });

  it('has forgotten everything there, too, when everything was erased before', async () => {
    const [store, lasting] = [waitingStore(), memoryStore()];
    await lasting.save(aPlay('old', 1));
    await store.save(aPlay('new', 2));
    await store.erase();
    await store.save(aPlay('after', 3));
    await store.moveTo(lasting);
    expect(await lasting.list()).toEqual([aPlay('after', 3)]);
  });

  it('takes along what is kept while it moves', async () => {
    const [store, lasting] = [waitingStore(), memoryStore()];
    await store.save(aPlay('one', 1));
    const slow = {
      ...lasting,
      save: async (play: StoredPlay) => {
        if (play.record.moves.length === 0) await store.save(aPlay('one', 1, ['ask-meeting']));
        await lasting.save(play);
      },
    };
    await store.moveTo(slow);
    expect(await lasting.list()).toEqual([aPlay('one', 1, ['ask-meeting'])]);
  });

  it('stays where it is when the move fails, and loses nothing', async () => {
    const [store, lasting] = [waitingStore(), memoryStore()];
    await store.save(aPlay('one', 1));
    const full = { ...lasting, save: () => Promise.reject(new Error('full')) };
    await expect(store.moveTo(full)).rejects.toThrow('full');
    expect(await store.list()).toEqual([aPlay('one', 1)]);
    await store.moveTo(lasting);
    expect(await lasting.list()).toEqual([aPlay('one', 1)]);
  });
});
