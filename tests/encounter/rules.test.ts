import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingState } from '../../src/encounter/opening.ts';
import { afterMove, holds, nextStanding, offeredMoves } from '../../src/encounter/rules.ts';
import { EFFECTS, type Effect } from '../../src/encounter/standings.ts';
import type { Standing } from '../../src/encounter/state.ts';
import { advance, beginWalk } from '../../src/encounter/walk.ts';
import type { Condition, Move, Scenario } from '../../src/scenario/format.ts';
import { randomChoices, randomOpening, randomScenario } from './random-scenario.ts';

const ALL: readonly Standing[] = ['open', 'partly', 'met', 'exceeded', 'missed', 'repaired', 'harmed', 'eased'];

describe('2 standings', () => {
  const { stays, eases } = { stays: (one: Standing) => [one, one] as const, eases: ['harmed', 'eased'] as const };
  it.each<[string, Effect, readonly (readonly [Standing, Standing])[]]>([
    ['2.3', 'harms', ALL.map((one) => [one, 'harmed'] as const)],
    ['2.3', 'misses', ALL.map((one) => [one, one === 'harmed' || one === 'eased' ? 'harmed' : 'missed'] as const)],
    [
      '2.4',
      'partly',
      [
        ['open', 'partly'],
        ['missed', 'partly'],
        eases,
        stays('eased'),
        stays('partly'),
        stays('met'),
        stays('exceeded'),
        stays('repaired'),
      ],
    ],
    [
      '2.5',
      'meets',
      [
        ['open', 'met'],
        ['partly', 'met'],
        ['missed', 'repaired'],
        eases,
        stays('eased'),
        stays('met'),
        stays('exceeded'),
        stays('repaired'),
      ],
    ],
    [
      '2.6',
      'exceeds',
      [
        ['open', 'exceeded'],
        ['partly', 'exceeded'],
        ['met', 'exceeded'],
        ['exceeded', 'exceeded'],
        ['missed', 'repaired'],
        ['repaired', 'repaired'],
        eases,
        stays('eased'),
      ],
    ],
  ])('%s %s leads from each standing to one', (_rule, effect, table) => {
    expect(table.map(([now]) => now).toSorted()).toEqual(ALL.toSorted());
    for (const [now, then] of table) expect([now, nextStanding(now, effect)]).toEqual([now, then]);
  });

  it('2.7 nothing makes what was harmed more than partly met', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EFFECTS)), (effects) => {
        let standing: Standing = 'harmed';
        for (const effect of effects) standing = nextStanding(standing, effect);
        expect(['harmed', 'eased']).toContain(standing);
      }),
    );
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
});

/** All conditions that the moves of a story hang on, and their ways. */
const conditionsOf = (scenario: Scenario): readonly Condition[] =>
  Object.values(scenario.nodes).flatMap(({ moves }) =>
    moves.flatMap((move) => [
      ...(move.if ? [move.if] : []),
      ...(typeof move.to === 'string' ? [] : move.to.flatMap((way) => (way.if ? [way.if] : []))),
    ]),
  );

describe('a condition', () => {
  it('holds only when all of its fields hold, and its negation when it does not', () => {
    const seen = { held: 0, failed: 0 };
    fc.assert(
      fc.property(randomScenario, randomOpening, randomChoices, (scenario, opening, choices) => {
        let walk = beginWalk(scenario, opening);
        for (const choice of choices) {
          if (walk.place.at !== 'node') break;
          const moves = offeredMoves(scenario, walk.place.node, walk.state);
          const next = advance(walk, moves[choice % moves.length]?.id ?? '');
          if (!next.ok) break;
          walk = next.walk;
        }
        const { state } = walk;
        const conditions = conditionsOf(scenario);
        for (const [index, one] of conditions.entries()) {
          const other = conditions[(index + 1) % conditions.length] ?? one;
          const [here, there] = [holds(one, state), holds(other, state)];
          seen[here ? 'held' : 'failed'] += 1;
          const fields = Object.entries(one).map(([field, value]) => holds({ [field]: value } as Condition, state));
          expect(here).toBe(fields.every(Boolean));
          expect(holds({ not: one }, state)).toBe(!here);
          expect(holds({ all: [one, other] }, state)).toBe(here && there);
          expect(holds({ any: [one, other] }, state)).toBe(here || there);
          expect(holds({ not: { any: [one, other] } }, state)).toBe(!here && !there);
        }
      }),
    );
    expect(Math.min(seen.held, seen.failed)).toBeGreaterThan(20);
  });
});
