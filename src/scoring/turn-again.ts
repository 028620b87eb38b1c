/** Which turn of a play that has ended is worth taking again, and why. */
import type { Walk } from '../encounter/walk.ts';
import type { Move } from '../scenario/format.ts';
import { moveKind, moveText } from '../scenario/move.ts';
import type { MoveKind } from '../scenario/words.ts';
import { goalOf } from './debrief.ts';
import { type DecisionWorth, givenBy } from './given-away.ts';

/** A turn of a play, and what was said or done there. */
export interface PlayedTurn {
  /** 0 for the first. */
  readonly turn: number;
  readonly kind: MoveKind;
  readonly text: string;
  /** The need or expectation that it cost most of, as the page has it; absent where none can be named, or the page does not show it. */
  readonly about?: string;
}

/** What a move lost, or did by half. */
const spoilt = ({ harms = [], misses = [], partly = [] }: Move): readonly string[] => [...harms, ...misses, ...partly];

/** Was the move right in itself? Another may have served better at that place; nobody is told to take this one back. */
const isRight = (move: Move): boolean =>
  [move.meets, move.exceeds].some((some) => some?.length) && spoilt(move).length + (move.unnoticed?.length ?? 0) === 0;

/** A turn, and what was lost by it. */
interface Cost {
  readonly turn: number;
  readonly points: number;
  readonly goal?: string | undefined;
}

/**
 * Whose cost a decision was: of a move that was right in itself, that of the last before it that had spoilt what could
 * have been put right instead. Nobody's where there is none.
 */
function costOf({ steps }: Walk, decision: DecisionWorth): Cost | undefined {
  const { turn, lost } = decision;
  const move = steps[turn]?.move;
  if (!move) return undefined;
  const goal = lost?.[0]?.goal;
  const points = givenBy(decision);
  if (!isRight(move)) return { turn, points, goal };
  const before = steps
    .slice(0, turn)
    .findLastIndex((step) => (goal === undefined ? spoilt(step.move).length > 0 : spoilt(step.move).includes(goal)));
  return before < 0 ? undefined : { turn: before, points, goal };
}

/** The turn that cost most, the earlier of two alike. */
function dearest(walk: Walk, worth: readonly DecisionWorth[]): Cost | undefined {
  const sums = new Map<number, Cost>();
  for (const decision of worth) {
    const cost = givenBy(decision) > 0 ? costOf(walk, decision) : undefined;
    if (!cost) continue;
    const had = sums.get(cost.turn);
    const named = had && had.points >= cost.points ? had.goal : cost.goal;
    sums.set(cost.turn, { turn: cost.turn, points: cost.points + (had?.points ?? 0), goal: named });
  }
  return [...sums.values()].toSorted((a, b) => b.points - a.points || a.turn - b.turn).at(0);
}

/** The first move that lost something, or left them with something that was not so. */
function firstSlip({ steps }: Walk): Omit<Cost, 'points'> | undefined {
  const turn = steps.findIndex(({ move }) => [move.harms, move.misses, move.unnoticed].some((some) => some?.length));
  const move = steps[turn]?.move;
  return move && { turn, goal: [...(move.harms ?? []), ...(move.misses ?? [])][0] };
}

/**
 * The turn that gave most points away, the earlier of two alike; undefined where none did. Never one whose move was right.
 * Where worth cannot be told, the first that lost something.
 */
export function turnToTakeAgain(walk: Walk, worth: readonly DecisionWorth[] | 'untold'): PlayedTurn | undefined {
  const cost = worth === 'untold' ? firstSlip(walk) : dearest(walk, worth);
  const move = cost && walk.steps[cost.turn]?.move;
  if (!cost || !move) return undefined;
  const { turn, goal } = cost;
  const about = goal !== undefined && walk.state.known.includes(goal) ? goalOf(walk.scenario, goal).text : undefined;
  return { turn, kind: moveKind(move), text: moveText(move), ...(about !== undefined && { about }) };
}
