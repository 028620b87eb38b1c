/** Which turn of a play that has ended is worth taking again. */
import type { Walk } from '../encounter/walk.ts';
import { moveKind, moveText } from '../scenario/move.ts';
import type { MoveKind } from '../scenario/words.ts';
import { type DecisionWorth, givenBy } from './given-away.ts';

/** A turn of a play, and what was said or done there. */
export interface PlayedTurn {
  /** 0 for the first. */
  readonly turn: number;
  readonly kind: MoveKind;
  readonly text: string;
}

/** The first move that lost something, or left them with something that was not so. */
function firstSlip({ steps }: Walk): number | undefined {
  const found = steps.findIndex(({ move }) => [move.harms, move.misses, move.unnoticed].some((some) => some?.length));
  return found < 0 ? undefined : found;
}

/**
 * The turn that gave most points away, the earlier of two alike; undefined where none did. Where that cannot be told, the
 * first that lost something.
 */
export function turnToTakeAgain(walk: Walk, worth: readonly DecisionWorth[] | 'untold'): PlayedTurn | undefined {
  const costly = (decisions: readonly DecisionWorth[]) =>
    decisions
      .filter((one) => givenBy(one) > 0)
      .toSorted((a, b) => givenBy(b) - givenBy(a) || a.turn - b.turn)
      .at(0)?.turn;
  const turn = worth === 'untold' ? firstSlip(walk) : costly(worth);
  const move = turn === undefined ? undefined : walk.steps[turn]?.move;
  return turn === undefined || !move ? undefined : { turn, kind: moveKind(move), text: moveText(move) };
}
