/**
 * People send plays while their server is ended by force again and again. Whoever was told "we have it" must find it there,
 * once, with totals that are exact; whoever was told nothing sends it again.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlayRecord } from '../../../src/record/record.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { checkFile } from '../../../src/server/backup/check-file.ts';
import { databaseIn } from '../../../src/server/backup/restore.ts';
import { playsOf } from '../../../src/server/store/plays.ts';
import { openSqlite } from '../../../src/server/store/sqlite.ts';
import { totalsKept } from '../../../src/server/store/totals.ts';
import { resealed } from '../../record/a-record.ts';
import { shippedPeople } from '../../shipped-people.ts';
import { idOf } from '../store/a-team.ts';
import { aWholePlay } from '../verify/whole-plays.ts';
import { type AServer, aClass, aServer, ask } from './a-server.ts';

const PEOPLE = 12;

/** What came of it: everything but `kills` and `acknowledged` should be 0 or as told. */
export interface Survived {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** Plays that are there and that nobody ever sent. */
  readonly strange: number;
  /** Totals that are not what a hand calculation gives. */
  readonly wrongTotals: number;
  readonly faults: readonly string[];
}

/** Ends a server so many times by force. @param seed for when */
export async function killedAgainAndAgain(kills: number, seed: number): Promise<Survived> {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const file = 'scenarios/coffee_shop/the-first-minute.json';
  const read = readScenario(readFileSync(file, 'utf8'), { people: shippedPeople });
  if (!read.ok) throw new Error('The scenario cannot be read.');
  const plays = Array.from({ length: 8 }, (_, nth) => aWholePlay(read.value, nth + seed));

  let server: AServer = await aServer(folder);
  const { port } = server;
  const { team, members } = await aClass(server, PEOPLE);
  const acknowledged = new Map<string, { readonly member: string; readonly score: number; readonly order: number }>();
  const sent = new Set<string>();
  let [number, isOver, acks] = [0, false, 0];
  let onAck = () => undefined as unknown;

  /** Sends until it is heard; every fifth play is sent again afterwards. */
  async function send(member: { key: string; id: string }, record: PlayRecord, score: number): Promise<void> {
    sent.add(record.attempt);
    for (let copies = next(5) === 0 ? 2 : 1; copies > 0; ) {
      if (isOver) return;
      const answer = await ask(port, 'PUT', `/plays/${record.attempt}`, { key: member.key, body: { record } }).catch(
        () => undefined,
      );
      if (answer?.status === 202) {
        const { sequence } = answer.body as { sequence: number };
        acknowledged.set(record.attempt, { member: member.id, score, order: sequence });
        copies -= 1;
        acks += 1;
        onAck();
      } else if (answer && answer.status !== 429 && answer.status !== 503)
        throw new Error(`A play was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      // Whoever was not heard, or is to come later, does.
      else await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  const people = members.map(async (member) => {
    while (!isOver) {
      number += 1;
      const { record, score } = plays[next(plays.length)] as (typeof plays)[number];
      await send(member, resealed({ ...record, attempt: idOf(1_000_000 + number) }), score);
    }
  });

  try {
    for (let round = 0; round < kills; round += 1) {
      const until = acks + 1 + next(30);
      await new Promise<void>((resolve) => {
        onAck = () => {
          if (acks >= until) resolve();
        };
      });
      await server.end('SIGKILL');
      server = await aServer(folder, { port });
    }
    isOver = true;
    await Promise.all(people);
    // What waits is worked out before it ends, or by the next to start: here it is waited for.
    await untilSettled(port, members[0]?.key ?? '');
    await server.end('SIGTERM');
    return await compared(folder, team, acknowledged, sent, kills);
  } finally {
    isOver = true;
    await Promise.allSettled(people);
    await server.end('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function untilSettled(port: number, _key: string): Promise<void> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/metrics`);
    const [, waiting] = /^counterpart_plays_waiting (\d+)$/m.exec(await response.text()) ?? [];
    if (waiting === '0') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function compared(
  folder: string,
  team: string,
  acknowledged: ReadonlyMap<string, { member: string; score: number; order: number }>,
  sent: ReadonlySet<string>,
  kills: number,
): Promise<Survived> {
  const faults = await checkFile(databaseIn(folder));
  const database = await openSqlite(databaseIn(folder), { at: 1 });
  const [rows, totals] = await database.read(async (sql) => [
    await playsOf(sql, { team, most: 1_000_000 }),
    await totalsKept(sql),
  ]);
  await database.close();
  const there = new Map(rows.map((row) => [row.attempt, row]));
  const lost = [...acknowledged].filter(([attempt, { member, score, order }]) => {
    const row = there.get(attempt);
    return row?.member !== member || row.score !== score || row.sequence !== order || row.state !== 'counted';
  });
  const sums = new Map<string, number>();
  for (const { member, score } of rows) sums.set(member, (sums.get(member) ?? 0) + (score ?? 0));
  const wrong = totals.filter(({ member, sum_points }) => sums.get(member) !== sum_points);
  return {
    kills,
    acknowledged: acknowledged.size,
    lost: lost.length,
    doubled: rows.length - there.size,
    strange: rows.filter(({ attempt }) => !sent.has(attempt)).length,
    wrongTotals: wrong.length + (totals.length === sums.size ? 0 : 1),
    faults,
  };
}
