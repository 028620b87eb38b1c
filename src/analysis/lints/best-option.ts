/**
 * Habits of an author that give the best option away: its length, and where it is written. The best of a
 * turn is the one with the highest sum of skill ratings, then the most goals met, then the kindest to the
 * mood; a turn where two are level says nothing. Conditions are left aside: all moves of a node are one turn.
 */
import type { Move, Scenario } from '../../scenario/format.ts';
import { moveText } from '../../scenario/move.ts';
import { type Lint, lint } from './codes.ts';
import { BIAS_SHARE, BIAS_TURNS, LENGTH_RATIO, PLACE_SHARE } from './thresholds.ts';

interface Turn {
  readonly node: string;
  readonly moves: readonly Move[];
  readonly best: Move;
}

const skillSum = (move: Move) => Object.values(move.skills ?? {}).reduce<number>((sum, one) => sum + (one ?? 0), 0);

const goalsMet = ({ meets, exceeds, misses }: Move) =>
  (meets?.length ?? 0) + (exceeds?.length ?? 0) - (misses?.length ?? 0);

/** Above 0 when the second serves better than the first. */
const lead = (a: Move, b: Move) => skillSum(b) - skillSum(a) || goalsMet(b) - goalsMet(a) || b.mood - a.mood;

function turnsOf({ nodes }: Scenario): readonly Turn[] {
  return Object.entries(nodes).flatMap(([node, { moves }]) => {
    const [best, second] = [...moves].sort(lead);
    return best && second && lead(best, second) < 0 ? [{ node, moves, best }] : [];
  });
}

/** Turns in which a blind pick would be right. */
const byChance = (turns: readonly Turn[]) => turns.reduce((sum, { moves }) => sum + 1 / moves.length, 0);

const isHabit = (those: readonly Turn[], turns: readonly Turn[], share: number) =>
  turns.length >= BIAS_TURNS && those.length >= share * turns.length && those.length >= 2 * byChance(turns);

const lengthOf = (move: Move) => moveText(move).length;

function lengthLint(turns: readonly Turn[]): Lint[] {
  const others = ({ moves, best }: Turn) => moves.filter((move) => move !== best).map(lengthOf);
  const longest = turns.filter((turn) => lengthOf(turn.best) > Math.max(...others(turn)));
  const ratios = turns.map((turn) => {
    const lengths = others(turn);
    return (lengthOf(turn.best) * lengths.length) / lengths.reduce((sum, length) => sum + length, 0);
  });
  const ratio = ratios.reduce((sum, one) => sum + one, 0) / turns.length;
  if (!isHabit(longest, turns, BIAS_SHARE) || ratio < LENGTH_RATIO) return [];
  const nodes = longest.map(({ node }) => node);
  return [lint('best-option-longest', '/nodes', { longest: longest.length, turns: turns.length, ratio, nodes })];
}

function placeLints(turns: readonly Turn[]): Lint[] {
  return (['first', 'last'] as const).flatMap((end) => {
    const there = turns.filter(({ moves, best }) => moves.at(end === 'first' ? 0 : -1) === best);
    if (!isHabit(there, turns, PLACE_SHARE)) return [];
    const nodes = there.map(({ node }) => node);
    return [lint('best-option-place', '/nodes', { end, there: there.length, turns: turns.length, nodes })];
  });
}

/** Whether the best option can be told by its length or its place. */
export function bestOptionLints(scenario: Scenario): readonly Lint[] {
  const turns = turnsOf(scenario);
  return [...lengthLint(turns), ...placeLints(turns)];
}
