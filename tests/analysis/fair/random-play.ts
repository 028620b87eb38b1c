/** Plays by chance, the same ones for the same seed. */
import { hash32 } from '../../../src/encounter/draw.ts';
import type { Opening } from '../../../src/encounter/opening.ts';
import { offeredMoves } from '../../../src/encounter/rules.ts';
import { walkThrough } from '../../../src/encounter/walk.ts';
import type { Scenario } from '../../../src/scenario/format.ts';

const MOVES = 60;

/** The moves of one play by chance, to its end or to a limit. */
export function randomOf(scenario: Scenario, opening: Opening): readonly string[] {
  const moves: string[] = [];
  while (moves.length < MOVES) {
    const { place, state } = walkThrough(scenario, opening, moves).walk;
    if (place.at === 'ending') break;
    const offered = offeredMoves(scenario, place.node, state);
    const move = offered[hash32(opening.seed, `play:${moves.length}`) % Math.max(1, offered.length)];
    if (!move) break;
    moves.push(move.id);
  }
  return moves;
}
