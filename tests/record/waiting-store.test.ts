import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/record/memory-store.ts';
import { playAs, SAID_FIRST, type StoredPlay } from '../../src/record/store.ts';
import { waitingStore } from '../../src/record/waiting-store.ts';
import { newScenarioChecked, recordOf } from './a-record.ts';
import { storeSuite } from './store-suite.ts';

const scenario = newScenarioChecked();
const aPlay = (id: string, begun: number, moves: readonly string[] = []): StoredPlay => ({
  id,
  order: 0,
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
    await store.keepNote({ kind: SAID_FIRST, id: 'gone', value: 1 });
    await store.remove('gone');
    await store.keepNote({ kind: 'day', id: 'b', value: 2 });
    await store.moveTo(lasting);
    await store.save(aPlay('later', 4));
    for (const one of [store, lasting]) {
      expect(await one.list()).toEqual([
        playAs(1, aPlay('old', 1)),
        playAs(2, aPlay('new', 2, ['ask-meeting'])),
        playAs(3, aPlay('later', 4)),
      ]);
      expect(await one.notes(SAID_FIRST)).toEqual([]);
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
    expect(await lasting.list()).toEqual([playAs(1, aPlay('after', 3))]);
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
    expect(await lasting.list()).toEqual([playAs(1, aPlay('one', 1, ['ask-meeting']))]);
  });

  it('counts plays in the order in which they were begun, not in which they were kept last', async () => {
    const [store, lasting] = [waitingStore(), memoryStore()];
    await store.save(aPlay('first', 9));
    await store.save(aPlay('second', 5));
    await store.save(aPlay('first', 9, ['ask-meeting']));
    await store.moveTo(lasting);
    expect((await lasting.list()).map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('stays where it is when the move fails, and loses nothing', async () => {
    const [store, lasting] = [waitingStore(), memoryStore()];
    await store.save(aPlay('one', 1));
    const full = { ...lasting, save: () => Promise.reject(new Error('full')) };
    await expect(store.moveTo(full)).rejects.toThrow('full');
    expect(await store.list()).toEqual([playAs(1, aPlay('one', 1))]);
    await store.moveTo(lasting);
    expect(await lasting.list()).toEqual([playAs(1, aPlay('one', 1))]);
  });
});
