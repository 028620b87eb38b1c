import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedStory } from '../../../src/analysis/packed/pack.ts';
import { pointsIn } from '../../../src/analysis/points.ts';
import { linesAt } from '../../../src/encounter/lines.ts';
import { startEncounter } from '../../../src/encounter/play.ts';
import { offeredMoves } from '../../../src/encounter/rules.ts';
import { advance, beginWalk } from '../../../src/encounter/walk.ts';
import { scorecard } from '../../../src/scoring/scorecard.ts';
import { randomStory, randomStoryOpening } from '../random-story.ts';

/** Walks played by the rule book, the running machine and the packed core, side by side. */
const SCENARIOS = 500;
const WALKS_EACH = 41;

describe('the packed core', () => {
  it(`agrees with the rule book and the running machine on ${SCENARIOS * WALKS_EACH} random walks`, () => {
    let walks = 0;
    let seed = 20261122;
    const roll = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed >>> 8;
    };
    fc.assert(
      fc.property(
        randomStory,
        fc.array(randomStoryOpening, { minLength: WALKS_EACH, maxLength: WALKS_EACH }),
        (scenario, openings) => {
          const story = packedStory(scenario, true);
          const points = pointsIn(story);
          const [here, wanted] = [new Uint32Array(story.words), new Uint32Array(story.words)];
          for (const opening of openings) {
            walks += 1;
            const encounter = startEncounter(scenario, opening);
            let walk = beginWalk(scenario, opening);
            let hearing = story.open(opening, here);
            for (let turn = 0; ; turn += 1) {
              const placeName = walk.place.at === 'node' ? walk.place.node : walk.place.ending;
              const place = story.placeAt(here, 0);
              if (story.places[place] !== placeName) expect(story.places[place]).toBe(placeName);
              story.pack(walk.state, place, wanted);
              if (here.join() !== wanted.join()) expect([...here]).toEqual([...wanted]);
              const { candidates, masks } = story.hearings[hearing] ?? { candidates: [], masks: [] };
              const variant = story.variants.findIndex(
                ({ drawn, carried }) =>
                  Object.entries(drawn).every(([name, option]) => walk.state.drawn[name] === option) &&
                  story.variables.variantFlags.every(
                    (flag) => carried.includes(flag) === walk.state.flags.includes(flag),
                  ),
              );
              const mask = masks.length === 1 ? (masks[0] ?? 0) : (masks[variant] ?? 0);
              const heard = candidates.filter((_, i) => mask & (1 << i)).map(({ line }) => line.text);
              const spoken = linesAt(scenario, walk.place, walk.state, walk.steps.at(-1)?.move).map(({ text }) => text);
              if (heard.join() !== spoken.join()) expect(heard).toEqual(spoken);
              const offered = (story.movesAt[place] ?? []).filter(({ index }) => story.isOffered(here, 0, index));
              const ids = offered.map(({ move }) => move.id);
              const shown = encounter
                .look()
                .moves.map(({ id }) => id)
                .sort();
              const written =
                walk.place.at === 'node' ? offeredMoves(scenario, walk.place.node, walk.state).map(({ id }) => id) : [];
              if (ids.join() !== written.join()) expect(ids).toEqual(written);
              if ([...ids].sort().join() !== shown.join()) expect([...ids].sort()).toEqual(shown);
              const picked = offered[roll() % Math.max(1, offered.length)];
              if (!picked || turn >= 40) break;
              const next = advance(walk, picked.move.id);
              if (!next.ok || !encounter.choose(picked.move.id).ok) throw new Error('an offered move was refused');
              walk = next.walk;
              hearing = story.step(here.slice(), 0, picked.index, here);
            }
            expect(encounter.over()).toBe(walk.place.at === 'ending');
            expect(points(here, 0)).toBe(scorecard(walk).satisfaction);
            encounter.stop();
          }
        },
      ),
      { numRuns: SCENARIOS },
    );
    expect(walks).toBeGreaterThanOrEqual(20_000);
  }, 180_000);
});
