/** Within one transaction: the statements, the time by the server's clock, and randomness. */
import type { Sql } from '../store/sql.ts';
import type { Random } from './secrets.ts';

export interface Moment {
  readonly sql: Sql;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly random: Random;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
