import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explored } from '../../../src/analysis/explore.ts';
import { packedStory } from '../../../src/analysis/packed/pack.ts';
import type { PackedStory } from '../../../src/analysis/packed/packed-story.ts';
import { pointsIn } from '../../../src/analysis/points.ts';
import { advance, beginWalk } from '../../../src/encounter/walk.ts';
import { generatedStory } from '../../bench/generated-story.ts';
import { randomStory, randomStoryOpening } from '../random-story.ts';

const WALKS_EACH = 20;

/** What is heard at a step, for every variant. */
function heardIn(story: PackedStory, hearing: number) {
  const { candidates = [], masks = [] } = story.hearings[hearing] ?? {};
  return masks.map((mask) => candidates.filter((_, i) => mask & (1 << i)).map(({ pointer }) => pointer));
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
      { numRuns: 150 },
    );
  });

  it.each([1, 2, 3])('leave every state and every move of a long story as it is (seed %i)', (seed) => {
    const scenario = generatedStory({ nodes: 300, seed });
    const [own, shared] = [false, true].map((shares) => explored(packedStory(scenario, true, [], shares), 200_000));
    if (!own || !shared) throw new Error('nothing explored');
    expect(shared.story.words).toBeLessThan(own.story.words);
    expect(shared.count).toBe(own.count);
    for (const list of ['first', 'to', 'move', 'hearing', 'parentEdge'] as const)
      expect(shared[list].join()).toBe(own[list].join());
  });

  it('let a story ten times as long take no more words', () => {
    const [short, long] = [300, 3000].map((nodes) => packedStory(generatedStory({ nodes }), false).words);
    expect(long).toBe(short);
  });
});
