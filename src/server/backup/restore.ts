/**
 * Puts a copy in the place of the database. What was erased since the copy was made is erased in it too (S11), and what was
 * in its place is put aside, not away.
 */

import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { serverTrouble } from '../../messages/server-trouble.ts';
import { eraseMember, eraseTeam } from '../store/erase-plays.ts';
import type { Sql } from '../store/sql.ts';
import { openSqlite } from '../store/sqlite.ts';
import { checkFile } from './check-file.ts';
import { ASIDE, asideIn, BadCopy, copiesOf, copyName } from './copies.ts';

/** The database within a data folder. */
export const databaseIn = (folder: string): string => join(folder, 'teams.db');

/** Somebody, or a team, that was erased. */
export interface Erased {
  readonly id: string;
  readonly kind: 'member' | 'team';
}

/** Who was erased, as a database in this file says; nobody where it cannot be read. */
function erasedIn(path: string): readonly Erased[] {
  try {
    const file = new DatabaseSync(path, { readOnly: true });
    try {
      return file.prepare('select id, kind from erased').all() as Erased[];
    } finally {
      file.close();
    }
  } catch {
    return [];
  }
}

/** Erases these, where they are there again. */
export async function eraseAgain(sql: Sql, erased: readonly Erased[], at: number): Promise<number> {
  let found = 0;
  for (const { id, kind } of erased) {
    const row =
      kind === 'team'
        ? await sql.one('select id from team where id = ?', id)
        : await sql.one<{ team: string }>('select team from member where id = ?', id);
    if (row) found += 1;
    if (kind === 'team') await eraseTeam(sql, id, at);
    else await eraseMember(sql, String(row?.team ?? ''), id, at);
  }
  return found;
}

/** What came of it. */
export interface Restored {
  /** Where what was there before lies now; absent when nothing was. */
  readonly aside?: string;
  /** People and teams that were erased again. */
  readonly erased: number;
}

/**
 * Restores a copy. Whoever calls holds the folder's lock. Throws `BadCopy` when the copy is not whole, and then nothing
 * has changed.
 */
export async function restore(folder: string, copy: string, at: number): Promise<Restored> {
  const faults = await checkFile(copy);
  if (faults.length > 0) throw new BadCopy(serverTrouble['copy.restored']({ faults: faults.slice(0, 5).join('; ') }));
  const path = databaseIn(folder);
  const erased = new Map<string, Erased>();
  for (const from of [path, ...asideIn(folder).map((one) => one.path), ...copiesOf(folder).map((one) => one.path)])
    for (const one of erasedIn(from)) erased.set(one.id, one);
  const part = `${path}.part`;
  copyFileSync(copy, part);
  let aside: string | undefined;
  if (existsSync(path)) {
    aside = join(folder, `${ASIDE}${copyName(at)}`);
    // What stands in its log is put into the file itself, if it can be read at all.
    try {
      const before = new DatabaseSync(path);
      before.exec('pragma wal_checkpoint(truncate); pragma journal_mode = delete');
      before.close();
    } catch {
      // It is put aside as it is.
    }
    renameSync(path, aside);
  }
  for (const name of ['-wal', '-shm'])
    if (existsSync(`${path}${name}`)) {
      if (aside === undefined) rmSync(`${path}${name}`);
      else renameSync(`${path}${name}`, `${aside}${name}`);
    }
  renameSync(part, path);
  const database = await openSqlite(path, { at });
  try {
    const found = await database.write(async (sql) => {
      await sql.run('insert into restored (id, at) values (?, ?)', randomBytes(16).toString('hex'), at);
      return eraseAgain(sql, [...erased.values()], at);
    });
    return { ...(aside !== undefined && { aside }), erased: found };
  } finally {
    await database.close();
  }
}
