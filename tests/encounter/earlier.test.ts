import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierTurns } from '../../src/encounter/earlier.ts';
import { startEncounter } from '../../src/encounter/play.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import { randomStory, randomStoryOpening } from '../analysis/random-story.ts';

describe('the talk so far', () => {
  it('is what each look had shown before the turn that is open, in any story', () => {
    let turns = 0;
    fc.assert(
      fc.property(
        randomStory,
        randomStoryOpening,
        fc.array(fc.nat(11), { maxLength: 12 }),
        (scenario, opening, choices) => {
          const encounter = startEncounter(scenario, opening);
          const seen = [encounter.look()];
          const made: string[] = [];
          for (const choice of choices) {
            const { moves } = encounter.look();
            const move = moves[choice % Math.max(1, moves.length)];
            if (!move) break;
            const chosen = encounter.choose(move.id);
            if (!chosen.ok) throw new Error(chosen.refusal);
            made.push(move.id);
            seen.push(chosen.look);
          }
          encounter.stop();
          const { walk } = walkThrough(scenario, opening, made);
          expect(earlierTurns(walk)).toEqual(
            seen.slice(0, -1).map(({ turn, said, lines }) => ({ turn, ...(said && { said }), lines })),
          );
          turns += made.length;
        },
      ),
      { numRuns: 150 },
    );
    expect(turns).toBeGreaterThan(150);
  });
});
