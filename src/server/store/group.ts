/**
 * Many works, one commit. A commit waits for the disk, and waits as long for one row as for a hundred; so works that ask
 * within a moment of one another are written in one transaction, one after the other, each behind a savepoint of its own.
 * What throws takes back its own rows alone; nobody is answered before the commit.
 */
import type { Sql } from './sql.ts';

/** One connection that writes. Statements of a group go to it in turn. */
export interface Writer {
  readonly sql: Sql;
  begin(): Promise<void>;
  commit(): Promise<void>;
  /** Takes back the whole transaction. False when nobody can say whether it was written. */
  rollback(): Promise<boolean>;
  /** Marks a place within the transaction. */
  mark(): Promise<void>;
  /** Forgets the mark and keeps what came after it. */
  keep(): Promise<void>;
  /** Takes back what came after the mark, and forgets it. False when the whole transaction went with it (a full disk does that). */
  takeBack(): Promise<boolean>;
}

interface Work {
  run(sql: Sql): Promise<unknown>;
  done(value: unknown): void;
  failed(error: unknown): void;
}

/** So many works at most in one transaction: a group must not keep the first of it waiting. */
const GROUP_MAX = 256;

export interface Group {
  write<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Resolves once everything asked for so far is written; nothing is taken after that. */
  close(): Promise<void>;
}

/**
 * @param writer the connection @param wait called before each group: works that come meanwhile are in it
 */
export function groupCommit(writer: Writer, wait: () => Promise<void>): Group {
  let queue: Work[] = [];
  let running: Promise<void> | undefined;
  let isClosed = false;

  /** Runs one work behind its mark; gives what to tell whoever asked. Throws when the transaction is lost with it. */
  async function one(work: Work): Promise<() => void> {
    await writer.mark();
    try {
      const value = await work.run(writer.sql);
      await writer.keep();
      return () => work.done(value);
    } catch (error) {
      if (!(await writer.takeBack())) throw error;
      // It may have failed for what a neighbour wrote: it hears of that only once it is so.
      return () => work.failed(error);
    }
  }

  async function group(works: readonly Work[]): Promise<void> {
    const tell: (() => void)[] = [];
    try {
      await writer.begin();
      for (const work of works) tell.push(await one(work));
      await writer.commit();
    } catch (error) {
      const isTakenBack = await writer.rollback();
      // Alone each may still be written, and whoever cannot be hears why.
      if (isTakenBack && works.length > 1) for (const work of works) await group([work]);
      else for (const work of works) work.failed(error);
      return;
    }
    for (const say of tell) say();
  }

  async function run(): Promise<void> {
    while (queue.length > 0) {
      await wait();
      const works = queue.slice(0, GROUP_MAX);
      queue = queue.slice(GROUP_MAX);
      await group(works);
    }
    running = undefined;
  }

  return {
    write<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
      if (isClosed) return Promise.reject(new Error('The database is closed.'));
      return new Promise<T>((done, failed) => {
        queue.push({ run: work, done: done as (value: unknown) => void, failed });
        running ??= run();
      });
    },
    async close() {
      isClosed = true;
      while (running) await running;
    },
  };
}
