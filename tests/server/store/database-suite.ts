/** What every database of the team server does alike. Run on SQLite in memory and in a file, and on a real PostgreSQL. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/server/store/sql.ts';

const ADD = 'insert into trainer (id, name, created) values (?, ?, ?)';
const COUNT = 'select count(*) as many from trainer';

/** @param open a new, empty database in today's form */
export function databaseSuite(name: string, open: () => Promise<Database>): void {
  describe(`${name} as a database`, () => {
    let database: Database;
    beforeEach(async () => {
      database = await open();
    });
    afterEach(() => database.close());

    const add = (id: string, called = id) => database.write((sql) => sql.run(ADD, id, called, 1));
    const count = async () => Number((await database.read((sql) => sql.one(COUNT)))?.many);

    it('keeps text, numbers and nothing, and gives them back as they were', async () => {
      const name = 'Zoë 王 שָׁלוֹם 🙂 ? ‘’ $1';
      await database.write((sql) => sql.run(ADD, 'a', name, 2 ** 53 - 1));
      await database.write((sql) => sql.run('insert into link (hash, expires) values (?, ?)', 'h', 5));
      const [trainer, link] = await database.read(async (sql) => [
        await sql.one('select * from trainer'),
        await sql.one('select * from link'),
      ]);
      expect({ ...trainer }).toEqual({ id: 'a', name, created: 2 ** 53 - 1 });
      expect({ ...link }).toEqual({ hash: 'h', team: null, trainer: null, made_by: null, expires: 5, used: null });
      expect(await database.read((sql) => sql.one('select * from trainer where id = ?', 'b'))).toBeUndefined();
    });

    it('says how many rows were changed', async () => {
      await add('a');
      await add('b');
      expect(await database.write((sql) => sql.run('update trainer set name = ?', 'same'))).toBe(2);
      expect(await database.write((sql) => sql.run('delete from trainer where id = ?', 'none'))).toBe(0);
    });

    it('takes no text for a number', async () => {
      await expect(database.write((sql) => sql.run(ADD, 'a', 'a', 'soon'))).rejects.toThrow();
      expect(await count()).toBe(0);
    });

    it('orders text by its bytes, whatever the language of the machine', async () => {
      for (const id of ['b', 'A', 'é', 'a', 'B', '_']) await add(id);
      const rows = await database.read((sql) => sql.all('select id from trainer order by id'));
      expect(rows.map(({ id }) => id)).toEqual(['A', 'B', '_', 'a', 'b', 'é']);
    });

    it('writes all of a work or nothing (D4)', async () => {
      const failing = database.write(async (sql) => {
        await sql.run(ADD, 'a', 'a', 1);
        throw new Error('changed its mind');
      });
      await expect(failing).rejects.toThrow('changed its mind');
      expect(await count()).toBe(0);
    });

    it('answers each work of a group by itself: one that fails takes no other with it', async () => {
      const ids = Array.from({ length: 40 }, (_, index) => `t${index % 30}`);
      const answers = await Promise.allSettled(ids.map((id) => add(id)));
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(30);
      expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(10);
      expect(await count()).toBe(30);
    });

    it('lets a work see those before it, and nobody see the half of one', async () => {
      const one = database.write(async (sql) => {
        await sql.run(ADD, 'a', 'a', 1);
        await sql.run(ADD, 'b', 'b', 1);
      });
      const two = database.write((sql) => sql.one(COUNT));
      const seen = await Promise.all(Array.from({ length: 10 }, count));
      await one;
      expect(Number((await two)?.many)).toBe(2);
      for (const many of seen) expect([0, 2]).toContain(many);
      expect(await count()).toBe(2);
    });

    it('counts on without a gap or a double under many works at once', async () => {
      await database.write((sql) => sql.run(ADD, 'counter', 'counter', 0));
      const next = () =>
        database.write(async (sql) => {
          const row = await sql.one<{ created: number }>('select created from trainer');
          await sql.run('update trainer set created = ?', (row?.created ?? 0) + 1);
          return (row?.created ?? 0) + 1;
        });
      const numbers = await Promise.all(Array.from({ length: 300 }, next));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    });

    it('holds to what belongs together', async () => {
      const odd = database.write((sql) =>
        sql.run('insert into session (hash, trainer, created, seen, expires) values (?, ?, 1, 1, 1)', 'h', 'nobody'),
      );
      await expect(odd).rejects.toThrow();
    });

    it('writes what was asked before it is closed, and takes nothing after', async () => {
      const before = add('a');
      const closed = database.close();
      await expect(before).resolves.toBe(1);
      await closed;
      await expect(add('b')).rejects.toThrow();
    });
  });
}
