/**
 * The one port to a database. SQLite and PostgreSQL both speak it; everything above is written once, in SQL that both
 * understand: text, integers and blobs, `?` for what is put in, `insert … on conflict`. A number that may pass 2^53 is
 * no number here.
 */

/** What can be kept in a column. */
export type SqlValue = string | number | Uint8Array | null;
/** A row as it comes back: integers are numbers, blobs are Uint8Array. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** Statements within one transaction. */
export interface Sql {
  /** Rows in the order the statement gives. */
  all<Row extends SqlRow = SqlRow>(sql: string, ...values: readonly SqlValue[]): Promise<readonly Row[]>;
  /** The first row, or undefined. */
  one<Row extends SqlRow = SqlRow>(sql: string, ...values: readonly SqlValue[]): Promise<Row | undefined>;
  /** How many rows it changed. */
  run(sql: string, ...values: readonly SqlValue[]): Promise<number>;
}

export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  /**
   * Runs `work` in one transaction and answers only when it is on disk. All of it holds, or (when it throws) nothing.
   * `work` may wait for its own statements alone: on SQLite several works are written in one group, one after the other,
   * and on PostgreSQL it may be run again after a conflict, so it has no effect outside.
   */
  write<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Reads at one moment: all statements see the same state. */
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Waits for what runs, then closes. */
  close(): Promise<void>;
}

/** Thrown when nothing can be written now (disk nearly full, database away). Answered with 503 and Retry-After. */
export class CannotWriteNow extends Error {
  /** Seconds until it may be tried again. */
  readonly retryAfter: number;

  constructor(message: string, retryAfter: number) {
    super(message);
    this.retryAfter = retryAfter;
  }
}
