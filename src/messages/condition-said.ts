/** Says conditions. Loaded by the command line only. */
import { condition } from './condition.ts';
import { type SaidThroughout, saidThroughout } from './say.ts';
import type { Compiled } from './subject.ts';

/** A condition, or data that holds conditions, in words. */
export const conditionsSaid = <T>(unsaid: T): SaidThroughout<T> =>
  saidThroughout(condition as unknown as Compiled, unsaid);
