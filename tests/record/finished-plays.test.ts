import { describe, expect, it } from 'vitest';
import { finishedPlays, type PlayedBefore } from '../../src/record/finished-plays.ts';
import type { PlayRecord } from '../../src/record/record.ts';
import type { StoredPlay } from '../../src/record/store.ts';
import { firstAndBest } from '../../src/scoring/finished-play.ts';
import { newScenarioChecked, recordOf } from './a-record.ts';

const scenario = newScenarioChecked();
const best = recordOf(scenario, ['ask-meeting', 'walk-along']);
const kept = (id: string, record: PlayRecord, over: Partial<StoredPlay> = {}): StoredPlay => ({
  id,
  order: 1,
  record,
  status: 'ended',
  begun: 10,
  changed: 20,
  carriedOut: [],
  leftDown: [],
  ...over,
});

describe('the finished plays of a store', () => {
  it('are played again: what is kept beside the moves is not believed', () => {
    const poor = recordOf(scenario, ['answer-lift', 'shrug']);
    const { plays } = finishedPlays(
      [kept('a', best), kept('b', poor, { result: { satisfaction: 100, ending: 'Made up' } })],
      () => scenario,
    );
    expect(plays.map(({ id, begun, ended, card }) => [id, begun, ended, card.satisfaction])).toEqual([
      ['a', 10, 20, 100],
      ['b', 10, 20, 0],
    ]);
  });

  it('are in the order in which they were counted, whatever the clock said', () => {
    const { plays } = finishedPlays(
      [kept('second', best, { order: 2, begun: 5 }), kept('first', best, { order: 1, begun: 900 })],
      () => scenario,
    );
    expect(firstAndBest(plays)[0]?.first.id).toBe('first');
  });

  it('are played again once, and anew when anything about them is another', () => {
    const before: PlayedBefore = new Map();
    const once = (play: StoredPlay, on = scenario) => finishedPlays([play], () => on, before).plays[0];
    const first = once(kept('a', best));
    expect(once(structuredClone(kept('a', best)))).toBe(first);
    const poor = recordOf(scenario, ['answer-lift', 'shrug']);
    for (const [play, on] of [
      [kept('a', poor), scenario],
      [kept('a', best, { order: 2 }), scenario],
      [kept('a', best), { ...scenario, title: 'Another' }],
    ] as const) {
      const other = once(play, on);
      expect(other).not.toBe(first);
      expect(other).toEqual(finishedPlays([play], () => on).plays[0]);
    }
    expect(once(kept('a', best), { ...scenario, mood: 1 })).toBeUndefined();
  });

  it('pass over running ones, and count those that cannot be played again', () => {
    const half = { ...best, moves: best.moves.slice(0, 1), ended: null };
    const plays = [
      kept('running', half, { status: 'running' }),
      kept('said to be ended', half),
      kept('gone', best),
      kept('fine', best),
    ];
    const found = finishedPlays(plays, ({ id }) => (id === 'gone' ? undefined : scenario));
    expect(found).toMatchObject({ plays: [{ id: 'fine' }], leftOut: 2 });
    expect(finishedPlays([kept('reworded', best)], () => ({ ...scenario, title: 'Another' })).leftOut).toBe(0);
    expect(finishedPlays([kept('changed', best)], () => ({ ...scenario, mood: 1 })).leftOut).toBe(1);
  });
});
