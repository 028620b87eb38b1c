/**
 * Times at which a move does the same. A move asks of the time only whether some moments have passed, before
 * it or after it: between those it does one thing, whenever it is made.
 */
import { clampSeconds } from '../../encounter/state.ts';
import type { Scenario } from '../../scenario/format.ts';
import { END } from '../../scenario/move.ts';
import { SECONDS_MAX, SECONDS_STEP } from '../../scenario/words.ts';
import { secondsThrough } from '../passing.ts';
import { targetsOf } from './pressing.ts';
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

/** For each time in steps: after how many of these moments it is (a time is after one from the next step on). */
function momentsPassed(bounds: readonly number[]): Uint16Array {
  const passed = new Uint16Array(FULL + 1);
  for (const bound of bounds) {
    const from = Math.max(0, Math.floor(bound / SECONDS_STEP) + 1);
    for (let time = from; time <= FULL; time += 1) passed[time] = (passed[time] as number) + 1;
  }
  return passed;
}

/** Higher than any number of moments. */
const MANY = 2 ** 16;

/** The kinds of time of every move, in the order of writing; moves that do alike at all times share theirs. */
export function kindsOfTime(scenario: Scenario, { byNode }: Variables): readonly KindsOfTime[] {
  const nodes = Object.entries(scenario.nodes);
  const index = new Map(nodes.map(([id], i) => [id, i]));
  const made = new Map<string, KindsOfTime>();
  const kindsFor = (steps: number, before: readonly Reads[], later: readonly Reads[]): KindsOfTime => {
    const [soon, late] = [before, later].map((list) => list.flatMap(({ seconds }) => [...seconds])) as [
      number[],
      number[],
    ];
    const key = `${steps} ${soon.join()} ${late.join()}`;
    const had = made.get(key);
    if (had) return had;
    const after = Uint16Array.from(
      { length: FULL + 1 },
      (_, time) => clampSeconds((time + steps) * SECONDS_STEP) / SECONDS_STEP,
    );
    const [passed, passedThen] = [momentsPassed(soon), momentsPassed(late)];
    const numbers = new Map<number, number>();
    const of = after.map((then, time) => {
      const kind = (passed[time] as number) * MANY + (passedThen[then] as number);
      const number = numbers.get(kind) ?? numbers.size;
      numbers.set(kind, number);
      return number;
    });
    const kinds = { count: numbers.size, of, after };
    made.set(key, kinds);
    return kinds;
  };
  return nodes.flatMap(([, { moves }], node) =>
    moves.map((move, i) => {
      const lines = targetsOf(move).flatMap((to) => (to === END ? [] : (byNode[index.get(to) ?? 0]?.lines ?? [])));
      const after = byNode[node]?.after[i];
      return kindsFor(
        secondsThrough(scenario, move) / SECONDS_STEP,
        [offerReads(move)],
        after ? [after, ...lines] : lines,
      );
    }),
  );
}
