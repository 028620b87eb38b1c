import { describe, expect, it } from 'vitest';
import { startSession } from '../../src/app/session.ts';
import { MOVES_MAX } from '../../src/encounter/walk.ts';
import { newPlay } from '../../src/record/kept-play.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { hintsOf, moveIdsOf } from '../../src/record/record.ts';
import { replay } from '../../src/record/replay.ts';
import { sealFits } from '../../src/record/seal.ts';
import type { PlayStore, StoredPlay } from '../../src/record/store.ts';
import { newScenarioChecked } from '../record/a-record.ts';

const scenario = newScenarioChecked();
const opening = { seed: 7, carried: [] };

/** A store that notes what was kept, and when, beside what was shown. */
function noted(store: PlayStore, events: string[]): PlayStore {
  return {
    ...store,
    save: async (play) => {
      await store.save(play);
      events.push(`kept ${play.record.moves.length}`);
    },
  };
}

const surroundings = (store: PlayStore, clock = { ms: 0 }) => ({ store, now: () => clock.ms, today: () => 1000 });
const fresh = (): StoredPlay => newPlay(scenario, opening, 'play-1', 1000);

describe('the hints of a session', () => {
  const started = (store: PlayStore, play = fresh()) => startSession(scenario, play, surroundings(store));

  it('are taken one by one, kept before they are shown, and lower the score alone', async () => {
    const events: string[] = [];
    const store = memoryStore();
    const session = started(noted(store, events));
    const { hints } = session;
    if (!hints) throw new Error('no hints');
    session.subscribe(({ look }) => events.push(`step ${look.turn}`));
    hints.subscribe(() => events.push(`hint ${hints.view().given.length}`));
    expect(hints.view()).toEqual({ given: [], more: true });
    await hints.take();
    await session.choose('ask-meeting');
    expect(events).toEqual(['kept 1', 'hint 1', 'kept 2', 'step 1']);
    expect(hints.view().given).toEqual([]);
    await session.choose('walk-along');
    const kept = await store.load('play-1');
    expect(kept && hintsOf(kept.record)).toEqual([0]);
    expect(kept && [sealFits(kept.record), kept.record.ended]).toEqual([true, 'arrived']);
    expect(kept?.result).toMatchObject({ satisfaction: 100, score: 95 });
  });

  it('are still there when the play is gone on with at that turn', async () => {
    const store = memoryStore();
    const first = started(store);
    await first.hints?.take();
    const left = first.hints?.view();
    first.stop();
    const kept = await store.load('play-1');
    if (!kept) throw new Error('not kept');
    expect(started(store, kept).hints?.view()).toEqual(left);
  });

  it('cost nothing where there are no more, and none is taken while a move is being kept', async () => {
    const session = started(memoryStore());
    const { hints } = session;
    while (hints?.view().more) await hints.take();
    const count = hintsOf(session.record()).length;
    await hints?.take();
    expect(hintsOf(session.record())).toHaveLength(count);
    await Promise.all([session.choose('ask-meeting'), hints?.take()]);
    expect(hintsOf(session.record())).toHaveLength(count);
    expect(replay(scenario, session.record()).ok).toBe(true);
  });

  it('are the same view until something changes', async () => {
    const { hints } = started(memoryStore());
    const before = hints?.view();
    expect(hints?.view()).toBe(before);
    await hints?.take();
    expect(hints?.view()).not.toBe(before);
  });

  it('are not there in an attempt at an assignment', () => {
    const play = fresh();
    const attempt = { ...play, record: { ...play.record, assignment: 'a'.repeat(64) } };
    expect(started(memoryStore(), attempt).hints).toBeUndefined();
  });
});

describe('a session', () => {
  it('keeps a move before it shows what came of it', async () => {
    const events: string[] = [];
    const session = startSession(scenario, fresh(), surroundings(noted(memoryStore(), events)));
    session.subscribe(({ look }) => events.push(`shown ${look.turn}`));
    await session.choose('ask-meeting');
    await session.choose('walk-along');
    expect(events).toEqual(['kept 1', 'shown 1', 'kept 2', 'shown 2']);
  });

  it('goes on at the exact line when it is started again from the store, after any number of moves', async () => {
    const moves = ['answer-lift', 'catch-up'];
    for (let made = 0; made <= moves.length; made += 1) {
      const store = memoryStore();
      await store.save(fresh());
      const first = startSession(scenario, fresh(), surroundings(store));
      for (const move of moves.slice(0, made)) await first.choose(move);
      const { look: left, effects } = first.view();
      first.stop();

      const kept = await store.load('play-1');
      if (!kept) throw new Error('not kept');
      const second = startSession(scenario, kept, surroundings(store));
      expect(second.view().look).toEqual(left);
      expect(second.view().cues[0]).toEqual({ type: 'arrives', again: made > 0 });
      // What the coach goes by is told again, too.
      expect(second.view().effects).toEqual(effects);
      second.stop();
    }
  });

  it('records what was played, so that the replay gives the same ending and flags to hand on', async () => {
    const store = memoryStore();
    const session = startSession(scenario, fresh(), surroundings(store));
    await session.choose('ask-meeting');
    await session.choose('walk-along');
    const kept = await store.load('play-1');
    expect(kept?.status).toBe('ended');
    expect(kept?.result).toEqual({ satisfaction: 100, score: 100, ending: scenario.endings.arrived?.title });
    const played = kept && replay(scenario, kept.record);
    expect(played?.ok && played.card.satisfaction).toBe(100);
  });

  it('plays on when a move cannot be kept, and says so', async () => {
    const broken: PlayStore = { ...memoryStore(), save: () => Promise.reject(new Error('disk full')) };
    const session = startSession(scenario, fresh(), surroundings(broken));
    await session.choose('ask-meeting');
    expect(session.view().kept).toBe(false);
    expect(session.view().look.turn).toBe(1);
    expect(session.record().moves).toHaveLength(1);
  });

  it('keeps nothing over moves that another tab made meanwhile, and says so from then on', async () => {
    const store = memoryStore();
    await store.save(fresh());
    const [one, other] = [fresh(), fresh()].map((play) => startSession(scenario, play, surroundings(store)));
    await one?.choose('answer-lift');
    await one?.choose('catch-up');
    await other?.choose('ask-meeting');
    expect(other?.view()).toMatchObject({ kept: false, overtaken: true });
    expect(one?.view()).toMatchObject({ kept: true, overtaken: false });
    const kept = await store.load('play-1');
    expect(kept && moveIdsOf(kept.record)).toEqual(['answer-lift', 'catch-up']);
  });

  it('is kept again with all its moves once the store takes them', async () => {
    const store = memoryStore();
    let full = true;
    const filling: PlayStore = {
      ...store,
      save: (play) => (full ? Promise.reject(new Error('disk full')) : store.save(play)),
    };
    const session = startSession(scenario, fresh(), surroundings(filling));
    await session.choose('answer-lift');
    full = false;
    await session.choose('catch-up');
    expect(session.view()).toMatchObject({ kept: true, overtaken: false });
    const kept = await store.load('play-1');
    expect(kept && moveIdsOf(kept.record)).toEqual(['answer-lift', 'catch-up']);
  });

  it('says so when a play is as long as plays may be, and not before', async () => {
    const { start } = scenario;
    const node = scenario.nodes[start];
    if (!node) throw new Error('no first node');
    const moves = node.moves.map((move) => ({ ...move, once: false, to: start }));
    const round = { ...scenario, nodes: { ...scenario.nodes, [start]: { ...node, moves } } };
    let play = fresh();
    const step = { move: 'ask-meeting', at: 0, ms: 0 };
    const full = Array.from({ length: MOVES_MAX }, () => step);
    play = { ...play, record: { ...play.record, moves: full.slice(1) } };
    const session = startSession(round, play, surroundings(memoryStore()));
    expect(await session.choose('ask-meeting')).toBeUndefined();
    expect(session.record().moves).toHaveLength(MOVES_MAX);
    expect(await session.choose('ask-meeting')).toContain('Begin it anew');
    expect(session.record().moves).toHaveLength(MOVES_MAX);
  });

  it('takes one move at a time, and none that is not on offer', async () => {
    const session = startSession(scenario, fresh(), surroundings(memoryStore()));
    await Promise.all([session.choose('ask-meeting'), session.choose('ask-meeting'), session.choose('answer-lift')]);
    expect(moveIdsOf(session.record())).toEqual(['ask-meeting']);
    await session.choose('answer-lift');
    expect(session.record().moves).toHaveLength(1);
  });

  it('counts real time on from where it was left, never backwards', async () => {
    const clock = { ms: 500 };
    const store = memoryStore();
    const first = startSession(scenario, fresh(), surroundings(store, clock));
    clock.ms = 2500;
    await first.choose('answer-lift');
    const kept = await store.load('play-1');
    if (!kept) throw new Error('not kept');
    clock.ms = 10;
    const second = startSession(scenario, kept, surroundings(store, clock));
    clock.ms = 1010;
    await second.choose('catch-up');
    expect(second.record().moves.map(({ ms }) => ms)).toEqual([2000, 3000]);
  });

  it('refuses a kept play whose moves this scenario does not have', () => {
    const play = fresh();
    const other = { ...play, record: { ...play.record, moves: [{ move: 'fly', at: 0, ms: 0 }] } };
    expect(() => startSession(scenario, other, surroundings(memoryStore()))).toThrow(/cannot be continued.*fly/);
  });
});
