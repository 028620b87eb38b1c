/** Looks through the database in a file: as SQLite sees it, and as it was written (D7). */

import { DatabaseSync } from '@photostructure/sqlite';
import { serverTrouble } from '../../messages/server-trouble.ts';
import { rulesHash, wordsHash } from '../../scenario/hash.ts';
import { readScenario } from '../../scenario/read.ts';
import { brokenLines } from '../people/audit.ts';
import { MIGRATIONS } from '../store/migrate.ts';
import type { Sql, SqlRow, SqlValue } from '../store/sql.ts';
import { verifyPlays } from '../store/verify-plays.ts';

/** Does a kept story have the hashes it is kept under? */
export function isStory({ rules, words, text }: { rules: string; words: string; text: string }): boolean {
  return [readScenario(text, { engine: 1 }), readScenario(text)].some(
    (read) => read.ok && rulesHash(read.value) === rules && wordsHash(read.value) === words,
  );
}

/** Everything that is wrong with the database in this file, each in a sentence; none when it is whole. Never throws. */
export async function checkFile(path: string): Promise<readonly string[]> {
  let file: InstanceType<typeof DatabaseSync>;
  try {
    file = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
  } catch (error) {
    return [serverTrouble['check.open']({ reason: (error as Error).message })];
  }
  try {
    const said = file.prepare('pragma integrity_check(20)').all() as { integrity_check: string }[];
    const broken = said.map((row) => row.integrity_check).filter((text) => text !== 'ok');
    if (broken.length > 0) return broken.map((text) => serverTrouble['check.sqlite']({ fault: text }));
    const form = file.prepare('select max(number) as number from migration').get() as { number: number } | undefined;
    if ((form?.number ?? 0) > (MIGRATIONS.at(-1)?.number ?? 0))
      return [serverTrouble['check.newer']({ form: form?.number ?? 0 })];
    const orphans = file.prepare('pragma foreign_key_check').all();
    const sql: Sql = {
      all: async <Row extends SqlRow>(text: string, ...values: readonly SqlValue[]) =>
        file.prepare(text).all(...values) as readonly Row[],
      one: async <Row extends SqlRow>(text: string, ...values: readonly SqlValue[]) =>
        file.prepare(text).get(...values) as Row | undefined,
      run: () => Promise.reject(new Error('Nothing is written while looking.')),
    };
    file.exec('begin');
    const faults = await verifyPlays(sql, isStory);
    const teams = await sql.all<{ id: string }>('select id from team order by id');
    const logs = await Promise.all(teams.map(async ({ id }) => ({ id, lines: await brokenLines(sql, id) })));
    return [
      ...(orphans.length > 0 ? [serverTrouble['check.orphans']({ rows: orphans.length })] : []),
      ...logs.flatMap(({ id, lines }) => lines.map((line) => serverTrouble['check.log']({ line, team: id }))),
      ...faults.map(({ kind, team, about }) =>
        team === undefined
          ? serverTrouble['check.fault']({ kind, about })
          : serverTrouble['check.faultOf']({ kind, about, team }),
      ),
    ];
  } catch (error) {
    return [serverTrouble['check.read']({ reason: (error as Error).message })];
  } finally {
    file.close();
  }
}

/**
 * Copies the database in one file into another, as it is at one moment, also while others write; then looks through the
 * copy. Everything that is wrong with it, in sentences. Throws what SQLite says when it cannot be copied.
 */
export async function copyAndCheck(path: string, into: string): Promise<readonly string[]> {
  const from = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
  try {
    from.prepare('vacuum into ?').run(into);
  } finally {
    from.close();
  }
  return checkFile(into);
}
