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
import { eventsAfter } from '../../../src/server/store/events.ts';
import { playsOf } from '../../../src/server/store/plays.ts';
import { openPostgres } from '../../../src/server/store/postgres.ts';
import type { Database } from '../../../src/server/store/sql.ts';
import { openSqlite } from '../../../src/server/store/sqlite.ts';
import { totalsKept } from '../../../src/server/store/totals.ts';
import { verifyPlays } from '../../../src/server/store/verify-plays.ts';
import { resealed } from '../../record/made-record.ts';
import { shippedPeople } from '../../shipped-people.ts';
import { idOf } from '../store/a-team.ts';
import { aWholePlay } from '../verify/whole-plays.ts';
import { type AServer, aClass, aServer, ask } from './a-server.ts';
import type { Disk } from './power.ts';

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
  /** Servers that told of other events, or in another order, than the database has, or with a gap. */
  readonly otherOrders: number;
}

/** What a server tells of a team from its first event to that one. */
async function eventsTold(port: number, team: string, cookie: string, last: number): Promise<readonly string[]> {
  const stop = new AbortController();
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/teams/${team}/events`, {
    headers: { cookie, 'last-event-id': '0' },
    signal: stop.signal,
  });
  let text = '';
  const told = () => [...text.matchAll(/id: (\d+)\ndata: (.*)\n/g)].map(([, id, data]) => `${id} ${data}`);
  const decoder = new TextDecoder();
  for await (const part of response.body ?? []) {
    text += decoder.decode(part as Uint8Array, { stream: true });
    if (told().length >= last) break;
  }
  stop.abort();
  // What happened after the database was read may have come along with the last of them.
  return told().slice(0, last);
}

/** How servers are ended. */
export interface Ending {
  readonly kills: number;
  /** For when, and what is sent. */
  readonly seed: number;
  /** Of a PostgreSQL that so many servers use; without it there is one server, on a folder. */
  readonly postgres?: { readonly url: string; readonly servers: number };
  /** Whose power is cut with each end. */
  readonly disk?: Disk;
}

/** Ends servers so many times by force, one after the other. */
export async function killedAgainAndAgain({ kills, seed, postgres, disk }: Ending): Promise<Survived> {
  const folder = disk?.folder ?? mkdtempSync(join(tmpdir(), 'killed-'));
  const [url, many] = [postgres?.url, postgres?.servers ?? 1];
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const file = 'scenarios/coffee_shop/the-first-minute.json';
  const read = readScenario(readFileSync(file, 'utf8'), { people: shippedPeople });
  if (!read.ok) throw new Error('The scenario cannot be read.');
  const plays = Array.from({ length: 8 }, (_, nth) => aWholePlay(read.value, nth + seed));

  const where = url === undefined ? {} : { url };
  const servers: AServer[] = [];
  for (let nth = 0; nth < many; nth += 1) servers.push(await aServer(folder, where));
  const ports = servers.map((server) => server.port);
  const anyPort = () => ports[next(ports.length)] as number;
  const { team, members, cookie } = await aClass(servers.at(-1) as AServer, PEOPLE);
  const opened = () => (url === undefined ? openSqlite(databaseIn(folder), { at: 1 }) : openPostgres(url, { at: 1 }));
  const acknowledged = new Map<string, { readonly member: string; readonly score: number; readonly order: number }>();
  const sent = new Set<string>();
  let [number, isOver, acks] = [0, false, 0];
  let onAck = () => undefined as unknown;

  /** Sends until it is heard; every fifth play is sent again afterwards. */
  async function send(member: { key: string; id: string }, record: PlayRecord, score: number): Promise<void> {
    sent.add(record.attempt);
    for (let copies = next(5) === 0 ? 2 : 1; copies > 0; ) {
      if (isOver) return;
      const answer = await ask(anyPort(), 'PUT', `/plays/${record.attempt}`, {
        key: member.key,
        body: { record },
      }).catch(() => undefined);
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
      const nth = next(many);
      await servers[nth]?.end('SIGKILL');
      disk?.cut();
      servers[nth] = await aServer(folder, { ...where, port: ports[nth] as number });
    }
    isOver = true;
    await Promise.all(people);
    // What waits is worked out before it ends, or by the next to start: here it is waited for.
    for (const port of ports) await untilSettled(port);
    const told = url === undefined ? [] : await toldOf(await opened(), team, ports, cookie);
    for (const server of servers) await server.end('SIGTERM');
    const faults = url === undefined ? await checkFile(databaseIn(folder)) : [];
    return {
      kills,
      ...(await compared(await opened(), team, acknowledged, sent, faults)),
      otherOrders: told.filter((one) => !one).length,
    };
  } finally {
    isOver = true;
    await Promise.allSettled(people);
    for (const server of servers) await server.end('SIGKILL');
    if (!disk) rmSync(folder, { recursive: true, force: true });
  }
}

/** Does each server tell of what happened as the database has it: all of it, in its order, without a gap? */
async function toldOf(database: Database, team: string, ports: readonly number[], cookie: string) {
  const events = await database.read((sql) => eventsAfter(sql, team, 0, 1_000_000));
  await database.close();
  const there = events.map(({ sequence, did }) => `${sequence} ${JSON.stringify({ did })}`);
  const whole = events.every(({ sequence }, index) => sequence === index + 1);
  return Promise.all(
    ports.map(async (port) => whole && String(await eventsTold(port, team, cookie, there.length)) === String(there)),
  );
}

async function untilSettled(port: number): Promise<void> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/metrics`);
    const [, waiting] = /^counterpart_plays_waiting (\d+)$/m.exec(await response.text()) ?? [];
    if (waiting === '0') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function compared(
  database: Database,
  team: string,
  acknowledged: ReadonlyMap<string, { member: string; score: number; order: number }>,
  sent: ReadonlySet<string>,
  found: readonly string[],
): Promise<Omit<Survived, 'kills' | 'otherOrders'>> {
  const [rows, totals, odd] = await database.read(async (sql) => [
    await playsOf(sql, { team, most: 1_000_000 }),
    await totalsKept(sql),
    await verifyPlays(sql),
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
    acknowledged: acknowledged.size,
    lost: lost.length,
    doubled: rows.length - there.size,
    strange: rows.filter(({ attempt }) => !sent.has(attempt)).length,
    wrongTotals: wrong.length + (totals.length === sums.size ? 0 : 1),
    faults: [...found, ...odd.map(({ kind, about }) => `${kind} ${about}`)],
  };
}
