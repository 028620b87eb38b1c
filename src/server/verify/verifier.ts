/**
 * Works out what has arrived: takes plays that wait, has each judged, and writes what it came to. It may be ended at any moment
 * and goes on where it was: what waits stands in the database, and a play that was judged twice is settled once.
 */

import { serverTrouble } from '../../messages/server-trouble.ts';
import { playsBefore } from '../people/before.ts';
import { listFor, listSays } from '../people/lists.ts';
import type { PlayRow } from '../store/play-row.ts';
import { notePointsGiven, type Outcome, settlePlay, toWeigh, waiting, waitingCount } from '../store/plays.ts';
import { CannotWriteNow, type Database, type Sql } from '../store/sql.ts';
import { keepStory, storyNamed } from '../store/stories.ts';
import type { PlayToJudge, Verdict } from './judge.ts';
import { type Pool, TooHeavy } from './pool.ts';
import type { Done, Task } from './threads.ts';

/** What it needs from outside. */
export interface VerifierPorts {
  readonly database: Database;
  readonly judges: Pool<Task, Done>;
  /** Another pool with more patience, for points given away; left out, they are not worked out. */
  readonly weighers?: Pool<Task, Done>;
  /** Something was settled: whoever watches may look. */
  settled?(): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after so many milliseconds; returns how to call it off. */
  after(ms: number, then: () => void): () => void;
  /** Told of what should not have happened. */
  trouble(what: string, error: unknown): void;
}

export interface Verifier {
  /** Something may be waiting. */
  wake(): void;
  /** Resolves when nothing waits any more, or nothing more can be done now: for tests, and before closing. */
  idle(): Promise<void>;
  waiting(): Promise<number>;
  /** Stops taking plays, and lets those in hand come to their end. */
  close(): Promise<void>;
}

/** Plays taken at a time. */
const BATCH = 64;
/** Milliseconds after which it looks by itself: for plays that another process took in and did not come to. */
const LOOK = 10_000;

const outcomeOf = (verdict: Verdict): Outcome =>
  verdict.state === 'counted'
    ? {
        state: 'counted',
        title: verdict.title,
        points: verdict.points,
        score: verdict.score,
        ending: verdict.ending,
        card: JSON.stringify(verdict.card),
      }
    : { state: 'refused', why: verdict.why };

const storyText = async (sql: Sql, { rules, words }: PlayRow): Promise<string | undefined> =>
  rules === null ? undefined : (await storyNamed(sql, rules, String(words)))?.text;

/** All that judging a play may need; undefined while a play of the same day that comes before it is not worked out. */
async function toJudge(database: Database, row: PlayRow): Promise<PlayToJudge | undefined> {
  return database.read(async (sql) => {
    const list = row.list === null ? undefined : await listFor(sql, row);
    const before = list && (await playsBefore(sql, row, list));
    if (before?.waits) return undefined;
    const texts = [row.brought, await storyText(sql, row)];
    for (const one of before?.plays ?? []) texts.push(await storyText(sql, one));
    return {
      attempt: row.attempt,
      body: row.body,
      stories: [...new Set(texts.filter((text) => typeof text === 'string'))],
      ...(list && { list: list.text }),
      ...(before && { before: before.plays.map(({ body }) => body) }),
      ...(row.claims !== null && { claims: JSON.parse(row.claims) }),
    };
  });
}

/** Have plays of its day come meanwhile that it was not held against? Then it is judged again. */
async function isOutrun(sql: Sql, row: PlayRow, { before }: PlayToJudge): Promise<boolean> {
  const list = before === undefined || row.list === null ? undefined : await listFor(sql, row);
  const now = list && (await playsBefore(sql, row, list));
  return now !== undefined && (now.waits || now.plays.length !== before?.length);
}

/** Does its step again and again as long as there is more to do; then when it is woken, or after a while. */
function loop(step: () => Promise<boolean>, { after, trouble }: Pick<VerifierPorts, 'after' | 'trouble'>) {
  let running: Promise<void> | undefined;
  let [isAwake, isClosed] = [false, false];
  let callOff = () => undefined as unknown;

  async function run(): Promise<void> {
    do {
      isAwake = false;
      if (await step()) isAwake = true;
    } while (isAwake && !isClosed);
  }
  function wake(): void {
    isAwake = true;
    if (isClosed || running) return;
    callOff();
    running = run()
      .catch((error: unknown) => {
        isAwake = false;
        if (!isClosed) trouble(serverTrouble['plays.looking'](), error);
      })
      .finally(() => {
        running = undefined;
        if (isClosed) return;
        if (isAwake) wake();
        else callOff = after(LOOK, wake);
      });
  }
  return {
    wake,
    running: () => running,
    stop(): void {
      isClosed = true;
      callOff();
    },
  };
}

export function verifier({ database, judges, weighers, settled, now, after, trouble }: VerifierPorts): Verifier {
  let isClosed = false;
  const troubled = (what: string, error: unknown) => {
    // While it closes, and while the disk is full, nothing is odd about work that is left for later.
    if (!isClosed && !(error instanceof CannotWriteNow)) trouble(what, error);
  };

  async function verdictOf(play: PlayToJudge): Promise<Verdict> {
    try {
      const done = await judges.do({ does: 'judge', play });
      if ('verdict' in done) return done.verdict;
      throw new Error('A judge gave no verdict.');
    } catch (error) {
      if (error instanceof TooHeavy) return { state: 'refused', why: 'too-heavy' };
      throw error;
    }
  }

  /** Judges one play and writes it. True when it is settled; else it waits on. */
  async function one(row: PlayRow): Promise<boolean> {
    try {
      const play = await toJudge(database, row);
      if (!play) return false;
      const verdict = await verdictOf(play);
      await database.write(async (sql) => {
        const says = await listSays(sql, row, play.list);
        if (says === 'unheld' || (await isOutrun(sql, row, play))) return;
        const refused = says === 'refuses' && verdict.state === 'counted';
        const outcome = refused ? ({ state: 'refused', why: 'not-this-list' } as const) : outcomeOf(verdict);
        await settlePlay(sql, row, { ...outcome, ...(says === 'practice' && { list: null }) }, now());
        if (verdict.story) await keepStory(sql, verdict.story);
      });
      settled?.();
      return true;
    } catch (error) {
      troubled(serverTrouble['plays.judging'](), error);
      return false;
    }
  }

  /** Works out where one play gave points away. */
  async function weighed(row: PlayRow, pool: Pool<Task, Done>): Promise<boolean> {
    try {
      const text = await database.read((sql) => storyText(sql, row));
      const play: PlayToJudge = { attempt: row.attempt, body: row.body, stories: text === undefined ? [] : [text] };
      const done = await pool.do({ does: 'weigh', play }).catch((error: unknown) => {
        if (error instanceof TooHeavy) return { given: undefined };
        throw error;
      });
      const { kinds } = JSON.parse(String(row.card)) as { readonly kinds: unknown };
      const given = ('given' in done && done.given) || JSON.stringify({ kinds });
      await database.write((sql) => notePointsGiven(sql, row, given));
      return true;
    } catch (error) {
      troubled(serverTrouble['plays.given'](), error);
      return false;
    }
  }

  /** Takes a batch; true when there may be more. A batch of which nothing could be done would be taken for ever. */
  const step = (take: typeof toWeigh, work: (row: PlayRow) => Promise<boolean>) => async () => {
    const rows = await database.read((sql) => take(sql, BATCH));
    return (await Promise.all(rows.map(work))).includes(true);
  };
  const weighing =
    weighers &&
    loop(
      step(toWeigh, (row) => weighed(row, weighers)),
      { after, trouble: troubled },
    );
  const judging = loop(
    async () => {
      const more = await step(waiting, one)();
      if (more) weighing?.wake();
      return more;
    },
    { after, trouble: troubled },
  );
  const allSettled = async () => {
    while (judging.running() || weighing?.running()) await Promise.all([judging.running(), weighing?.running()]);
  };
  return {
    wake() {
      judging.wake();
      weighing?.wake();
    },
    idle: allSettled,
    waiting: () => database.read(waitingCount),
    async close() {
      isClosed = true;
      judging.stop();
      weighing?.stop();
      await judges.close();
      await weighers?.close();
      await allSettled();
    },
  };
}
