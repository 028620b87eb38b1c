/**
 * Times at which a move does the same. A move asks of the time only whether some moments have passed, before
 * it or after it, and how many turns of patience it takes: between those it does one thing, whenever it is made.
 */
import { clampSeconds } from '../../encounter/state.ts';
import type { Move, Scenario } from '../../scenario/format.ts';
import { END } from '../../scenario/move.ts';
import { SECONDS_MAX, SECONDS_STEP } from '../../scenario/words.ts';
import { offerReads, type Reads } from './reads.ts';
import type { Variables } from './variables.ts';

/** Steps of seconds until the clock stands still. */
const FULL = SECONDS_MAX / SECONDS_STEP;

export interface KindsOfTime {
  /** How many kinds there are. */
  readonly count: number;
  /** The kind of each time in steps, from 0 on. */
  readonly of: Uint16Array;
  /** The time after the move for each time before it, in steps. */
  readonly after: Uint16Array;
}

/** Turns of patience that have come by a time, for a time in steps. */
export const turnsBy =
  (patience: number | undefined) =>
  (steps: number): number =>
    patience === undefined ? 0 : Math.floor((steps * SECONDS_STEP) / patience);

const answersOf = (reads: readonly Reads[], time: number): number => {
  let passed = 0;
  for (const { seconds } of reads) for (const bound of seconds) if (time * SECONDS_STEP > bound) passed += 1;
  return passed;
};

/** The kinds of time of every move, in the order of writing; moves that do alike at all times share theirs. */
export function kindsOfTime(scenario: Scenario, { byNode, keepsMood }: Variables): readonly KindsOfTime[] {
  const nodes = Object.entries(scenario.nodes);
  const index = new Map(nodes.map(([id], i) => [id, i]));
  const turns = turnsBy(keepsMood ? scenario.patience : undefined);
  const made = new Map<string, KindsOfTime>();
  const kindsFor = (steps: number, before: readonly Reads[], later: readonly Reads[]): KindsOfTime => {
    const bounds = [before, later].map((list) => list.flatMap(({ seconds }) => [...seconds]).join());
    const key = `${steps} ${bounds.join(' ')}`;
    const had = made.get(key);
    if (had) return had;
    const after = Uint16Array.from(
      { length: FULL + 1 },
      (_, time) => clampSeconds((time + steps) * SECONDS_STEP) / SECONDS_STEP,
    );
    const numbers = new Map<string, number>();
    const of = Uint16Array.from(after, (then, time) => {
      const kind = `${answersOf(before, time)} ${answersOf(later, then)} ${turns(then) - turns(time)}`;
      const number = numbers.get(kind) ?? numbers.size;
      numbers.set(kind, number);
      return number;
    });
    const kinds = { count: numbers.size, of, after };
    made.set(key, kinds);
    return kinds;
  };
  const targets = ({ to }: Move) => (typeof to === 'string' ? [to] : to.map((way) => way.to));
  return nodes.flatMap(([, { moves }], node) =>
    moves.map((move, i) => {
      const lines = targets(move).flatMap((to) => (to === END ? [] : (byNode[index.get(to) ?? 0]?.lines ?? [])));
      const after = byNode[node]?.after[i];
      return kindsFor(move.seconds / SECONDS_STEP, [offerReads(move)], after ? [after, ...lines] : lines);
    }),
  );
}
