/** Two versions side by side: what is found agrees with brute force by the rule book, and every walk shown can be made. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WalkApart, type WalksApart, walksApart } from '../../src/analysis/apart/walks-apart.ts';
import { openingState } from '../../src/encounter/opening.ts';
import { offeredMoves, type Place } from '../../src/encounter/rules.ts';
import type { EncounterState } from '../../src/encounter/state.ts';
import { outcomeOf, walkThrough } from '../../src/encounter/walk.ts';
import type { Move, Scenario } from '../../src/scenario/format.ts';
import { frozenCopy } from '../../src/scenario/freeze.ts';
import { END } from '../../src/scenario/move.ts';
import { scorecard } from '../../src/scoring/scorecard.ts';
import { sample } from '../sample.ts';
import { legalOpenings } from './every-state.ts';
import { smallStory } from './random-story.ts';

const PAIRS = 1500;
const STORIES = sample(240);

/** What an author may do to a move. */
const CHANGES: readonly ((move: Move) => Partial<Move>)[] = [
  () => ({ if: { flag: 'info.heard' } }),
  () => ({ if: { not: { flag: 'info.heard' } } }),
  ({ meets }) => ({ meets: meets && meets.length > 0 ? [] : ['n1'] }),
  ({ once }) => ({ once: !once }),
  ({ seconds }) => ({ seconds: seconds + 600 }),
  ({ id }) => ({ id: `${id}-now` }),
  () => ({ to: END }),
];

/** A story and what an author has made of it. */
const versions: fc.Arbitrary<readonly [Scenario, Scenario]> = fc
  .tuple(smallStory, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 }))
  .map(([before, changes]) => {
    const after = structuredClone(before);
    for (const [which, what] of changes) {
      const nodes = Object.values(after.nodes).filter(({ moves }) => moves.length > 0);
      const node = nodes[which % nodes.length];
      const at = which % (node?.moves.length ?? 1);
      const move = node?.moves[at];
      if (node && move) node.moves[at] = { ...move, ...CHANGES[what % CHANGES.length]?.(move) };
    }
    return [before, after];
  });

/** A story as engine 1 would have played it, and as it is played now. */
const engines: fc.Arbitrary<readonly [Scenario, Scenario]> = smallStory.map((story) => [
  frozenCopy({ ...story, engine: 1 }),
  story,
]);

interface At {
  readonly place: Place;
  readonly state: EncounterState;
}

/** Everything in which two versions differ, as sets. */
interface Apart {
  readonly lost: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly least: number;
  readonly most: number;
  /** The same of moods at endings. */
  readonly worse: number;
  readonly better: number;
}

const endingOf = ({ place }: At) => (place.at === 'ending' ? place.ending : undefined);

function pointsAt(scenario: Scenario, { place, state }: At): number {
  return scorecard({ scenario, opening: { seed: 0, carried: [] }, steps: [], place, state }).satisfaction;
}

/** The same by the rule book, pair of states by pair of states. Undefined when there are more than PAIRS. */
function bruteApart(before: Scenario, after: Scenario): Apart | undefined {
  const seen = new Set<string>();
  const pairs: (readonly [At, At])[] = [];
  const come = (old: At, now: At) => {
    const key = JSON.stringify([old, now]);
    if (seen.has(key)) return;
    seen.add(key);
    pairs.push([old, now]);
  };
  const begin = (scenario: Scenario, opening: ReturnType<typeof legalOpenings>[number]): At => ({
    place: { at: 'node', node: scenario.start },
    state: openingState(scenario, opening),
  });
  for (const opening of legalOpenings(before)) come(begin(before, opening), begin(after, opening));
  const [lost, added, endings] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let [least, most, worse, better] = [0, 0, 0, 0];
  for (const [old, now] of pairs) {
    if (pairs.length > PAIRS) return undefined;
    const [was, is] = [endingOf(old), endingOf(now)];
    if (was !== undefined && is !== undefined) {
      const change = pointsAt(after, now) - pointsAt(before, old);
      [least, most] = [Math.min(least, change), Math.max(most, change)];
      const mood = now.state.mood - old.state.mood;
      [worse, better] = [Math.min(worse, mood), Math.max(better, mood)];
    }
    if (was !== is) endings.add(`${was} ${is}`);
    if (old.place.at === 'ending' || now.place.at === 'ending') continue;
    const offers = [
      offeredMoves(before, old.place.node, old.state),
      offeredMoves(after, now.place.node, now.state),
    ] as const;
    for (const move of offers[0]) {
      const same = offers[1].find(({ id }) => id === move.id);
      if (!same) lost.add(move.id);
      else {
        const [one, other] = [outcomeOf(before, old.state, move), outcomeOf(after, now.state, same)];
        come({ place: one.to, state: one.state }, { place: other.to, state: other.state });
      }
    }
    for (const { id } of offers[1]) if (!offers[0].some((move) => move.id === id)) added.add(id);
  }
  return { lost, added, endings, least, most, worse, better };
}

const changes = (walks: readonly WalkApart[]) =>
  walks.map(({ before, after }) => after.satisfaction - before.satisfaction);
const moodChanges = (walks: readonly WalkApart[]) =>
  walks.map(({ before, after }) => (after.mood ?? 0) - (before.mood ?? 0));

/** Plays the walks that are shown. */
function playShown(before: Scenario, after: Scenario, { lost, added, scores, endings, moods }: WalksApart): void {
  for (const [walks, has, hasNot] of [
    [lost, before, after],
    [added, after, before],
  ] as const)
    for (const { opening, moves } of walks) {
      expect(walkThrough(has, opening, moves).refused).toBeUndefined();
      expect(walkThrough(hasNot, opening, moves).refused?.index).toBe(moves.length - 1);
    }
  for (const { opening, moves, ...came } of [...scores, ...endings, ...moods])
    for (const [scenario, told] of [
      [before, came.before],
      [after, came.after],
    ] as const) {
      const { walk, refused } = walkThrough(scenario, opening, moves);
      expect(refused).toBeUndefined();
      expect(scorecard(walk)).toMatchObject({ satisfaction: told.satisfaction });
      if (told.mood !== undefined) expect(walk.state.mood).toBe(told.mood);
      expect(scorecard(walk).ending).toBe(told.ending);
    }
}

describe('walks of two versions', () => {
  it.each([
    ['two versions', versions],
    ['two engines', engines],
  ] as const)('are compared as brute force compares them: %s', (what, pairs) => {
    let [compared, moodsApart, endingsApart] = [0, 0, 0];
    for (const [before, after] of fc.sample(pairs, { numRuns: 4 * STORIES, seed: 11 })) {
      const brute = compared < STORIES ? bruteApart(before, after) : undefined;
      if (!brute) continue;
      compared += 1;
      const found = walksApart(before, after);
      expect(found.complete).toBe(true);
      expect(new Set(found.lost.map(({ move }) => move))).toEqual(brute.lost);
      expect(new Set(found.added.map(({ move }) => move))).toEqual(brute.added);
      expect(new Set(found.endings.map((one) => `${one.before.ending} ${one.after.ending}`))).toEqual(brute.endings);
      expect(Math.min(0, ...changes(found.scores))).toBe(brute.least);
      expect(Math.max(0, ...changes(found.scores))).toBe(brute.most);
      // Between versions of one engine moods are not compared.
      const [worse, better] = what === 'two engines' ? [brute.worse, brute.better] : [0, 0];
      expect([Math.min(0, ...moodChanges(found.moods)), Math.max(0, ...moodChanges(found.moods))]).toEqual([
        worse,
        better,
      ]);
      if (found.moods.length > 0) moodsApart += 1;
      if (found.endings.length > 0) endingsApart += 1;
      playShown(before, after, found);
    }
    expect(compared).toBe(STORIES);
    expect(endingsApart).toBeGreaterThan(STORIES / 20);
    expect(moodsApart > STORIES / 4).toBe(what === 'two engines');
  });

  it('are none where nothing has changed, and it is said when not all were looked at', () => {
    const [[story] = []] = fc.sample(versions, { numRuns: 1, seed: 3 });
    if (!story) throw new Error('no story');
    expect(walksApart(story, story)).toEqual({
      lost: [],
      added: [],
      scores: [],
      endings: [],
      moods: [],
      complete: true,
      byChance: 0,
    });
    expect(walksApart(story, story, 1).complete).toBe(false);
    expect(walksApart(frozenCopy({ ...story, engine: 1 }), story, 1)).toMatchObject({
      complete: false,
      byChance: 10_000,
    });
  });
});
