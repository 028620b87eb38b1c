/**
 * SQLite as the database of a team server: one file, one process. Every commit is on disk before anybody is answered
 * (WAL, synchronous=FULL); reads have a connection of their own and see one moment. Statements run at once in this thread:
 * they take microseconds, and what waits is the commit, which many share.
 */

import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { serverTrouble } from '../../messages/server-trouble.ts';
import { forSqlite } from './dialect.ts';
import { type Group, groupCommit, type Writer } from './group.ts';
import { MIGRATIONS, type Migrating, type Migration, migrate } from './migrate.ts';
import { CannotWriteNow, type Database, type Sql, type SqlRow, type SqlValue } from './sql.ts';

/** Older ones can spoil a database when its log is wound back (https://sqlite.org/changes.html). */
const LEAST_VERSION = [3, 51, 3] as const;
/** Milliseconds that works are gathered for before they are written together. */
const GATHER = 3;
/** Seconds until a full or locked disk is worth another try. */
const RETRY_AFTER = 5;
/** Statements kept ready on a connection. */
const READY_MAX = 500;

/** Result codes of SQLite after which the same may go well later: busy, locked, read-only, input/output, full, cannot open. */
const LATER = new Set([5, 6, 8, 10, 13, 14]);

/** What a database file and its settings cannot be. */
export class UnfitDatabase extends Error {}

function fromSqlite(error: unknown): unknown {
  const { errcode } = error as { errcode?: unknown };
  if (typeof errcode !== 'number' || !LATER.has(errcode & 0xff)) return error;
  return new CannotWriteNow(serverTrouble['database.written']({ reason: (error as Error).message }), RETRY_AFTER);
}

/** Statements over one connection, kept ready for the next time. */
function statements(connection: DatabaseSyncInstance): Sql {
  const ready = new Map<string, StatementSyncInstance>();
  const prepared = (sql: string) => {
    const known = ready.get(sql);
    if (known) return known;
    if (ready.size >= READY_MAX) ready.clear();
    const made = connection.prepare(sql);
    ready.set(sql, made);
    return made;
  };
  const tried = async <T>(run: () => T): Promise<T> => {
    try {
      return run();
    } catch (error) {
      throw fromSqlite(error);
    }
  };
  return {
    all: <Row extends SqlRow>(sql: string, ...values: readonly SqlValue[]) =>
      tried(() => prepared(sql).all(...values) as readonly Row[]),
    one: <Row extends SqlRow>(sql: string, ...values: readonly SqlValue[]) =>
      tried(() => prepared(sql).get(...values) as Row | undefined),
    run: (sql, ...values) => tried(() => Number(prepared(sql).run(...values).changes)),
  };
}

function writerOn(connection: DatabaseSyncInstance): Writer {
  const said = async (sql: string) => {
    try {
      connection.exec(sql);
    } catch (error) {
      throw fromSqlite(error);
    }
  };
  return {
    sql: statements(connection),
    begin: () => said('begin immediate'),
    commit: () => said('commit'),
    async rollback() {
      if (connection.isTransaction) await said('rollback');
      return true;
    },
    mark: () => said('savepoint work'),
    keep: () => said('release work'),
    async takeBack() {
      if (!connection.isTransaction) return false;
      await said('rollback to work');
      await said('release work');
      return true;
    },
  };
}

function connect(path: string): DatabaseSyncInstance {
  const connection = new DatabaseSync(path, { timeout: 5_000, enableForeignKeyConstraints: true, defensive: true });
  const version = String(
    (connection.prepare('select sqlite_version() as version').get() as { version: string }).version,
  );
  const parts = version.split('.').map(Number);
  const at = LEAST_VERSION.findIndex((least, place) => parts[place] !== least);
  if (at >= 0 && (parts[at] ?? 0) < (LEAST_VERSION[at] ?? 0)) {
    connection.close();
    throw new UnfitDatabase(serverTrouble['database.sqlite']({ version, least: LEAST_VERSION.join('.') }));
  }
  connection.exec('pragma trusted_schema = off; pragma cell_size_check = on;');
  return connection;
}

/** Throws unless the file keeps what it is told to keep. */
function makeLasting(connection: DatabaseSyncInstance): void {
  // Overwritten with zeros: what was erased is not found in the file either.
  connection.exec('pragma synchronous = full; pragma fullfsync = on; pragma secure_delete = on;');
  const { journal_mode: mode } = connection.prepare('pragma journal_mode = wal').get() as { journal_mode: string };
  if (mode !== 'wal') throw new UnfitDatabase(serverTrouble['database.journal']({ mode }));
}

/** One at a time, in the order asked. */
function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A database, with what only its keeper asks of it. */
export interface SqliteDatabase extends Database {
  readonly kind: 'sqlite';
  readonly migrated: readonly number[];
  /** Runs while nothing is written: for backups and tests. */
  readonly connection: DatabaseSyncInstance;
}

async function opened(
  writing: DatabaseSyncInstance,
  reading: DatabaseSyncInstance,
  wait: () => Promise<void>,
  steps: readonly Migration[],
  at: number,
): Promise<SqliteDatabase> {
  const writer = writerOn(writing);
  const turn = inTurn();
  const alone: Migrating['alone'] = async (work) => {
    await writer.begin();
    try {
      const value = await work(writer.sql, async (text) => writing.exec(forSqlite(text)));
      await writer.commit();
      return value;
    } catch (error) {
      await writer.rollback();
      throw error;
    }
  };
  const migrated = await migrate({ alone }, at, steps);
  const shared = reading === writing;
  const group: Group = groupCommit(writer, wait);
  const readSql = statements(reading);
  return {
    kind: 'sqlite',
    migrated,
    connection: writing,
    write: (work) => group.write(work),
    // One connection for both: a read is a work that writes nothing, and sees no half of another.
    read: (work) =>
      shared
        ? group.write(work)
        : turn(async () => {
            reading.exec('begin');
            try {
              return await work(readSql);
            } finally {
              if (reading.isTransaction) reading.exec('rollback');
            }
          }),
    async close() {
      await group.close();
      await turn(async () => undefined);
      if (!shared && reading.isOpen) reading.close();
      if (!writing.isOpen) return;
      // What was erased is out of the file itself, not only out of its log.
      if (!shared) writing.exec('pragma wal_checkpoint(truncate)');
      writing.close();
    },
  };
}

const after = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Opens (or makes) the database in this file and brings it to today's form. Throws `UnfitDatabase`, `FromTheFuture`, or
 * whatever SQLite says. Whoever opens it holds the folder's lock.
 */
export async function openSqlite(
  path: string,
  { at, gather = GATHER, steps = MIGRATIONS }: { at: number; gather?: number; steps?: readonly Migration[] },
): Promise<SqliteDatabase> {
  const writing = connect(path);
  try {
    makeLasting(writing);
    const reading = connect(path);
    reading.exec('pragma query_only = on');
    return await opened(writing, reading, after(gather), steps, at);
  } catch (error) {
    if (writing.isOpen) writing.close();
    throw error;
  }
}

/** A database in memory, in today's form, gone when it is closed: for tests. */
export async function memoryDatabase(steps: readonly Migration[] = MIGRATIONS): Promise<SqliteDatabase> {
  const connection = connect(':memory:');
  return opened(connection, connection, () => Promise.resolve(), steps, 0);
}
