/** The exact figures agree with brute force over small random stories, loops and `once` moves included. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exploration, explored } from '../../../src/analysis/explore.ts';
import { BAR_POINTS, distributionOf } from '../../../src/analysis/figures/distribution.ts';
import { extremesOf } from '../../../src/analysis/figures/extremes.ts';
import { heardLines } from '../../../src/analysis/figures/heard.ts';
import { heardOnlyFrom } from '../../../src/analysis/figures/heard-only.ts';
import { playsByLength } from '../../../src/analysis/figures/lengths.ts';
import { randomFlow } from '../../../src/analysis/figures/random-flow.ts';
import { packedStory } from '../../../src/analysis/packed/pack.ts';
import { type Worth, worthOf } from '../../../src/analysis/worth.ts';
import { openingState } from '../../../src/encounter/opening.ts';
import { offeredMoves, type Place } from '../../../src/encounter/rules.ts';
import type { EncounterState } from '../../../src/encounter/state.ts';
import { outcomeOf, walkThrough } from '../../../src/encounter/walk.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { scorecard } from '../../../src/scoring/scorecard.ts';
import { sample } from '../../sample.ts';
import { legalOpenings } from '../every-state.ts';
import { smallStory } from '../random-story.ts';
import { guessedThrough, heardFrom, smallEveryState } from './guessing.ts';

const STORIES = sample(300);

/** Calls `compare` with small stories until enough were small enough for brute force. */
function overSmallStories(compare: (scenario: Scenario, exploration: Exploration, worth: Worth) => boolean): void {
  let compared = 0;
  for (const scenario of fc.sample(smallStory, { numRuns: 6 * STORIES, seed: 11 })) {
    if (compared === STORIES) break;
    const exploration = explored(packedStory(scenario, true), 100_000);
    expect(exploration.complete).toBe(true);
    if (compare(scenario, exploration, worthOf(exploration))) compared += 1;
  }
  expect(compared).toBe(STORIES);
}

/** Plays by their number of moves, one by one. */
function countedOneByOne(scenario: Scenario, { roots }: Exploration, most: number): readonly number[] {
  const plays = new Array<number>(most + 1).fill(0);
  const go = (place: Place, state: EncounterState, moves: number) => {
    if (place.at === 'ending') {
      plays[moves] = (plays[moves] ?? 0) + 1;
      return;
    }
    if (moves === most) return;
    for (const move of offeredMoves(scenario, place.node, state)) {
      const next = outcomeOf(scenario, state, move);
      go(next.to, next.state, moves + 1);
    }
  };
  for (const { opening } of roots) go({ at: 'node', node: scenario.start }, openingState(scenario, opening), 0);
  return plays;
}

describe('exact figures and brute force', () => {
  it('agree on the distribution of points and on endings', () => {
    overSmallStories((scenario, exploration, worth) => {
      const brute = smallEveryState(scenario);
      if (!brute) return false;
      const told = distributionOf(exploration, randomFlow(exploration, worth));
      const guessed = guessedThrough(brute);
      expect(told.left).toBeCloseTo(guessed.left, 6);
      for (const [bar, share] of told.bars.entries()) {
        const from = bar * BAR_POINTS;
        const sum = guessed.points.slice(from, from + BAR_POINTS).reduce((all, one) => all + one, 0);
        expect(share).toBeCloseTo(sum, 6);
      }
      for (const [ending, share] of Object.entries(told.endings))
        expect(share).toBeCloseTo(guessed.endings.get(ending) ?? 0, 6);
      return true;
    });
  });

  it('agree on who hears which line, and on the flags it hangs on', () => {
    overSmallStories((scenario, exploration, worth) => {
      const brute = smallEveryState(scenario);
      if (!brute) return false;
      const openings = legalOpenings(scenario);
      const byOpening = heardFrom(scenario, brute);
      const only = heardOnlyFrom(exploration);
      const { carried, variantFlags } = exploration.story.variables;
      for (const { pointer, text, share } of heardLines(exploration, worth, randomFlow(exploration, worth)) ?? []) {
        const shares = byOpening.map((one) => one.get(text) ?? 0);
        expect(share).toBeCloseTo(shares.reduce((sum, one) => sum + one, 0) / shares.length, 6);
        const from = (flag: string, up: boolean) =>
          openings.some((opening, i) => opening.carried.includes(flag) === up && (shares[i] ?? 0) > 0);
        const expected = [...carried, ...variantFlags].sort().flatMap((flag) => {
          const [withIt, without] = [from(flag, true), from(flag, false)];
          return withIt === without ? [] : [{ flag, up: withIt }];
        });
        expect(only.get(pointer) ?? []).toEqual(expected);
      }
      return true;
    });
  });

  it('agree on the number of plays of each length', () => {
    overSmallStories((scenario, exploration) => {
      const most = 6;
      const { plays } = playsByLength(exploration, most);
      const expected = countedOneByOne(scenario, exploration, most).map(String);
      expect([...plays, ...expected.slice(plays.length).map(() => '0')]).toEqual(expected);
      return true;
    });
  });

  it('count past what numbers hold, to the last digit', () => {
    // A node with three moves to itself and one out: 3^n plays of n + 1 moves.
    const three = { count: 2, first: Uint32Array.of(0, 4, 4), to: Uint32Array.of(0, 0, 0, 1) };
    const story = { words: 1, nodes: 1, placeAt: (states: Uint32Array, at: number) => states[at] as number };
    const exploration = {
      ...three,
      story,
      states: Uint32Array.of(0, 1),
      roots: [{ opening: { seed: 1, carried: [] }, state: 0, hearing: 0 }],
    } as unknown as Exploration;
    const { plays, longer } = playsByLength(exploration, 60);
    expect(plays.slice(0, 4)).toEqual(['0', '1', '3', '9']);
    expect(plays[60]).toBe(String(3n ** 59n));
    expect(longer).toBe(true);
  });

  it('show plays that are legal, end as told, and are as short or long as can be', () => {
    overSmallStories((scenario, exploration, worth) => {
      const extremes = extremesOf(exploration, worth);
      const { shortest, longest, best, worst, endings } = extremes;
      for (const play of [shortest, longest, best, worst, ...endings]) {
        if (!play) continue;
        const { walk, refused } = walkThrough(scenario, play.opening, play.moves);
        expect(refused).toBeUndefined();
        const { satisfaction, ending } = scorecard(walk);
        expect({ satisfaction, ending }).toEqual({ satisfaction: play.satisfaction, ending: play.ending });
      }
      const scores = exploration.roots.map(({ state }) => worth.best[state] as number);
      if (best) expect(best.satisfaction).toBe(Math.max(...scores));
      const counts = playsByLength(exploration, 60);
      const lengths = counts.plays.flatMap((count, length) => (count === '0' ? [] : [length]));
      if (shortest) expect(shortest.moves.length).toBe(lengths[0]);
      expect(longest !== undefined).toBe(worth.components.loopless && shortest !== undefined);
      if (longest && !counts.longer) expect(longest.moves.length).toBe(lengths.at(-1));
      return true;
    });
  });
});
