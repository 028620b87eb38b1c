/** The talk so far, as it was heard: what stands above the turn that is open. */
import { moveKind, moveText } from '../scenario/move.ts';
import { spokenAt } from './lines.ts';
import type { LineLook, Look } from './look.ts';
import { lineLook } from './look-at.ts';
import { comesToEdge } from './mood.ts';
import type { Walk } from './walk.ts';

/** One turn that is over: the move that led to it (none led to the first), and what was said and seen then. */
export interface EarlierTurn {
  /** 0 for what came before the first move. */
  readonly turn: number;
  readonly said?: NonNullable<Look['said']>;
  readonly lines: readonly LineLook[];
}

/**
 * Every turn but the one that is open, in order. Lines in another language are as they could be understood when
 * they were said: an interpreter who came later does not change what was heard.
 */
export function earlierTurns({ scenario, steps }: Walk): readonly EarlierTurn[] {
  const first = steps[0];
  if (!first) return [];
  const opening: EarlierTurn = {
    turn: 0,
    lines: spokenAt(scenario, { at: 'node', node: scenario.start }, first.before, undefined).map((line) =>
      lineLook(scenario, first.before, line),
    ),
  };
  const later = steps.slice(0, -1).map(
    ({ turn, move, before, after, to }): EarlierTurn => ({
      turn: turn + 1,
      said: { kind: moveKind(move), text: moveText(move) },
      lines: spokenAt(scenario, to, after, move, comesToEdge(before.mood, after.mood)).map((line) =>
        lineLook(scenario, after, line),
      ),
    }),
  );
  return [opening, ...later];
}
