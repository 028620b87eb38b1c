/** What every place that keeps plays has to do. Each adapter's test calls this. */
import { expect, it } from 'vitest';
import { sealFits } from '../../src/record/seal.ts';
import { NOTES_OF_PLAYS, PlayMovedOn, type PlayStore, playAs, type StoredPlay } from '../../src/record/store.ts';
import { newScenarioChecked, recordOf } from './a-record.ts';

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

/** @param open a fresh, empty store */
export function storeSuite(open: () => Promise<PlayStore>): void {
  it('gives back what was saved, and nothing else', async () => {
    const store = await open();
    const play = aPlay('one', 5, ['ask-meeting']);
    await store.save(play);
    expect(await store.load('one')).toEqual(playAs(1, play));
    expect(await store.load('two')).toBeUndefined();
  });

  it('keeps the latest of two saves', async () => {
    const store = await open();
    await store.save(aPlay('one', 5));
    const later = {
      ...aPlay('one', 5, ['ask-meeting', 'walk-along']),
      status: 'ended' as const,
      result: { satisfaction: 100, ending: 'End' },
    };
    await store.save(later);
    expect(await store.list()).toEqual([playAs(1, later)]);
  });

  it('writes nothing over moves that another tab made: what is kept has to be a beginning of what is saved', async () => {
    const store = await open();
    await store.save(aPlay('one', 5));
    await store.save(aPlay('one', 5, ['answer-lift']));
    const kept = await store.load('one');
    for (const moves of [[], ['ask-meeting'], ['ask-meeting', 'walk-along']]) {
      await expect(store.save(aPlay('one', 6, moves))).rejects.toThrow(PlayMovedOn);
    }
    expect(await store.load('one')).toEqual(kept);
    await store.save({ ...aPlay('one', 7, ['answer-lift']), status: 'ended' });
    await store.save(aPlay('one', 8, ['answer-lift', 'catch-up']));
    expect((await store.load('one'))?.record.moves).toHaveLength(2);
  });

  it('takes two saves at the same moment one after the other, and keeps the moves of one', async () => {
    const store = await open();
    await store.save(aPlay('one', 5));
    const both = [aPlay('one', 6, ['ask-meeting']), aPlay('one', 6, ['answer-lift'])];
    const done = await Promise.allSettled(both.map((play) => store.save(play)));
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect((await store.load('one'))?.record.moves).toEqual(both[0]?.record.moves);
  });

  it('lists plays in the order in which they were begun, whatever the clock says', async () => {
    const store = await open();
    await store.save(aPlay('late', 30));
    await store.save(aPlay('early', 10));
    await store.save(aPlay('middle', 20));
    expect((await store.list()).map(({ id }) => id)).toEqual(['late', 'early', 'middle']);
  });

  it('counts the plays that are begun: a number is kept, never given twice, and forgotten with everything', async () => {
    const store = await open();
    await store.save(aPlay('one', 30));
    await store.save(aPlay('two', 20));
    await store.save({ ...aPlay('one', 30, ['ask-meeting']), order: 99 });
    await store.remove('two');
    await store.save(aPlay('three', 10));
    expect((await store.list()).map(({ id, order }) => [id, order])).toEqual([
      ['one', 1],
      ['three', 3],
    ]);
    await store.erase();
    await store.save(aPlay('four', 40));
    expect((await store.load('four'))?.order).toBe(1);
  });

  it('counts plays that are begun at the same time apart', async () => {
    const store = await open();
    await Promise.all(['a', 'b', 'c'].map((id) => store.save(aPlay(id, 5))));
    expect((await store.list()).map(({ order }) => order)).toEqual([1, 2, 3]);
  });

  it('gives its number to a record in which nothing was done yet, and leaves all others as they are sealed', async () => {
    const store = await open();
    await store.save(aPlay('blank', 5));
    const under = recordOf(scenario, ['ask-meeting']);
    await store.save({ ...aPlay('opened', 6), record: under });
    const [blank, opened] = await store.list();
    expect(blank?.record.order).toBe(1);
    expect(blank && sealFits(blank.record)).toBe(true);
    expect(opened?.record).toEqual(under);
  });

  it('forgets what is removed, and does not mind when there is nothing', async () => {
    const store = await open();
    await store.save(aPlay('one', 5));
    await store.remove('one');
    await store.remove('one');
    expect(await store.list()).toEqual([]);
  });

  it('keeps what plays came to beside them, gives what is asked for, and forgets it with its play or with everything', async () => {
    const store = await open();
    const result = (id: string, text = 'null') => ({ id, of: 'o', on: 's', by: 1, text, sum: 'x' });
    for (const id of ['one', 'two', 'three']) await store.save(aPlay(id, 5));
    await store.keepResults(['one', 'two', 'three', 'gone'].map((id) => result(id)));
    await store.keepResults([result('two', '7')]);
    // Beside a play that is not here nothing is kept.
    expect(await store.results(['two', 'gone', 'one'])).toEqual([result('two', '7'), result('one')]);
    await store.remove('one');
    expect(await store.results(['one', 'three'])).toEqual([result('three')]);
    await store.save({ ...aPlay('one', 5) });
    expect(await store.results(['one'])).toEqual([]);
    await store.erase();
    for (const id of ['two', 'three']) await store.save(aPlay(id, 5));
    expect(await store.results(['two', 'three'])).toEqual([]);
  });

  it('keeps notes of other rooms by kind, and forgets one or everything', async () => {
    const store = await open();
    await store.save(aPlay('one', 5));
    await store.keepNote({ kind: 'day', id: 'b', value: { seed: 2 } });
    await store.keepNote({ kind: 'day', id: 'a', value: { seed: 1 } });
    await store.keepNote({ kind: 'memory', id: 'a', value: 'else' });
    await store.keepNote({ kind: 'day', id: 'b', value: { seed: 3 } });
    expect((await store.notes('day')).map(({ value }) => value)).toEqual([{ seed: 1 }, { seed: 3 }]);
    await store.removeNote('day', 'a');
    expect((await store.notes('day')).map(({ id }) => id)).toEqual(['b']);
    await store.erase();
    expect([await store.list(), await store.notes('day'), await store.notes('memory')]).toEqual([[], [], []]);
  });

  it('lets what was noted of a play go with it, and nothing else', async () => {
    const store = await open();
    for (const id of ['one', 'two']) {
      await store.save(aPlay(id, 5));
      for (const kind of [...NOTES_OF_PLAYS, 'day']) await store.keepNote({ kind, id, value: id });
    }
    await store.remove('one');
    for (const kind of NOTES_OF_PLAYS) expect((await store.notes(kind)).map(({ id }) => id)).toEqual(['two']);
    expect((await store.notes('day')).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('does not change when what was handed in or out is changed', async () => {
    const store = await open();
    const play = aPlay('one', 5);
    await store.save(play);
    Object.assign(play, { status: 'ended' });
    const loaded = await store.load('one');
    expect(loaded?.status).toBe('running');
  });
}
