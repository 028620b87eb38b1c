import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FromTheFuture, MIGRATIONS } from '../../../src/server/store/migrate.ts';
import { CannotWriteNow } from '../../../src/server/store/sql.ts';
import { memoryDatabase, openSqlite } from '../../../src/server/store/sqlite.ts';
import { databaseSuite } from './database-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const file = () => {
  files += 1;
  return join(folder, `${files}.db`);
};

databaseSuite('SQLite in memory', memoryDatabase);
databaseSuite('SQLite in a file', () => openSqlite(file(), { at: 1 }));

const ADD = 'insert into trainer (id, name, created) values (?, ?, ?)';

describe('SQLite in a file', () => {
  it('waits for the disk with every commit (D2)', async () => {
    const database = await openSqlite(file(), { at: 1 });
    const asked = (name: string) => Object.values(database.connection.prepare(`pragma ${name}`).get() ?? {})[0];
    expect(asked('synchronous')).toBe(2);
    expect(asked('journal_mode')).toBe('wal');
    expect(asked('foreign_keys')).toBe(1);
    expect(asked('trusted_schema')).toBe(0);
    expect(asked('secure_delete')).toBe(1);
    await database.close();
  });

  it('is there again after it was closed, and is not made twice', async () => {
    const path = file();
    const first = await openSqlite(path, { at: 7 });
    expect(first.migrated).toEqual(MIGRATIONS.map(({ number }) => number));
    await first.write((sql) => sql.run(ADD, 'a', 'a', 1));
    await first.close();
    const second = await openSqlite(path, { at: 8 });
    expect(second.migrated).toEqual([]);
    expect(await second.read((sql) => sql.all('select id from trainer'))).toHaveLength(1);
    await second.close();
  });

  it('goes on from every earlier form, and makes no half of a step', async () => {
    const path = file();
    const steps = [...MIGRATIONS, { number: 900, name: 'odd', sql: 'create table odd (id text not null);' }];
    await (await openSqlite(path, { at: 1 })).close();
    const broken = [...MIGRATIONS, { number: 900, name: 'odd', sql: 'create table odd (id text not null); no such;' }];
    await expect(openSqlite(path, { at: 1, steps: broken })).rejects.toThrow();
    const mended = await openSqlite(path, { at: 1, steps });
    expect(mended.migrated).toEqual([900]);
    await mended.close();
    await expect(openSqlite(path, { at: 1 })).rejects.toThrow(FromTheFuture);
  });

  it('says "not now" when the disk is full, reads on, and writes again when there is room (D5)', async () => {
    const database = await openSqlite(file(), { at: 1 });
    await database.write((sql) => sql.run(ADD, 'a', 'a', 1));
    const pages = Object.values(database.connection.prepare('pragma page_count').get() ?? {})[0];
    database.connection.exec(`pragma max_page_count = ${pages}`);
    const big = 'x'.repeat(200_000);
    const all = await Promise.allSettled([
      database.write((sql) => sql.run(ADD, 'small', 'small', 1)),
      database.write((sql) => sql.run(ADD, 'big', big, 1)),
      database.write((sql) => sql.run(ADD, 'tiny', 'tiny', 1)),
    ]);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((all[1] as PromiseRejectedResult).reason).toBeInstanceOf(CannotWriteNow);
    const ids = await database.read((sql) => sql.all('select id from trainer order by id'));
    expect(ids.map(({ id }) => id)).toEqual(['a', 'small', 'tiny']);
    database.connection.exec('pragma max_page_count = 1000000');
    await expect(database.write((sql) => sql.run(ADD, 'big', big, 1))).resolves.toBe(1);
    await database.close();
  });
});
