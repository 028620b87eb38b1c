/** Brings a database to the form this program knows: forward only, one transaction for each step, each step once. */

import { serverTrouble } from '../../messages/server-trouble.ts';
import { TEAMS } from './migrations/001-teams.ts';
import { RESTORED } from './migrations/002-restored.ts';
import { GAPS } from './migrations/003-gaps.ts';
import { BEGUN } from './migrations/004-begun.ts';
import { PASSKEYS } from './migrations/005-passkeys.ts';
import type { Sql } from './sql.ts';

/** One step. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** All steps there have been, in order. What was on main is never changed: mend it with another step. */
export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: 'teams', sql: TEAMS },
  { number: 2, name: 'restored', sql: RESTORED },
  { number: 3, name: 'gaps', sql: GAPS },
  { number: 4, name: 'begun', sql: BEGUN },
  { number: 5, name: 'passkeys', sql: PASSKEYS },
];

const TABLE =
  'create table if not exists migration (number bigint primary key, name text not null, at bigint not null);';

/** What a step needs of a database: statements, and several of them at once. */
export interface Migrating {
  /** One transaction that nobody else writes in. */
  alone<T>(work: (sql: Sql, script: (text: string) => Promise<void>) => Promise<T>): Promise<T>;
}

/** Thrown when the database was written by a newer version of this program. */
export class FromTheFuture extends Error {}

/**
 * @param at milliseconds since 1970 @param steps those to know of; tests hand in earlier ones
 * @returns the numbers of the steps made now
 */
export async function migrate(
  database: Migrating,
  at: number,
  steps: readonly Migration[] = MIGRATIONS,
): Promise<readonly number[]> {
  await database.alone((_sql, script) => script(TABLE));
  const made: number[] = [];
  for (const step of steps) {
    const isNew = await database.alone(async (sql, script) => {
      const last =
        (await sql.one<{ number: number | null }>('select max(number) as number from migration'))?.number ?? 0;
      const known = steps.at(-1)?.number ?? 0;
      if (last > known) throw new FromTheFuture(serverTrouble['database.newer']({ last, known }));
      if (last >= step.number) return false;
      await script(step.sql);
      await sql.run('insert into migration (number, name, at) values (?, ?, ?)', step.number, step.name, at);
      return true;
    });
    if (isNew) made.push(step.number);
  }
  return made;
}
