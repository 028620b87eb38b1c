import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Hand, pool, TooHeavy } from '../../../src/server/verify/pool.ts';

const PATIENCE = { start: 1000, together: 200, alone: 2000 };

/** Work that takes so long: by the clock, and of it so much of the processor's own time. */
interface Job {
  readonly name: string;
  readonly takes: number;
  /** Dies instead of answering. */
  readonly dies?: boolean;
  /** Never begins. */
  readonly sleeps?: boolean;
}

let [processor, running, most, started, ended] = [0, 0, 0, 0, 0];
const begun: string[] = [];

function hand(): Hand<Job, string> {
  started += 1;
  let isEnded = false;
  return {
    do: ({ name, takes, dies, sleeps }, ready) =>
      new Promise((resolve, reject) => {
        begun.push(name);
        running += 1;
        most = Math.max(most, running);
        if (sleeps) return;
        ready();
        const ticks = setInterval(() => {
          if (isEnded) clearInterval(ticks);
          else processor += 10;
        }, 10);
        setTimeout(() => {
          clearInterval(ticks);
          if (isEnded) return;
          running -= 1;
          if (dies) reject(new Error('out of memory'));
          else resolve(`${name} done`);
        }, takes);
      }),
    async end() {
      if (!isEnded) {
        ended += 1;
        running -= 1;
      }
      isEnded = true;
    },
  };
}

const open = (hands = 2) =>
  pool<Job, string>(
    {
      start: hand,
      after: (ms, then) => {
        const timer = setTimeout(then, ms);
        return () => clearTimeout(timer);
      },
      processor: () => processor,
    },
    hands,
    PATIENCE,
  );

describe('a pool of hands', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    [processor, running, most, started, ended] = [0, 0, 0, 0, 0];
    begun.length = 0;
  });
  afterEach(() => vi.useRealTimers());

  it('does as many at a time as it has hands, and keeps them warm', async () => {
    const work = open(2);
    const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => work.do({ name, takes: 50 })));
    expect(work.load()).toBe(5);
    await vi.runAllTimersAsync();
    expect(await all).toEqual(['a done', 'b done', 'c done', 'd done', 'e done']);
    expect([most, started, ended, work.load()]).toEqual([2, 2, 0, 0]);
  });

  it('ends what does not come back, and refuses it only after it was tried alone (I4)', async () => {
    const work = open(2);
    const heavy = work.do({ name: 'heavy', takes: 1e9 });
    const told = expect(heavy).rejects.toThrow(TooHeavy);
    const others = Promise.all(Array.from({ length: 8 }, (_, nth) => work.do({ name: `n${nth}`, takes: 100 })));
    await vi.advanceTimersByTimeAsync(60_000);
    await told;
    expect(await others).toHaveLength(8);
    expect(begun.filter((name) => name === 'heavy')).toHaveLength(2);
    expect(ended).toBe(2);
    // And it goes on with fresh ones.
    const next = work.do({ name: 'next', takes: 10 });
    await vi.advanceTimersByTimeAsync(100);
    expect(await next).toBe('next done');
  });

  it('lets what was only slow beside others come to its end alone', async () => {
    const work = open(2);
    const slow = work.do({ name: 'slow', takes: 1500 });
    const other = work.do({ name: 'other', takes: 190 });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await slow).toBe('slow done');
    expect(await other).toBe('other done');
  });

  it('calls nothing heavy because the machine was busy: alone, only the processor’s time counts', async () => {
    const work = open(1);
    const slow = work.do({ name: 'slow', takes: 9_000 });
    // The processor is away, with other programs.
    const stolen = setInterval(() => {
      processor -= 9;
    }, 10);
    await vi.advanceTimersByTimeAsync(10_000);
    clearInterval(stolen);
    expect(await slow).toBe('slow done');
  });

  it('survives hands that die, or never begin', async () => {
    const work = open(2);
    const dead = expect(work.do({ name: 'dead', takes: 5, dies: true })).rejects.toThrow(TooHeavy);
    const asleep = expect(work.do({ name: 'asleep', takes: 5, sleeps: true })).rejects.toThrow(TooHeavy);
    const good = work.do({ name: 'good', takes: 5 });
    await vi.advanceTimersByTimeAsync(200_000);
    await Promise.all([dead, asleep]);
    expect(await good).toBe('good done');
  });

  it('ends everything when it is closed', async () => {
    const work = open(1);
    const all = Promise.allSettled([work.do({ name: 'a', takes: 50 }), work.do({ name: 'b', takes: 50 })]);
    await work.close();
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await all).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(work.do({ name: 'c', takes: 1 })).rejects.toThrow('closed');
  });
});
