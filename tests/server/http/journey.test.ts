import { afterAll, beforeAll } from 'vitest';
import { openPostgres } from '../../../src/server/store/postgres.ts';
import { memoryDatabase } from '../../../src/server/store/sqlite.ts';
import { type APostgres, aPostgres } from '../store/a-postgres.ts';
import { journeySuite } from './journey-suite.ts';

let postgres: APostgres | undefined;
beforeAll(async () => {
  postgres = await aPostgres();
});
afterAll(() => postgres?.stop());

journeySuite('SQLite', memoryDatabase);
journeySuite('PostgreSQL', async () => {
  if (!postgres) throw new Error('PostgreSQL does not run.');
  return openPostgres(postgres.url, { at: 1, gather: 0, schema: await postgres.schema() });
});
