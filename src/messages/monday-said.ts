/** Says the page for Monday. Loaded late: where teams are compared, and by the command line. */
import { monday } from './monday.ts';
import { type SaidThroughout, saidThroughout } from './say.ts';
import type { Compiled } from './subject.ts';

/** The page with every message in it said. */
export const mondaySaid = <T>(unsaid: T): SaidThroughout<T> => saidThroughout(monday as unknown as Compiled, unsaid);
