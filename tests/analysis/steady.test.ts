import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explored } from '../../src/analysis/explore.ts';
import { packedStory } from '../../src/analysis/packed/pack.ts';
import { NAIVE, naiveIn, playedBy } from '../../src/analysis/players/players.ts';
import { playsFromRoots } from '../../src/analysis/players/steady.ts';
import { pointsIn } from '../../src/analysis/points.ts';
import { randomStory } from './random-story.ts';

it('a player of habit, followed through the states, comes to what they come to play by play', () => {
  fc.assert(
    fc.property(randomStory, (scenario) => {
      const exploration = explored(packedStory(scenario, true), 100_000);
      const { story, roots } = exploration;
      const points = pointsIn(story);
      for (const naive of Object.values(NAIVE)) {
        const habit = naiveIn(story, naive);
        const followed = playsFromRoots(exploration, points, habit);
        for (const [i, { opening }] of roots.entries()) {
          const played = playedBy(story, points, opening, habit, { steady: true });
          expect(followed[i]?.ending).toBe(played.ending);
          if (played.ending === undefined) continue;
          expect(followed[i]?.satisfaction).toBe(played.satisfaction);
          expect(followed[i]?.witness()).toEqual({ opening: played.opening, moves: played.moves });
        }
      }
    }),
    { numRuns: 200 },
  );
});
