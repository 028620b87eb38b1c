import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingState } from '../../src/encounter/opening.ts';
import { afterMove, holds, nextStanding, offeredMoves } from '../../src/encounter/rules.ts';
import type { Standing } from '../../src/encounter/state.ts';
import { advance, beginWalk } from '../../src/encounter/walk.ts';
import type { Move } from '../../src/scenario/format.ts';
import { randomChoices, randomOpening, randomScenario } from './random-scenario.ts';

describe('standing of a goal', () => {
  it.each<[Standing, Parameters<typeof nextStanding>[1], Standing]>([
    ['open', 'meets', 'met'],
    ['open', 'partly', 'partly'],
    ['open', 'exceeds', 'exceeded'],
    ['open', 'misses', 'missed'],
    ['partly', 'meets', 'met'],
    ['met', 'partly', 'met'],
    ['met', 'exceeds', 'exceeded'],
    ['exceeded', 'meets', 'exceeded'],
    ['met', 'misses', 'missed'],
    ['missed', 'partly', 'partly'],
    ['missed', 'meets', 'repaired'],
    ['missed', 'exceeds', 'repaired'],
    ['repaired', 'exceeds', 'repaired'],
    ['repaired', 'misses', 'missed'],
  ])('%s, then %s, is %s', (now, effect, then) => {
    expect(nextStanding(now, effect)).toBe(then);
  });
});

describe('a move', () => {
  it('leaves the state it was given as it was, and stays within every bound', () => {
    fc.assert(
      fc.property(randomScenario, randomOpening, randomChoices, (scenario, opening, choices) => {
        let walk = beginWalk(scenario, opening);
        for (const choice of choices) {
          if (walk.place.at !== 'node') break;
          const moves = offeredMoves(scenario, walk.place.node, walk.state);
          const before = structuredClone(walk.state);
          const next = advance(walk, moves[choice % moves.length]?.id ?? '');
          expect(walk.state).toEqual(before);
          if (!next.ok) break;
          walk = next.walk;
          expect(walk.state.mood).toBeGreaterThanOrEqual(-3);
          expect(walk.state.mood).toBeLessThanOrEqual(3);
          expect(walk.state.seconds).toBeLessThanOrEqual(1800);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does the same whatever the order in which its effects are written', () => {
    fc.assert(
      fc.property(randomScenario, randomOpening, fc.nat(), (scenario, opening, pick) => {
        const moves = Object.values(scenario.nodes).flatMap((node) => node.moves);
        const move = moves[pick % moves.length];
        if (!move) return;
        const turned = Object.fromEntries(
          Object.entries(move).map(([key, value]) => [
            key,
            Array.isArray(value) && key !== 'to' && key !== 'reply' ? [...value].reverse() : value,
          ]),
        ) as Move;
        const state = openingState(scenario, opening);
        expect(afterMove(scenario, state, turned)).toEqual(afterMove(scenario, state, move));
      }),
    );
  });

  it('made once is not offered again when it may be made only once', () => {
    fc.assert(
      fc.property(randomScenario, randomOpening, randomChoices, (scenario, opening, choices) => {
        let walk = beginWalk(scenario, opening);
        const made = new Set<string>();
        for (const choice of choices) {
          if (walk.place.at !== 'node') break;
          const moves = offeredMoves(scenario, walk.place.node, walk.state);
          for (const move of moves) if (move.once) expect(made.has(move.id)).toBe(false);
          const move = moves[choice % moves.length];
          if (!move) break;
          made.add(move.id);
          const next = advance(walk, move.id);
          if (next.ok) walk = next.walk;
        }
      }),
    );
  });

  it('costs mood by the clock when the person is not patient for ever', () => {
    const [sample] = fc.sample(randomScenario, { numRuns: 1, seed: 9 });
    if (!sample) throw new Error('no sample');
    const scenario = { ...sample, patience: 60, mood: 0 };
    const wait = { id: 'wait', say: 'A moment.', once: false, mood: 0, seconds: 130, reply: [], to: 'a' } as Move;
    const state = openingState(scenario, { seed: 1, carried: [] });
    expect(afterMove(scenario, state, wait).mood).toBe(-2);
  });
});

describe('a condition', () => {
  it('holds only when all of its fields hold, and its negation when it does not', () => {
    fc.assert(
      fc.property(randomScenario, randomOpening, (scenario, opening) => {
        const state = { ...openingState(scenario, opening), mood: 1 };
        expect(holds({ mood: { min: 1 } }, state)).toBe(true);
        expect(holds({ mood: { min: 1 }, flag: 'hazard.none' }, state)).toBe(false);
        expect(holds({ not: { mood: { min: 1 } } }, state)).toBe(false);
        expect(holds({ all: [{ mood: { max: 1 } }, { not: { flag: 'hazard.none' } }] }, state)).toBe(true);
        expect(holds({ any: [{ flag: 'hazard.none' }, { mood: { min: 2 } }] }, state)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});
