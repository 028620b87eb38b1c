import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makesWait, moodAfter, moodBounds } from '../../src/encounter/mood.ts';
import { offeredMoves } from '../../src/encounter/rules.ts';
import type { Standing } from '../../src/encounter/state.ts';
import { advance, beginWalk, walkThrough } from '../../src/encounter/walk.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { WALKS_OUT } from '../../src/scenario/move.ts';
import { aStory, type Over } from './a-story.ts';
import { randomChoices, randomOpening, randomScenario } from './random-scenario.ts';

const NOW = { seed: 1, carried: [] };
const moodsOf = (scenario: Scenario, moves: readonly string[]) => {
  const { walk, refused } = walkThrough(scenario, NOW, moves);
  if (refused) throw new Error(`refused: ${refused.move} ${refused.refusal}`);
  return { moods: walk.steps.map(({ after }) => after.mood), place: walk.place, walk };
};
const play = (over: Over, ...moves: string[]) => moodsOf(aStory(over), moves);

const goals = { needs: { vital: { critical: true }, other: {} }, expectations: ['hoped'] } as const;
const fresh = { vital: 'open', other: 'open', hoped: 'open' } as const;

describe('4 mood', () => {
  it('4.1 the tone moves it, within -3 and +3', () => {
    const moves = [
      { id: 'up', mood: 2 },
      { id: 'down', mood: -2 },
    ];
    expect(play({ moves }, 'up', 'up', 'up').moods).toEqual([2, 3, 3]);
    expect(play({ moves }, 'down', 'down', 'down').moods).toEqual([-2, -3, -3]);
  });

  const scenario = aStory({ ...goals, moves: [] });
  it.each<[string, Partial<Record<keyof typeof fresh, Standing>>, string[], [number, number]]>([
    ['nothing has happened', {}, [], [-3, 3]],
    ['(a) a critical need is missed', { vital: 'missed' }, [], [-3, -1]],
    ['(a) a critical need is harmed', { vital: 'harmed' }, [], [-3, -1]],
    ['(b) another need is missed', { other: 'missed' }, [], [-3, 1]],
    ['(b) another need is harmed', { other: 'harmed' }, [], [-3, 1]],
    ['(b) a critical need is eased', { vital: 'eased' }, [], [-3, 1]],
    ['another need is eased', { other: 'eased' }, [], [-3, 3]],
    ['an expectation is missed', { hoped: 'missed' }, [], [-3, 3]],
    ['(a) goes before (b)', { vital: 'missed', other: 'missed' }, [], [-3, -1]],
    ['(c) all is met', { vital: 'met', other: 'repaired', hoped: 'exceeded' }, [], [0, 3]],
    ['all but an expectation is met', { vital: 'met', other: 'met' }, [], [-3, 3]],
    ['something is only partly met', { vital: 'met', other: 'partly', hoped: 'met' }, [], [-3, 3]],
    ['a critical miss is in the dark', { vital: 'missed' }, ['vital'], [-3, 3]],
    ['(c) what is in the dark is left out', { vital: 'missed', other: 'met', hoped: 'met' }, ['vital'], [0, 3]],
    ['all is in the dark', {}, ['vital', 'other', 'hoped'], [-3, 3]],
  ])('4.3 bounds: %s', (_case, standing, unnoticed, [least, most]) => {
    expect(moodBounds(scenario, { standing: { ...fresh, ...standing }, unnoticed })).toEqual({ least, most });
  });

  it('4.2 bounds come after the tone, from how things stand after the move', () => {
    const moves = [
      { id: 'kind-miss', mood: 2, misses: ['vital'] },
      { id: 'rude-all', mood: -2, meets: ['vital', 'other', 'hoped'] },
      { id: 'chat' },
    ];
    expect(play({ ...goals, moves }, 'kind-miss', 'chat').moods).toEqual([-1, -1]);
    expect(play({ ...goals, moves }, 'rude-all').moods).toEqual([0]);
    expect(play({ ...goals, moves }, 'kind-miss', 'rude-all').moods).toEqual([-1, 0]);
  });

  it('4.4 and 4.5 a long move that serves nothing they notice lowers it by one, whatever the clock says', () => {
    const moves = [
      { id: 'long', seconds: 45 },
      { id: 'short', seconds: 40 },
      { id: 'serves', seconds: 45, partly: ['other'] },
      { id: 'hidden', seconds: 45, meets: ['other'], unnoticed: ['other'] },
      { id: 'spoils', seconds: 45, misses: ['other'] },
      { id: 'asks', seconds: 45, reveals: ['other'] },
    ];
    const waits = (move: string) => play({ ...goals, moves, fields: { patience: 40 } }, move).moods;
    expect(['long', 'short', 'serves', 'hidden', 'spoils', 'asks'].map((move) => waits(move)[0])).toEqual([
      -1, 0, 0, -1, -1, -1,
    ]);
    expect(play({ ...goals, moves }, 'long').moods).toEqual([0]);
    // The clock has passed any patience long before the last of these.
    expect(play({ ...goals, moves, fields: { patience: 40 } }, ...Array<string>(30).fill('short')).moods.at(-1)).toBe(
      0,
    );
  });

  it('4.4 waiting comes after the bounds and may go below the least', () => {
    expect(moodAfter(-2, 0, { least: 0, most: 3 }, true)).toBe(-1);
    expect(moodAfter(-3, 0, { least: -3, most: -1 }, true)).toBe(-3);
  });

  it('4 stays within what the person knows, on any walk of any story', () => {
    fc.assert(
      fc.property(randomScenario, randomOpening, randomChoices, (story, opening, choices) => {
        let walk = beginWalk(story, opening);
        for (const choice of choices) {
          if (walk.place.at !== 'node') break;
          const moves = offeredMoves(story, walk.place.node, walk.state);
          const next = advance(walk, moves[choice % moves.length]?.id ?? '');
          if (!next.ok) break;
          walk = next.walk;
          const { least, most } = moodBounds(story, walk.state);
          const waited = makesWait(story, walk.steps.at(-1)?.move ?? (story.nodes.a?.moves[0] as never)) ? 1 : 0;
          expect(walk.state.mood).toBeLessThanOrEqual(most);
          expect(walk.state.mood).toBeGreaterThanOrEqual(Math.max(-3, least - waited));
        }
      }),
    );
  });
});

describe('6.8 the edge', () => {
  const moves = [
    { id: 'rude', mood: -2 },
    { id: 'kind', mood: 1 },
    { id: 'plain' },
    { id: 'long', seconds: 60 },
    { id: 'rude-end', mood: -2, to: 'end' },
  ];
  const over = { moves, edge: true, fields: { patience: 40 } };
  const out = { at: 'ending', ending: WALKS_OUT };

  it('is passed by the next move that lowers mood, or by a wait', () => {
    expect(play(over, 'rude', 'rude').place).toEqual({ at: 'node', node: 'here' });
    expect(play(over, 'rude', 'rude', 'rude').place).toEqual(out);
    expect(play(over, 'rude', 'rude', 'long').place).toEqual(out);
  });

  it('holds as long as nothing pushes, and is left by a move that raises mood', () => {
    const { moods, place } = play(over, 'rude', 'rude', 'plain', 'plain', 'kind', 'rude');
    expect(moods).toEqual([-2, -3, -3, -3, -2, -3]);
    expect(place.at).toBe('node');
  });

  it("lets a move's own way to an ending go first", () => {
    expect(play(over, 'rude', 'rude', 'rude-end').place).toEqual({ at: 'ending', ending: 'over' });
  });

  it('is not there where nobody can walk out', () => {
    expect(play({ moves }, 'rude', 'rude', 'rude', 'rude').place.at).toBe('node');
  });
});
