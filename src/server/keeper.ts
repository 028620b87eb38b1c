/**
 * Everything a team server stands on, opened and closed together: the data folder and its lock, the database, the verifier,
 * the look at the disk, the hourly copies. It hands out no page and listens to nothing.
 */

import { statfs } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { serverTrouble } from '../messages/server-trouble.ts';
import { copiesOf, makeCopy } from './backup/copies.ts';
import { databaseIn } from './backup/restore.ts';
import { guarded, spaceGuard } from './data-folder/free-space.ts';
import { lockFolder } from './data-folder/lock.ts';
import { WATCHED } from './http/metrics.ts';
import { openPostgres } from './store/postgres.ts';
import type { Database } from './store/sql.ts';
import { openSqlite } from './store/sqlite.ts';
import { pool } from './verify/pool.ts';
import { type Done, type Task, threadHand } from './verify/threads.ts';
import type { TurnDone, TurnTask } from './verify/turn.ts';
import { type Verifier, verifier } from './verify/verifier.ts';

/** How a server is opened. */
export interface KeeperAsked {
  /** Folder the package lies in. */
  readonly root: string;
  /** Data folder: absolute path. */
  readonly folder: string;
  /** `postgres://…`: the data is there, and the folder is not used. */
  readonly databaseUrl?: string | undefined;
  /** The file that answers when it is started as a thread (`onThread`). */
  readonly program: URL;
  /** Bytes that can still be written in the folder; a test brings its own. */
  readonly free?: (() => Promise<number>) | undefined;
  /** Told of what whoever runs the server should know. */
  trouble(what: string, error?: unknown): void;
  /** Threads that judge; as many as this machine can do with, if left out. */
  readonly judges?: number | undefined;
}

export interface Keeper {
  readonly database: Database;
  readonly verifier: Verifier;
  readonly takesPlays: () => boolean;
  /** Figures for whoever watches the server. */
  figures(): Promise<readonly { readonly name: string; readonly help: string; readonly value: number }[]>;
  /** Makes a copy now; undefined where the database is another server's affair. */
  copy(): Promise<string | undefined>;
  /** Does a story with these rules (their hash) come with the game? */
  knows(rules: string): Promise<boolean>;
  /** Makes a turn of a play that the server steps. */
  turns(task: TurnTask): Promise<TurnDone>;
  /** Calls this whenever plays were settled. */
  watch(then: () => void): void;
  /** Lets what runs come to its end, makes a last copy, gives the folder back. */
  close(): Promise<void>;
}

const HOUR = 3_600_000;
/** Milliseconds for one play: see `pool.ts`. */
const JUDGING = { start: 20_000, together: 200, alone: 2_000 } as const;
/** A turn: a cold thread and a story to be read take the most of it. */
const TURNING = { start: 10_000, together: 1_000, alone: 2_000 } as const;
/** Points given away may take a look through a whole story. */
const WEIGHING = { start: 60_000, together: 60_000, alone: 60_000 } as const;
/** Seconds that the last copy may take: whoever ends the server waits ten at most (S12). */
const LAST_COPY = 5_000;

const after = (ms: number, then: () => void) => {
  const timer = setTimeout(then, ms);
  // What is only looked at now and then keeps no program alive.
  timer.unref();
  return () => clearTimeout(timer);
};

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Asks a thread of its own for one thing. */
function onceOnThread<Answer>(program: URL, data: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: data, env: {}, argv: [] });
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread ended (${code}).`)));
  });
}

async function copiesEvery(folder: string, program: URL, trouble: KeeperAsked['trouble']) {
  let last = copiesOf(folder)[0]?.at ?? 0;
  let running: Promise<string | undefined> | undefined;
  async function make(): Promise<string | undefined> {
    try {
      const made = await makeCopy(folder, Date.now(), (into) =>
        onceOnThread<readonly string[]>(program, { hand: 'counterpart-copy', path: databaseIn(folder), into }),
      );
      last = made.at;
      return made.path;
    } catch (error) {
      trouble(serverTrouble['copy.stays'](), error);
      return undefined;
    }
  }
  const copy = () => {
    running ??= make().finally(() => {
      running = undefined;
    });
    return running;
  };
  const timer = setInterval(() => void copy(), HOUR);
  timer.unref();
  return {
    copy,
    age: () => (last === 0 ? -1 : Math.round((Date.now() - last) / 1000)),
    stop: () => clearInterval(timer),
  };
}

/**
 * Opens everything. Throws `FolderInUse`, `FromTheFuture`, `UnfitDatabase`, or what the database says; then nothing is
 * left open.
 */
export async function openKeeper(asked: KeeperAsked): Promise<Keeper> {
  const { root, folder, databaseUrl, program, trouble } = asked;
  const undo: (() => unknown)[] = [];
  let watching = () => undefined as unknown;
  try {
    let database: Database;
    let takesPlays = () => true;
    let copies: Awaited<ReturnType<typeof copiesEvery>> | undefined;
    if (databaseUrl === undefined) {
      const unlock = lockFolder(folder, process.pid);
      undo.push(unlock);
      const sqlite = await openSqlite(databaseIn(folder), { at: Date.now() });
      undo.push(() => sqlite.close());
      const free = async () => {
        const { bavail, bsize } = await statfs(folder);
        return bavail * bsize;
      };
      const guard = await spaceGuard({
        free: asked.free ?? free,
        after,
        changed: (mayWrite, bytes) =>
          trouble(
            mayWrite ? serverTrouble['disk.again']() : serverTrouble['disk.refuses']({ left: Math.round(bytes / 1e6) }),
          ),
      });
      undo.push(() => guard.stop());
      takesPlays = guard.mayWrite;
      database = guarded(sqlite, guard);
      copies = await copiesEvery(folder, program, trouble);
      undo.push(copies.stop);
    } else {
      database = await openPostgres(databaseUrl, { at: Date.now() });
      undo.push(() => database.close());
    }
    const start = () => threadHand(program, root);
    const judges = pool<Task, Done>(
      { start, after, processor },
      asked.judges ?? Math.max(1, availableParallelism() - 1),
      JUDGING,
    );
    const weighers = pool<Task, Done>({ start, after, processor }, 1, WEIGHING);
    // Whoever plays waits for each turn: never behind plays that are judged.
    const turners = pool<Task, Done>({ start, after, processor }, 1, TURNING);
    undo.push(() => turners.close());
    // All stories are read for this, once, by whoever asks first.
    let known: Promise<ReadonlySet<string>> | undefined;
    const allKnown = async () => {
      const done = await weighers.do({ does: 'known' });
      return new Set('known' in done ? done.known : []);
    };
    const works = verifier({
      database,
      judges,
      weighers,
      settled: () => watching(),
      now: Date.now,
      after,
      trouble,
    });
    undo.push(() => works.close());
    works.wake();
    return {
      database,
      verifier: works,
      takesPlays,
      async turns(turn) {
        const done = await turners.do({ does: 'turn', turn });
        if (!('turned' in done)) throw new Error('a turn was asked for');
        return done.turned;
      },
      async knows(rules) {
        known ??= allKnown().catch((error: unknown) => {
          known = undefined;
          throw error;
        });
        return (await known).has(rules);
      },
      async figures() {
        const waiting = await works.waiting();
        return [
          { ...WATCHED.waiting, value: waiting },
          ...(copies ? [{ ...WATCHED.copyAge, value: copies.age() }] : []),
        ];
      },
      copy: async () => copies?.copy(),
      watch(then) {
        watching = then;
      },
      async close() {
        await works.close();
        if (copies) {
          // A copy that takes longer is no reason to be ended by force.
          await Promise.race([copies.copy(), new Promise((resolve) => setTimeout(resolve, LAST_COPY).unref())]);
        }
        for (const step of undo.splice(0).reverse()) await step();
      },
    };
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}
