/** A record with many hints is verified in one pass: counted by how often its steps are looked at, not by the clock. */
import { describe, expect, it } from 'vitest';
import { type Step, type Walk, walkThrough } from '../../src/encounter/walk.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { hintsAt, takenHints, walkBefore } from '../../src/scoring/hints.ts';
import { aScenario } from '../scenario/a-scenario.ts';

/** Two turns round and round, with a line to hear in each and a goal that stays open. */
function endless(): Scenario {
  const story = aScenario();
  const node = Object.values(story.nodes)[0];
  const [move] = node?.moves ?? [];
  if (!node || !move) throw new Error('the scenario has no move');
  const { meets: _meets, once: _once, if: _if, ...bare } = move;
  const lap = (id: string, to: string) => ({ ...bare, id, to, once: false, seconds: 5 });
  return {
    ...story,
    start: 'here',
    nodes: {
      here: { ...node, moves: [lap('go', 'there'), { ...lap('serve', 'there'), meets: move.meets }] },
      there: { ...node, moves: [lap('back', 'here'), lap('back-too', 'here')] },
    },
  } as Scenario;
}

/** The walk, counting how often any of its steps is looked at. */
function counting(walk: Walk): { readonly walk: Walk; readonly looks: () => number } {
  let looks = 0;
  const steps = new Proxy(walk.steps as Step[], {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { walk: { ...walk, steps }, looks: () => looks };
}

const scenario = endless();
const moves = (laps: number) => Array.from({ length: laps }, () => ['go', 'back']).flat();
const walkOf = (laps: number) => walkThrough(scenario, { seed: 1, carried: [] }, moves(laps)).walk;
const everywhere = (turns: number) => Array.from({ length: turns }, (_, turn) => [turn, turn]).flat();

describe('the hints of a long play', () => {
  it('look at each step a few times, however many hints there are', () => {
    const [short, long] = [counting(walkOf(50)), counting(walkOf(500))];
    expect(short.walk.steps).toHaveLength(100);
    expect(takenHints(short.walk, everywhere(100))).toHaveLength(200);
    expect(takenHints(long.walk, everywhere(1000))).toHaveLength(2000);
    expect(short.looks()).toBeLessThanOrEqual(4 * 100);
    expect(long.looks()).toBeLessThanOrEqual(4 * 1000);
  });

  it('are those that were to be had at each turn by itself', () => {
    const walk = walkOf(6);
    const alone = everywhere(13).map((turn, index) => ({ turn, hint: hintsAt(walkBefore(walk, turn))[index % 2] }));
    expect(takenHints(walk, everywhere(13))).toEqual(alone);
    expect(alone.some(({ hint }) => hint)).toBe(true);
  });
});
