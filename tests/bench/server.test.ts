/**
 * The team server under load. With `npm run bench:server` everything is measured as docs/performance.md tells it; in the tests of
 * every day a small part of it, which only has to come out right: no verdict is made by a clock there.
 */
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bareInserts, boards, offered } from './server-load.ts';

const FULL = process.env.COUNTERPART_BENCH_SERVER;
/** Seconds for which a thousand plays a second are offered. */
const SECONDS = Number(process.env.COUNTERPART_BENCH_SECONDS ?? 60);
const told: Record<string, unknown> = {};
const tell = (row: string, figures: object) => {
  told[row] = figures;
  if (FULL === undefined) return;
  console.log(
    row,
    JSON.stringify(figures, (_, value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value)),
  );
  writeFileSync(FULL, `${JSON.stringify(told, null, 2)}\n`);
};

it('S7: a bare insert loop, to hold the rest against', async () => {
  const bare = await bareInserts(FULL ? 20_000 : 400);
  tell('bare', bare);
  expect(bare.grouped).toBeGreaterThan(0);
});

it('S7: a class that finishes at once, each play sent three times: nothing lost, nothing doubled', async () => {
  const people = FULL ? 500 : 20;
  const burst = await offered(people, {
    plays: people,
    copies: 3,
    rate: (people * 3) / 10,
    patience: 600,
    again: true,
  });
  tell('burst', burst);
  expect(burst).toMatchObject({ odd: {}, taken: people * 3, rows: people });
});

it('S7: plays that come faster than they can be taken are put off, and nothing that was taken is lost', async () => {
  const plays = FULL ? SECONDS * 1_000 : 200;
  const sustained = await offered(FULL ? 500 : 20, {
    plays,
    copies: 1,
    rate: FULL ? 1_000 : 400,
    patience: FULL ? 900 : 60,
    again: false,
  });
  tell('sustained', sustained);
  expect(sustained.odd).toEqual({});
  expect(sustained.rows).toBe(sustained.taken);
});

it('S7: a board with one’s own place among many plays', async () => {
  for (const stored of FULL ? [10_000, 100_000, 1_000_000] : [1_000]) {
    const board = await boards(stored, FULL ? 420 : 25);
    tell(`board at ${stored}`, board);
    expect(board.p99).toBeGreaterThan(0);
  }
});
