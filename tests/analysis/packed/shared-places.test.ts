import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exploration, explored } from '../../../src/analysis/explore.ts';
import { packedStory } from '../../../src/analysis/packed/pack.ts';
import type { PackedStory } from '../../../src/analysis/packed/packed-story.ts';
import { pointsIn } from '../../../src/analysis/points.ts';
import { worthOf } from '../../../src/analysis/worth.ts';
import { advance, beginWalk } from '../../../src/encounter/walk.ts';
import { generatedStory } from '../../bench/generated-story.ts';
import { sample } from '../../sample.ts';
import { randomStory, randomStoryOpening } from '../random-story.ts';

const WALKS_EACH = 20;

/** What is heard at a step, for every variant. */
function heardIn(story: PackedStory, hearing: number) {
  const { candidates = [], masks = [] } = story.hearings[hearing] ?? {};
  return masks.map((mask) => candidates.filter((_, i) => mask & (1 << i)).map(({ pointer }) => pointer));
}

/** What can be come to, made and heard, and what can come of each opening. */
function provedOf(exploration: Exploration) {
  const { story, roots, move, hearing, to, states } = exploration;
  const { best, worst, attainable, together } = worthOf(exploration);
  const lines = [...new Set(hearing)].flatMap((one) => heardIn(story, one)).flat();
  return {
    roots: roots.map(({ state }) => [best, worst, attainable, together].map((list) => list[state])),
    moves: [...new Set(move)].sort((a, b) => a - b),
    places: [...new Set(to.map((state) => story.placeAt(states, state * story.words)))].sort((a, b) => a - b),
    lines: [...new Set(lines)].sort(),
  };
}

describe('bits that share places', () => {
  it('play random stories as bits with places of their own do', () => {
    let seed = 7;
    const roll = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed >>> 8;
    };
    fc.assert(
      fc.property(
        randomStory,
        fc.array(randomStoryOpening, { minLength: WALKS_EACH, maxLength: WALKS_EACH }),
        (scenario, openings) => {
          const [own, shared] = [false, true].map((shares) => packedStory(scenario, true, [], shares, true)) as [
            PackedStory,
            PackedStory,
          ];
          const [ownPoints, points] = [pointsIn(own), pointsIn(shared)];
          const [there, here] = [new Uint32Array(own.words), new Uint32Array(shared.words)];
          const wanted = new Uint32Array(shared.words);
          for (const opening of openings) {
            let walk = beginWalk(scenario, opening);
            let hearings = [own.open(opening, there), shared.open(opening, here)] as const;
            for (let turn = 0; turn < 40; turn += 1) {
              const place = shared.placeAt(here, 0);
              expect(place).toBe(own.placeAt(there, 0));
              shared.pack(walk.state, place, wanted);
              expect(here.join()).toBe(wanted.join());
              expect(heardIn(shared, hearings[1])).toEqual(heardIn(own, hearings[0]));
              expect(points(here, 0)).toBe(ownPoints(there, 0));
              const offered = (shared.movesAt[place] ?? []).filter(({ index }) => shared.isOffered(here, 0, index));
              const alike = (own.movesAt[place] ?? []).filter(({ index }) => own.isOffered(there, 0, index));
              expect(offered.map(({ index }) => index)).toEqual(alike.map(({ index }) => index));
              const picked = offered[roll() % Math.max(1, offered.length)];
              if (!picked) break;
              const next = advance(walk, picked.move.id);
              if (!next.ok) throw new Error('an offered move was refused');
              walk = next.walk;
              const { index } = picked;
              hearings = [own.step(there.slice(), 0, index, there), shared.step(here.slice(), 0, index, here)];
            }
          }
        },
      ),
      { numRuns: sample(300) },
    );
  });

  it.each([1, 2, 3])('prove of a long story what places of their own prove (seed %i)', (seed) => {
    const scenario = generatedStory({ nodes: 300, seed });
    const [own, shared] = [false, true].map((shares) => explored(packedStory(scenario, true, [], shares), 400_000));
    if (!own || !shared) throw new Error('nothing explored');
    expect([own.complete, shared.complete]).toEqual([true, true]);
    expect(shared.story.words).toBeLessThan(own.story.words);
    // Not the same states: bits with places of their own can be overruled (reduction/), those that share places cannot.
    expect(provedOf(shared)).toEqual(provedOf(own));
  });

  it('let a story ten times as long take no more words', () => {
    const [short, long] = [300, 3000].map((nodes) => packedStory(generatedStory({ nodes }), false, [], true).words);
    expect(long).toBe(short);
  });
});
