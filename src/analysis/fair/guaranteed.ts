/** The points that a strategy choosing alike after alike histories can guarantee from each belief. */
import { componentsOf } from '../components.ts';
import { type Prospect, pointsOf } from './beliefs.ts';
import type { Beliefs } from './every-belief.ts';

/**
 * By belief: the best over choices of the worst of what may come of them, −1 where no end is certain. Plays must end, so
 * it is the least such figure: going round for ever guarantees nothing. Where beliefs are not complete, it is less than
 * what can be guaranteed, or just that.
 */
export function guaranteedIn({ table, first, prospects, to }: Beliefs): Int16Array {
  const { count } = table;
  const value = new Int16Array(count).fill(-1);
  const worth = (prospect: Prospect) => (prospect < 0 ? pointsOf(prospect) : (value[prospect] as number));
  const better = (belief: number): boolean => {
    let best = value[belief] as number;
    for (let one = first[belief] as number; one < (first[belief + 1] as number); one += 1) {
      let least = 100;
      const end = prospects[one + 1] as number;
      for (let way = prospects[one] as number; way < end && least > best; way += 1)
        least = Math.min(least, worth(to[way] as number));
      best = Math.max(best, least);
    }
    if (best === value[belief]) return false;
    value[belief] = best;
    return true;
  };
  const firstWay = new Uint32Array(count + 1);
  for (let belief = 0; belief <= count; belief += 1) firstWay[belief] = prospects[first[belief] as number] as number;
  const leads = { count, first: firstWay, to: to as unknown as Uint32Array };
  const { order, of } = componentsOf(leads, (edge) => (to[edge] as number) >= 0);
  for (let i = 0; i < count; ) {
    let end = i + 1;
    while (end < count && of[order[end] as number] === of[order[i] as number]) end += 1;
    for (let changed = true; changed; ) {
      changed = false;
      for (let j = i; j < end; j += 1) changed = better(order[j] as number) || changed;
      changed &&= end - i > 1;
    }
    i = end;
  }
  return value;
}

/** Points of a prospect, by the values of beliefs. */
export const worthIn = (value: Int16Array, prospect: Prospect): number =>
  prospect < 0 ? pointsOf(prospect) : (value[prospect] as number);
