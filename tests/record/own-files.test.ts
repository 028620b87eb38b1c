import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/record/memory-store.ts';
import { keepOwnFile, type OwnFile, ownFileIn, ownFilesIn, removeOwnFile } from '../../src/record/own-files.ts';
import { waitingStore } from '../../src/record/waiting-store.ts';

const cake: OwnFile = { kind: 'scenario', id: 'cake', name: 'cake.json', text: '{ "id": "cake" }', taken: 1 };
const ada: OwnFile = { kind: 'person', id: 'ada', name: 'ada.json', text: '{ "id": "ada" }', taken: 2 };

describe('files of the player’s own', () => {
  it('are kept as they are, sorted, each kind and id once, and beside everything else', async () => {
    const store = memoryStore();
    await store.keepNote({ kind: 'day', id: 'cake', value: 1 });
    for (const file of [cake, ada, { ...ada, kind: 'scenario' as const }]) await keepOwnFile(store, file);
    await keepOwnFile(store, { ...cake, text: '{}', taken: 3 });
    expect(await ownFilesIn(store)).toEqual([ada, { ...ada, kind: 'scenario' }, { ...cake, text: '{}', taken: 3 }]);
    await removeOwnFile(store, ada);
    expect((await ownFilesIn(store)).map(({ kind }) => kind)).toEqual(['scenario', 'scenario']);
    expect(await store.notes('day')).toHaveLength(1);
    await store.erase();
    expect(await ownFilesIn(store)).toEqual([]);
  });

  it('move house with a store that waited', async () => {
    const [store, lasting] = [waitingStore(), memoryStore()];
    await keepOwnFile(store, cake);
    await keepOwnFile(store, ada);
    await removeOwnFile(store, ada);
    await store.moveTo(lasting);
    expect(await ownFilesIn(lasting)).toEqual([cake]);
  });

  it('are passed over when they are none', async () => {
    const store = memoryStore();
    const odd = [null, 7, {}, { ...cake, kind: 'play' }, { ...cake, text: 7 }];
    for (const [index, value] of odd.entries()) await store.keepNote({ kind: 'own-file', id: `${index}`, value });
    expect(await ownFilesIn(store)).toEqual([]);
    expect(ownFileIn({ ...cake, taken: 'yesterday' })).toEqual({ ...cake, taken: 0 });
  });
});
