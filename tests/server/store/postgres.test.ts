import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../src/server/store/migrate.ts';
import { keepPlay, playsOf } from '../../../src/server/store/plays.ts';
import { openPostgres } from '../../../src/server/store/postgres.ts';
import { CannotWriteNow } from '../../../src/server/store/sql.ts';
import { verifyPlays } from '../../../src/server/store/verify-plays.ts';
import { sample } from '../../sample.ts';
import { type APostgres, aPostgres } from './a-postgres.ts';
import { aTeam, bareRecord, idOf } from './a-team.ts';
import { databaseSuite } from './database-suite.ts';
import { playsSuite } from './plays-suite.ts';

let server: APostgres | undefined;
beforeAll(async () => {
  server = await aPostgres();
});
afterAll(() => server?.stop());
const running = () => {
  if (!server) throw new Error('PostgreSQL does not run.');
  return server;
};

const open = async (schema?: string) =>
  openPostgres(running().url, { at: 1, gather: 0, schema: schema ?? (await running().schema()) });

databaseSuite('PostgreSQL', open);
playsSuite('PostgreSQL', open, sample(1000));

describe('two servers on one PostgreSQL', () => {
  it('bring it to today’s form once, whoever comes first', async () => {
    const schema = await running().schema();
    const all = await Promise.all([open(schema), open(schema), open(schema)]);
    const steps = await all[0].read((sql) => sql.all('select number from migration order by number'));
    expect(steps.map(({ number }) => number)).toEqual(MIGRATIONS.map(({ number }) => number));
    for (const one of all) await one.close();
  });

  it('keep every play once and count without a gap, whichever of them is asked (D3)', async () => {
    const schema = await running().schema();
    const [one, two] = [await open(schema), await open(schema)];
    const [team, member] = [idOf(1), idOf(2)];
    await aTeam(one, team, [member]);
    const sent = Array.from({ length: 300 }, (_, nth) => {
      const attempt = idOf(100 + (nth % 100));
      const arrival = {
        team,
        member,
        attempt,
        class: 'replayed',
        record: bareRecord(attempt, 1),
        received: nth,
      } as const;
      return (nth % 2 ? one : two).write((sql) => keepPlay(sql, arrival));
    });
    const answers = await Promise.all(sent);
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(100);
    const rows = await two.read((sql) => playsOf(sql, { team, most: 1000 }));
    expect(rows.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 100 }, (_, nth) => nth + 1));
    expect(await one.read((sql) => verifyPlays(sql))).toEqual([]);
    await one.close();
    await two.close();
  });

  it('say "not now" while the database is away, and go on when it is back (S12)', async () => {
    const database = await open();
    const kill = () =>
      database.write((sql) =>
        sql.all(
          'select pg_terminate_backend(pid) as done from pg_stat_activity where pid <> pg_backend_pid() and application_name = ?',
          'counterpart',
        ),
      );
    await database.read((sql) => sql.one('select 1 as one'));
    await kill();
    const own = database.write((sql) => sql.one('select pg_terminate_backend(pg_backend_pid()) as done'));
    await expect(own).rejects.toThrow(CannotWriteNow);
    expect(await database.write((sql) => sql.run("insert into trainer (id, name, created) values ('a', 'a', 1)"))).toBe(
      1,
    );
    expect(await database.read((sql) => sql.all('select id from trainer'))).toHaveLength(1);
    await database.close();
  });
});
