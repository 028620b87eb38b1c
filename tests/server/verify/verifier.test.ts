import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeScenario } from '../../../src/scenario/write-scenario.ts';
import { keepPlay, playNamed, settlePlay } from '../../../src/server/store/plays.ts';
import { CannotWriteNow, type Database } from '../../../src/server/store/sql.ts';
import { memoryDatabase } from '../../../src/server/store/sqlite.ts';
import { storyNamed } from '../../../src/server/store/stories.ts';
import { verifyPlays } from '../../../src/server/store/verify-plays.ts';
import { judge, weigh } from '../../../src/server/verify/judge.ts';
import { type Pool, TooHeavy } from '../../../src/server/verify/pool.ts';
import type { Done, Task } from '../../../src/server/verify/threads.ts';
import { type Verifier, verifier } from '../../../src/server/verify/verifier.ts';
import { newScenarioChecked } from '../../record/a-record.ts';
import { aTeam, idOf } from '../store/a-team.ts';
import { aWholePlay } from './whole-plays.ts';

const scenario = newScenarioChecked();
const [team, member] = [idOf(1), idOf(2)];
const play = aWholePlay(scenario, 1);

describe('the verifier', () => {
  let database: Database;
  let library: () => typeof scenario | undefined;
  let told: string[];
  let answer: (task: Task) => Promise<Done>;
  let at: Verifier;

  const hands = (): Pool<Task, Done> => ({ do: (task) => answer(task), load: () => 0, close: async () => undefined });
  beforeEach(async () => {
    database = await memoryDatabase();
    await aTeam(database, team, [member]);
    library = () => scenario;
    told = [];
    answer = async (task) => {
      if (!('play' in task)) return { known: [] };
      const { does, play } = task;
      return does === 'judge' ? { verdict: judge(play, library) } : { given: weigh(play, library) };
    };
    at = verifier({
      database,
      judges: hands(),
      weighers: hands(),
      now: () => 99,
      after: () => () => undefined,
      trouble: (what) => told.push(what),
    });
  });
  afterEach(async () => {
    await at.close();
    await database.close();
  });

  const send = (record: { attempt: string } = play.record, story?: string) =>
    database.write((sql) =>
      keepPlay(sql, { team, member, attempt: record.attempt, class: 'replayed', record, received: 5, story }),
    );
  const row = (attempt = play.record.attempt) => database.read((sql) => playNamed(sql, team, attempt));
  const woken = async () => {
    at.wake();
    await at.idle();
  };

  it('settles what waits, and then says where points were given away', async () => {
    await send();
    expect(await at.waiting()).toBe(1);
    await woken();
    expect(await row()).toMatchObject({ state: 'counted', points: play.points, score: play.score });
    expect(JSON.parse(String((await row())?.given))).toMatchObject({ kinds: scenario.customer.segments });
    expect(await at.waiting()).toBe(0);
    expect(await database.read((sql) => verifyPlays(sql))).toEqual([]);
  });

  it('takes many, more than it takes at a time', async () => {
    const attempts = Array.from({ length: 150 }, (_, nth) => idOf(100 + nth));
    for (const attempt of attempts) await send({ ...play.record, attempt });
    await woken();
    expect(await at.waiting()).toBe(0);
    expect(await row(attempts[149])).toMatchObject({ state: 'refused', why: 'seal-broken' });
  });

  it('keeps a story that came along, and then plays that waited for it count (I7)', async () => {
    library = () => undefined;
    await send();
    await woken();
    expect(await row()).toMatchObject({ state: 'refused', why: 'rules-unknown' });
    const other = aWholePlay(scenario, 5).record;
    await send(other, writeScenario(scenario));
    await woken();
    expect(await row(other.attempt)).toMatchObject({ state: 'counted', brought: null });
    expect(await row()).toMatchObject({ state: 'counted' });
    expect(await database.read((sql) => storyNamed(sql, other.rules, other.words))).toBeDefined();
  });

  it('says "too heavy" for what was stopped, and goes on', async () => {
    const good = answer;
    answer = async (task) => {
      if ('play' in task && task.play.attempt === play.record.attempt) throw new TooHeavy('stopped');
      return good(task);
    };
    await send();
    const other = aWholePlay(scenario, 5).record;
    await send(other);
    await woken();
    expect(await row()).toMatchObject({ state: 'refused', why: 'too-heavy' });
    expect(await row(other.attempt)).toMatchObject({ state: 'counted' });
  });

  it('leaves a play waiting when nothing can be said of it now, and comes back to it', async () => {
    const good = answer;
    answer = async () => {
      throw new Error('no hand');
    };
    await send();
    await woken();
    expect(await row()).toMatchObject({ state: 'waiting' });
    expect(told).toEqual(['judging a play']);
    answer = good;
    await woken();
    expect(await row()).toMatchObject({ state: 'counted' });
  });

  it('waits in peace while the disk is full (D5)', async () => {
    await send();
    const full: Database = { ...database, write: () => Promise.reject(new CannotWriteNow('full', 5)) };
    const other = verifier({
      database: full,
      judges: hands(),
      now: () => 1,
      after: () => () => undefined,
      trouble: (what) => told.push(what),
    });
    other.wake();
    await other.idle();
    expect(told).toEqual([]);
    expect(await row()).toMatchObject({ state: 'waiting' });
    await other.close();
  });

  it('does no harm where another process was quicker', async () => {
    const { play: kept } = await send();
    const good = answer;
    answer = async (task) => {
      if (task.does === 'judge')
        await database.write((sql) => settlePlay(sql, kept, { state: 'refused', why: 'not-ended' }, 1));
      return good(task);
    };
    await woken();
    expect(await row()).toMatchObject({ state: 'refused', why: 'not-ended' });
    expect(await database.read((sql) => verifyPlays(sql))).toEqual([]);
  });
});
