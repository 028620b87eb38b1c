import { describe, expect, it } from 'vitest';
import { newPlay, startSession } from '../../src/app/session.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { replay } from '../../src/record/replay.ts';
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
    expect(kept?.result).toEqual({ satisfaction: 100, ending: scenario.endings.arrived?.title });
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

  it('takes one move at a time, and none that is not on offer', async () => {
    const session = startSession(scenario, fresh(), surroundings(memoryStore()));
    await Promise.all([session.choose('ask-meeting'), session.choose('ask-meeting'), session.choose('answer-lift')]);
    expect(session.record().moves.map(({ move }) => move)).toEqual(['ask-meeting']);
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
