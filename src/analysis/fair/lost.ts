/**
 * Of which needs and expectations a decision gave points away: the best way on from before it is played to its end, and the
 * best way on from after it, and the two cards are laid beside each other.
 */
import type { Opening } from '../../encounter/opening.ts';
import { walkThrough } from '../../encounter/walk.ts';
import type { Scenario } from '../../scenario/format.ts';
import { scorecard } from '../../scoring/scorecard.ts';
import type { Turn } from './worths.ts';

/** Points of one need or expectation, by its id. */
export interface Lost {
  readonly goal: string;
  readonly points: number;
}

/** A way on to an ending that keeps what can be guaranteed, as ids of moves; undefined where only going round is left. */
function bestWayOn(turn: Turn, passed: Set<number> = new Set()): readonly string[] | undefined {
  const { offered, before, at } = turn;
  if (offered.length === 0) return [];
  if (passed.has(at)) return undefined;
  passed.add(at);
  for (const move of offered) {
    if (turn.promised(move) < before) continue;
    const on = bestWayOn(turn.next(move), passed);
    if (on) return [move, ...on];
  }
  return undefined;
}

/** Points of each goal at the end of a play. What a missed critical need takes from all together is laid to it. */
function pointsAtEnd(scenario: Scenario, opening: Opening, moves: readonly string[]): ReadonlyMap<string, number> {
  const { goals, ledger } = scorecard(walkThrough(scenario, opening, moves).walk);
  const cap = ledger.reduce((sum, { rule, points }) => (rule === 'critical-cap' ? sum + points : sum), 0);
  const missed = goals.filter(({ critical, points, of }) => critical && points < of);
  return new Map(
    goals.map((goal) => [goal.id, goal.points + (missed.includes(goal) ? cap / missed.length : 0)] as const),
  );
}

/**
 * What a decision lost, goal by goal, the dearest first; together it is what was given away. Empty where nothing was, or
 * where no goal can be named.
 * @param moves ids of the moves made before the decision
 * @param given points given away
 */
export function lostBy(
  { scenario, opening }: { readonly scenario: Scenario; readonly opening: Opening },
  moves: readonly string[],
  turn: Turn,
  move: string,
  given: number,
): readonly Lost[] {
  if (given <= 0) return [];
  const [kept, left] = [bestWayOn(turn), bestWayOn(turn.next(move))];
  if (!kept || !left) return [];
  const before = pointsAtEnd(scenario, opening, [...moves, ...kept]);
  const after = pointsAtEnd(scenario, opening, [...moves, move, ...left]);
  const short = [...before].flatMap(([goal, points]) => {
    const less = points - (after.get(goal) ?? 0);
    return less > 0 ? [{ goal, points: less }] : [];
  });
  const all = short.reduce((sum, { points }) => sum + points, 0);
  // Where luck helped one of the two ways on, the difference of the cards is not just what was given away.
  return short
    .map(({ goal, points }) => ({ goal, points: (points * given) / all }))
    .toSorted((a, b) => b.points - a.points || (a.goal < b.goal ? -1 : 1));
}
