/** What the game does when what is kept is old, broken or open elsewhere: it says so, and loses nothing. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createGame } from '../../src/app/game.ts';
import type { Game } from '../../src/app/game-contract.ts';
import { openKeeping } from '../../src/app/keeping.ts';
import { playOf } from '../../src/app/open.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import type { PlayStore, StoredNote } from '../../src/record/store.ts';
import { elsewhere, gamesOf, opened, screen } from './a-game.ts';

const { aGame, close } = gamesOf('game-test');
const SHIFT = 'milk-boxes-almonds';

const notice = (game: Game) => game.screens.getSnapshot().context.notice;
const overlay = (game: Game) => game.screens.getSnapshot().context.overlay?.is;
const lookedUp = (game: Game) => playOf(opened(game))?.lookedUp;
/** A move that is offered now and does not end the conversation, whatever the day's chance shuffled. */
function openMove(game: Game): string {
  const { scenario, view } = game.session() ?? {};
  const look = view?.().look;
  const staying = scenario?.nodes[look?.node ?? '']?.moves.filter(({ to }) => typeof to === 'string' && to !== 'end');
  return staying?.find(({ id }) => look?.moves.some((offered) => offered.id === id))?.id ?? '';
}
const made = (game: Game) => game.session()?.record().moves.length;

/** A day with one move made in it. */
async function aBegunDay(store: PlayStore): Promise<Game> {
  const game = await aGame(store);
  await game.days.begin(SHIFT);
  await game.days.serveNext();
  await game.session()?.choose(openMove(game));
  return game;
}

/** The kept day, changed as a hand or a failing disk might. */
async function spoilDay(store: PlayStore, change: (record: Record<string, unknown>) => unknown): Promise<void> {
  const [note] = await store.notes('day');
  if (!note) throw new Error('no day is kept');
  const value = structuredClone(note.value) as { record: Record<string, unknown> };
  await store.keepNote({
    ...note,
    value: { ...value, record: { ...value.record, ...(change(value.record) as object) } },
  });
}

describe('a kept day that cannot be read', () => {
  it.each([
    ['whose start is not one', () => ({ start: { day: 'one' } })],
    [
      'that began with flags nobody gave it',
      (record: Record<string, unknown>) => ({ start: { ...(record.start as object), flags: [] } }),
    ],
    [
      'of a shift that has changed since',
      (record: Record<string, unknown>) => ({ shift: { ...(record.shift as object), hash: '0'.repeat(64) } }),
    ],
  ])('%s, is told on the home screen, stays kept, and a day can be begun again', async (_what, change) => {
    const store = memoryStore();
    await close(await aBegunDay(store));
    await spoilDay(store, change);
    const game = await aGame(store);
    const [day] = game.days.kept();
    if (!day) throw new Error('the day is not listed');
    await game.days.goOn(day);
    expect(screen(game)).toBe('home');
    expect(notice(game)).toMatch(/cannot be gone on with/);
    expect(await store.notes('day')).toHaveLength(1);
    await game.days.begin(SHIFT);
    expect(screen(game)).toBe('between');
    expect(await store.notes('day')).toHaveLength(2);
  });

  it('is left alone when it is no day at all', async () => {
    const store = memoryStore();
    const broken: readonly StoredNote[] = [
      null,
      'a day',
      { id: 'x' },
      { id: 'x', begun: 1, record: { kind: 'counterpart-day' } },
    ].map((value, i) => ({ kind: 'day', id: String(i), value }));
    for (const note of broken) await store.keepNote(note);
    const game = await aGame(store);
    expect(game.days.kept()).toEqual([]);
    await game.days.begin(SHIFT);
    expect(screen(game)).toBe('between');
    expect(await store.notes('day')).toHaveLength(broken.length + 1);
  });

  it('and was yesterday, does not stand in the way of today', async () => {
    const store = memoryStore();
    await close(await aBegunDay(store));
    await spoilDay(store, () => ({ fix: 'three-questions' }));
    const game = await aGame(store);
    await game.days.begin(SHIFT);
    expect(screen(game)).toBe('between');
    expect(game.days.run()?.working.day().start.day).toBe(1);
    expect(notice(game)).toMatch(/Your last day cannot be read any more/);
  });
});

describe('a store that answers late', () => {
  it('brings its plays along, and what was played meanwhile is kept in it', async () => {
    const lasting = memoryStore();
    const earlier = await aGame(lasting);
    await earlier.open('before-you-go');
    await earlier.start({ seed: 1, carried: [] });
    await close(earlier);
    let answer: (store: PlayStore) => void = () => undefined;
    const opening = new Promise<PlayStore>((resolve) => {
      answer = resolve;
    });
    const game = await createGame(await openKeeping({ open: () => opening, patience: 10 }));
    onTestFinished(() => close(game));
    expect(game.plays()).toEqual([]);
    await game.open('the-usual-please');
    await game.start({ seed: 2, carried: [] });
    answer(lasting);
    await vi.waitUntil(() => game.plays().length === 2);
    await game.session()?.choose(openMove(game));
    expect(notice(game)).toContain('is kept');
    expect((await lasting.list()).map(({ record }) => record.moves.length)).toEqual([0, 1]);
  });
});

describe('a play that was listed', () => {
  it('goes on from what is kept by now, not from the list', async () => {
    const store = memoryStore();
    const game = await aGame(store);
    await game.open('before-you-go');
    await game.start({ seed: 7, carried: [] });
    game.home();
    await vi.waitUntil(() => game.plays().length === 1);
    const [listed] = game.plays();
    if (!listed) throw new Error('not listed');
    await game.resume(listed);
    await game.session()?.choose(openMove(game));
    game.home();
    await game.resume({ ...listed, status: 'ended' });
    expect(made(game)).toBe(1);
    expect(screen(game)).toBe('encounter');
  });

  it('and is gone, is told of', async () => {
    const store = memoryStore();
    const game = await aBegunDay(store);
    const [play] = await store.list();
    game.home();
    await store.erase();
    if (!play) throw new Error('not kept');
    await game.resume(play);
    expect(notice(game)).toBe('“Before you go” is not kept any more.');
    expect(screen(game)).toBe('home');
  });
});

describe('a debrief that is looked up', () => {
  it('opens at the turn, leads back to where it was asked for, and is of the play alone', async () => {
    const store = memoryStore();
    const game = await aBegunDay(store);
    while (!game.session()?.view().look.ending) {
      await game.session()?.choose(game.session()?.view().look.moves[0]?.id ?? '');
    }
    game.debrief();
    await vi.waitUntil(() => game.plays().some(({ status }) => status === 'ended'));
    const [play] = game.plays();
    if (!play) throw new Error('not listed');
    await game.lookUp(play, 'profile', 1);
    expect([screen(game), lookedUp(game), game.days.run()]).toEqual([
      'debrief',
      { from: 'profile', turn: 1 },
      undefined,
    ]);
    // From the other side back to the debrief: at its head now, and the way back is still the same.
    game.debrief();
    expect(lookedUp(game)).toEqual({ from: 'profile' });
    game.back();
    expect([screen(game), lookedUp(game), game.session()]).toEqual(['profile', undefined, undefined]);
  });
});

describe('a day that does not take a move in', () => {
  it('says so, and the move is kept and shown all the same', async () => {
    const store = memoryStore();
    const game = await aBegunDay(store);
    game.days.run()?.working.stop();
    const working = game.days.run()?.working;
    if (!working) throw new Error('no day');
    vi.spyOn(working, 'send').mockImplementation(() => {
      throw new Error('broken');
    });
    await game.session()?.choose(openMove(game));
    expect(notice(game)).toMatch(/^Your move is kept, but the day on this page could not take it in\..*\(broken\)$/);
    expect(made(game)).toBe(2);
    expect(game.session()?.view().look.turn).toBe(2);
    expect((await store.list())[0]?.record.moves).toHaveLength(2);
    await close(game);
    const again = await aGame(store);
    const [day] = again.days.kept();
    expect(day).toBeDefined();
    if (day) await again.days.goOn(day);
    expect([screen(again), overlay(again), notice(again)]).toEqual(['encounter', undefined, undefined]);
    expect(made(again)).toBe(2);
  });
});

describe('a day that is open in two tabs', () => {
  it('stays where it is unless it is taken over; then the other tab goes home and writes nothing more', async () => {
    const store = memoryStore();
    const one = await aBegunDay(store);
    const other = await aGame(store);
    const [day] = other.days.kept();
    if (!day) throw new Error('no day');
    await other.days.goOn(day);
    expect([overlay(other), elsewhere(other)?.title, screen(other)]).toEqual([
      'elsewhere',
      'Milk, boxes, almonds',
      'home',
    ]);
    // Left there: the first goes on undisturbed.
    other.screens.send({ type: 'hide' });
    await one.session()?.choose(openMove(one));
    expect(made(one)).toBe(2);
    // Nor is it begun anew behind its back.
    await other.days.begin(SHIFT);
    expect([overlay(other), (await store.list()).length]).toEqual(['elsewhere', 1]);
    await other.days.goOn(day);
    const left = one.session();
    elsewhere(other)?.takeOver();
    await vi.waitUntil(() => screen(other) === 'encounter');
    expect(made(other)).toBe(2);
    await vi.waitUntil(() => screen(one) === 'home');
    expect(notice(one)).toBe('You are going on with this in another tab now. Nothing is lost.');
    expect([one.session(), one.days.run()]).toEqual([undefined, undefined]);
    await other.session()?.choose(openMove(other));
    await left?.choose('anything').catch(() => undefined);
    expect((await store.list())[0]?.record.moves).toHaveLength(3);
  });

  it('is erased for both, and nothing of it comes back', async () => {
    const store = memoryStore();
    const one = await aBegunDay(store);
    const other = await aGame(store);
    await other.erase();
    await vi.waitUntil(() => screen(one) === 'home');
    expect(await store.list()).toEqual([]);
  });
});

describe('a play that cannot go on as it is', () => {
  const wayOn = (game: Game) => game.screens.getSnapshot().context.wayOn;

  it('says so and can be begun anew from there; what was played stays kept', async () => {
    const store = memoryStore();
    const game = await aGame(store);
    await game.open('the-usual-please');
    await game.start({ seed: 1, carried: [] });
    await game.session()?.choose(openMove(game));
    game.tellOfPlay('It is as long as plays may be.');
    expect([notice(game), wayOn(game)?.label]).toEqual(['It is as long as plays may be.', 'Begin anew']);
    wayOn(game)?.act();
    await vi.waitUntil(() => screen(game) === 'brief');
    expect([game.scenario()?.id, notice(game), (await store.list()).length]).toEqual([
      'the-usual-please',
      undefined,
      1,
    ]);
  });

  it('is not begun anew in the middle of a day', async () => {
    const game = await aBegunDay(memoryStore());
    game.tellOfPlay('It is as long as plays may be.');
    expect([notice(game), wayOn(game)]).toEqual(['It is as long as plays may be.', undefined]);
  });
});
