/** What the profile reads: thousands of plays are played again without holding the page up, and only once. */
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openedResults } from '../../src/app/opened-results.ts';
import { ownPlays } from '../../src/app/own-data.ts';
import { keptResult } from '../../src/record/kept-results.ts';
import { playHash } from '../../src/record/kept-row.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { replay } from '../../src/record/replay.ts';
import { writeResultFile } from '../../src/record/result-file.ts';
import type { KeptResult, PlayStore, StoredPlay } from '../../src/record/store.ts';
import { newScenarioChecked, recordOf } from '../record/a-record.ts';
import { aFinder } from './a-finder.ts';

// A worker reads the program once for all its files: this one needs it anew, with the spy in it, and leaves none behind.
vi.hoisted(() => vi.resetModules());
vi.mock('../../src/record/replay.ts', { spy: true });
afterAll(() => void vi.resetModules());

const scenario = newScenarioChecked();
const lines = [
  ['ask-meeting', 'walk-along'],
  ['ask-meeting', 'tell-way'],
  ['answer-lift', 'shrug'],
];
const somePlays = (count: number) =>
  Array.from({ length: count }, (_, i): StoredPlay => {
    const record = recordOf(scenario, lines[i % lines.length] ?? [], i);
    return {
      id: `play-${i}`,
      order: i + 1,
      begun: i,
      changed: i + 1,
      status: 'ended',
      record,
      carriedOut: [],
      leftDown: [],
    };
  });

const replays = vi.mocked(replay).mock;
beforeEach(() => {
  vi.mocked(replay).mockClear();
});

it('many plays leave the page room to answer, ask for their story once, and are not played again', async () => {
  const plays = somePlays(1000);
  const finder = aFinder(memoryStore(), [scenario]);
  const asked = vi.spyOn(finder, 'ofPlay');
  const before = new Map();
  let answers = 0;
  let over = false;
  const answering = (): void => {
    answers += 1;
    if (!over) setTimeout(answering);
  };
  answering();
  const { plays: finished, leftOut } = await ownPlays(finder, plays, memoryStore(), before);
  over = true;
  expect([finished.length, leftOut, asked.mock.calls.length]).toEqual([1000, 0, 1]);
  // Whatever else the page has to do comes between two goes of at most fifty plays.
  expect(answers).toBeGreaterThanOrEqual(1000 / 50);
  const again = await ownPlays(finder, plays, memoryStore(), before);
  for (const [i, play] of again.plays.entries()) expect(play).toBe(finished[i]);
  expect(replays.calls).toHaveLength(1000);
});

describe('what finished plays came to is kept beside them', () => {
  /** One visit of a page that was just opened: it knows nothing but what its store holds. */
  const visit = async (store: PlayStore, known = [scenario]) => {
    vi.mocked(replay).mockClear();
    const { plays, leftOut } = await ownPlays(aFinder(memoryStore(), known), await store.list(), store, new Map());
    // What is put on the shelf is not waited for.
    await new Promise((resolve) => setTimeout(resolve));
    return { plays, leftOut, replayed: replays.calls.length };
  };
  const storeWith = async (plays: readonly StoredPlay[]) => {
    const store = memoryStore();
    for (const play of plays) await store.save(play);
    return store;
  };
  /** Changes what is kept beside a play. */
  const forge = async (store: PlayStore, id: string, change: (row: KeptResult) => KeptResult) =>
    store.keepResults((await store.results([id])).map(change));

  it('so that of 5,000 none is played again on the next visit', async () => {
    const store = await storeWith(somePlays(5000));
    const first = await visit(store);
    expect([first.plays.length, first.replayed]).toEqual([5000, 5000]);
    const second = await visit(store);
    expect([second.replayed, second.leftOut]).toEqual([0, 0]);
    expect(second.plays).toEqual(first.plays);
  });

  it('and only what is new is played on the visit after it', async () => {
    const [one, two, ...others] = somePlays(4);
    if (!one || !two) throw new Error('no plays');
    const store = await storeWith([one, two]);
    await visit(store);
    for (const play of others) await store.save(play);
    expect(await visit(store)).toMatchObject({ replayed: 2, plays: { length: 4 } });
  });

  it.each<readonly [string, (row: KeptResult) => object]>([
    ['of another play', (row) => ({ ...row, of: 'f'.repeat(64) })],
    ['of another story', (row) => ({ ...row, on: `${'e'.repeat(64)} ${'f'.repeat(64)}` })],
    ['worked out in another way', (row) => ({ ...row, by: row.by + 1 })],
    ['changed by hand', (row) => ({ ...row, text: row.text.replace('"satisfaction":', '"satisfaction":1') })],
    ['cut short', (row) => ({ ...row, text: row.text.slice(0, -9) })],
    ['of no text at all', (row) => ({ ...row, text: 7 })],
    ['nothing but its name', ({ id }) => ({ id })],
  ])('one that is %s is not believed: the play is played again, and kept anew', async (_what, change) => {
    const store = await storeWith(somePlays(3));
    const { plays } = await visit(store);
    await forge(store, 'play-1', (row) => change(row) as KeptResult);
    expect(await visit(store)).toEqual({ plays, leftOut: 0, replayed: 1 });
    expect(await visit(store)).toEqual({ plays, leftOut: 0, replayed: 0 });
  });

  it('and is worked out anew when the story has other words now', async () => {
    const store = await storeWith(somePlays(3));
    await visit(store);
    const { plays, replayed } = await visit(store, [{ ...scenario, title: 'Another' }]);
    expect([replayed, plays[0]?.scenario.title]).toEqual([3, 'Another']);
  });

  it('also of plays that do not play to an end, which are left out each time', async () => {
    const [play] = somePlays(1);
    if (!play) throw new Error('no play');
    const record = { ...play.record, moves: play.record.moves.slice(0, 1), ended: null };
    const store = await storeWith([{ ...play, record }]);
    expect(await visit(store)).toEqual({ plays: [], leftOut: 1, replayed: 1 });
    expect(await visit(store)).toEqual({ plays: [], leftOut: 1, replayed: 0 });
  });

  it('and counts nowhere else: a file is made of moves, and whoever opens it plays them again', async () => {
    const store = await storeWith(somePlays(1));
    const [play] = await store.list();
    const [made] = (await visit(store)).plays;
    if (!play || !made) throw new Error('no play');
    const card = { ...made.card, satisfaction: 99, score: 99 };
    const forged = keptResult(play.id, { scenario, of: playHash(play), play: { ...made, card } });
    await store.keepResults([forged]);
    // Whoever makes a row that fits, on their own machine, sees it in their own profile.
    expect((await visit(store)).plays[0]?.card.score).toBe(99);
    const file = new File([writeResultFile('Ana', [play.record])], 'ana.json');
    const read = await openedResults(file, aFinder(memoryStore(), [scenario]));
    expect(read.holds === 'results' && read.results.plays.map((one) => one.card.score)).toEqual([made.card.score]);
  });

  it('and is not missed where the store can keep or give none', async () => {
    const no = () => Promise.reject(new Error('disk full'));
    const store = { ...(await storeWith(somePlays(3))), keepResults: no, results: no };
    expect(await visit(store)).toMatchObject({ plays: { length: 3 }, replayed: 3 });
    expect(await visit(store)).toMatchObject({ plays: { length: 3 }, replayed: 3 });
  });
});
