/**
 * PostgreSQL as the database of one or several team servers. They write one group after the other, under one lock of the
 * database, so that what was read before a row is written still holds; what each group waits for is one commit, as on SQLite.
 */

import pg from 'pg';
import { serverTrouble } from '../../messages/server-trouble.ts';
import { forPostgres, numbered } from './dialect.ts';
import { groupCommit, type Writer } from './group.ts';
import { MIGRATIONS, type Migrating, type Migration, migrate } from './migrate.ts';
import { CannotWriteNow, type Database, type Sql, type SqlRow, type SqlValue } from './sql.ts';

/** Milliseconds that works are gathered for before they are written together. */
const GATHER = 3;
/** Seconds until a database that is away is worth another try. */
const RETRY_AFTER = 5;
/** Connections that read. */
const READERS = 6;
/** Milliseconds until a connection or a statement is given up. */
const PATIENCE = { connect: 10_000, statement: 30_000 } as const;
/** The lock under which is written: a number of ours. */
const LOCK = 5_170_017;

/** Classes and codes of PostgreSQL's errors after which the same may go well later: connection, resources, intervention, system. */
const LATER = /^(08|53|57|58|25006)/;
/** Codes of Node's. */
const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT']);

function fromPostgres(error: unknown): unknown {
  const { code, message = '' } = error as { code?: unknown; message?: string };
  const isAway =
    typeof code === 'string'
      ? LATER.test(code) || AWAY.has(code)
      : /terminat|not queryable|timeout|closed/i.test(message);
  return isAway
    ? new CannotWriteNow(serverTrouble['database.reachedBecause']({ reason: message }), RETRY_AFTER)
    : error;
}

// Whole numbers come as numbers: none here may pass 2^53.
const types = new pg.TypeOverrides();
types.setTypeParser(20, Number);

function statements(connection: () => pg.ClientBase): Sql {
  const ask = async (sql: string, values: readonly SqlValue[]) => {
    try {
      return await connection().query(numbered(sql), [...values]);
    } catch (error) {
      throw fromPostgres(error);
    }
  };
  return {
    all: async <Row extends SqlRow>(sql: string, ...values: readonly SqlValue[]) =>
      (await ask(sql, values)).rows as readonly Row[],
    one: async <Row extends SqlRow>(sql: string, ...values: readonly SqlValue[]) =>
      (await ask(sql, values)).rows[0] as Row | undefined,
    run: async (sql, ...values) => (await ask(sql, values)).rowCount ?? 0,
  };
}

/** A writer over a connection of its own, which is made anew when it was lost. */
function writerOn(pool: pg.Pool) {
  let client: pg.PoolClient | undefined;
  let isCommitting = false;
  const held = () => {
    if (!client) throw new CannotWriteNow(serverTrouble['database.reached'](), RETRY_AFTER);
    return client;
  };
  const said = async (text: string) => {
    try {
      await held().query(text);
    } catch (error) {
      throw fromPostgres(error);
    }
  };
  const letGo = (broken?: Error) => {
    client?.release(broken);
    client = undefined;
  };
  const writer: Writer = {
    sql: statements(held),
    async begin() {
      isCommitting = false;
      try {
        client = await pool.connect();
      } catch (error) {
        throw fromPostgres(error);
      }
      await said('begin');
      await said(`select pg_advisory_xact_lock(${LOCK})`);
    },
    async commit() {
      isCommitting = true;
      await said('commit');
      letGo();
    },
    async rollback() {
      // A commit that was never answered may have been made all the same: nobody runs it again by itself.
      const isSure = !isCommitting;
      try {
        if (client) await client.query('rollback');
        letGo();
        return true;
      } catch (error) {
        letGo(error as Error);
        return isSure;
      }
    },
    mark: () => said('savepoint work'),
    keep: () => said('release savepoint work'),
    async takeBack() {
      try {
        await said('rollback to savepoint work');
        await said('release savepoint work');
        return true;
      } catch {
        return false;
      }
    },
  };
  return { writer, script: (text: string) => held().query(text) };
}

/** Opens the database at this address and brings it to today's form, one server at a time. Throws what PostgreSQL says. */
export async function openPostgres(
  url: string,
  {
    at,
    gather = GATHER,
    steps = MIGRATIONS,
    schema,
  }: { at: number; gather?: number; steps?: readonly Migration[]; schema?: string },
): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: READERS + 1,
    connectionTimeoutMillis: PATIENCE.connect,
    statement_timeout: PATIENCE.statement,
    idle_in_transaction_session_timeout: PATIENCE.statement,
    application_name: 'counterpart',
    types,
    ...(schema !== undefined && { options: `-c search_path=${schema}` }),
  });
  // A connection that breaks while nobody uses it is replaced by the next.
  pool.on('error', () => undefined);
  // One that breaks while it is used tells whoever waits for its answer; without this it would also end the program.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const { writer, script } = writerOn(pool);
  const alone: Migrating['alone'] = async (work) => {
    try {
      await writer.begin();
      const value = await work(writer.sql, async (text) => {
        await script(forPostgres(text));
      });
      await writer.commit();
      return value;
    } catch (error) {
      await writer.rollback();
      throw error;
    }
  };
  try {
    await migrate({ alone }, at, steps);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const group = groupCommit(writer, () => new Promise((resolve) => setTimeout(resolve, gather)));
  return {
    kind: 'postgres',
    write: (work) => group.write(work),
    async read(work) {
      let client: pg.PoolClient;
      try {
        client = await pool.connect();
      } catch (error) {
        throw fromPostgres(error);
      }
      let broken: Error | undefined;
      try {
        await client.query('begin isolation level repeatable read read only');
        const value = await work(statements(() => client));
        await client.query('commit');
        return value;
      } catch (error) {
        await client.query('rollback').catch((lost: Error) => {
          broken = lost;
        });
        throw fromPostgres(error);
      } finally {
        client.release(broken);
      }
    },
    async close() {
      await group.close();
      if (!pool.ending) await pool.end();
    },
  };
}
