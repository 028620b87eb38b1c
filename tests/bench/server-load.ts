/** What a team server does under load, measured on a process of its own from this one: both share the machine. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { PlayRecord } from '../../src/record/record.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { createServer } from '../../src/server/http/create-server.ts';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import { resealed } from '../record/a-record.ts';
import { type AServer, aServer, ask } from '../server/running/a-server.ts';
import { idOf } from '../server/store/a-team.ts';
import { aWholePlay } from '../server/verify/whole-plays.ts';
import { shippedPeople } from '../shipped-people.ts';
import { manyPlays } from './many-plays.ts';

/** Milliseconds under which so many of a hundred lie. */
export function percentile(times: readonly number[], of: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((of / 100) * sorted.length) - 1)] ?? 0;
}

const folderOf = () => mkdtempSync(join(tmpdir(), 'bench-'));

/** Rows a second that go into a bare table, each with a body like a play's: one to a commit, and 256 to a commit. */
export async function bareInserts(rows: number): Promise<{ readonly single: number; readonly grouped: number }> {
  const folder = folderOf();
  const database = await openSqlite(join(folder, 'bare.db'), { at: 1 });
  const body = 'x'.repeat(2_000);
  await database.write((sql) => sql.run('create table bare (id text primary key, body text not null)'));
  const insert = (nth: number) =>
    database.write((sql) => sql.run('insert into bare (id, body) values (?, ?)', idOf(nth), body));
  const timed = async (work: () => Promise<unknown>, count: number) => {
    const began = performance.now();
    await work();
    return (count * 1000) / (performance.now() - began);
  };
  const few = Math.max(1, Math.round(rows / 20));
  const single = await timed(async () => {
    for (let nth = 0; nth < few; nth += 1) await insert(nth);
  }, few);
  const grouped = await timed(
    () => Promise.all(Array.from({ length: rows }, (_, nth) => insert(1_000_000 + nth))),
    rows,
  );
  await database.close();
  rmSync(folder, { recursive: true, force: true });
  return { single, grouped };
}

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'zu'];
const nameOf = (nth: number) => {
  const at = (place: number) => SYLLABLES[Math.floor(nth / 15 ** place) % 15] ?? '';
  const name = `${at(0)}${at(1)}${at(2)}`;
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
};

interface Crowd {
  readonly server: AServer;
  readonly folder: string;
  readonly keys: readonly string[];
  end(): Promise<void>;
}

/** A server with so many people in one team. */
async function aCrowd(people: number): Promise<Crowd> {
  const folder = folderOf();
  const server = await aServer(folder);
  const { cookie } = await ask(server.port, 'POST', '/sign-in', { body: { link: server.link, name: 'Ada Trainer' } });
  const made = await ask(server.port, 'POST', '/teams', { body: { name: 'Everybody' }, cookie: cookie ?? '' });
  const { code } = made.body as { code: { code: string } };
  const keys: string[] = [];
  for (let nth = 0; keys.length < people; nth += 1) {
    const key = (nth + 1).toString(16).padStart(32, '0');
    const { status } = await ask(server.port, 'POST', `/joining/${code.code}`, { body: { name: nameOf(nth), key } });
    if (status === 201) keys.push(key);
    else if (status === 429) await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  return {
    server,
    folder,
    keys,
    async end() {
      await server.end('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whole plays of a story that comes with the game, each of its own name. */
function playsMade(count: number): readonly PlayRecord[] {
  const file = 'scenarios/coffee_shop/the-first-minute.json';
  const read = readScenario(readFileSync(file, 'utf8'), { people: shippedPeople });
  if (!read.ok) throw new Error('The scenario cannot be read.');
  const some = Array.from({ length: 8 }, (_, nth) => aWholePlay(read.value, nth).record);
  return Array.from({ length: count }, (_, nth) =>
    resealed({ ...(some[nth % some.length] as PlayRecord), attempt: idOf(50_000_000 + nth) }),
  );
}

/** Memory a process holds, in MB; undefined where the machine does not tell. */
function memoryOf({ pid }: AServer): number | undefined {
  const file = `/proc/${pid}/status`;
  const [, kb] = existsSync(file) ? (/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8')) ?? []) : [];
  return kb === undefined ? undefined : Number(kb) / 1024;
}

async function waitingAt(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^counterpart_plays_waiting (\d+)$/m.exec(text)?.[1] ?? Number.NaN);
}

/** What became of requests that were offered. */
export interface Offered {
  readonly sent: number;
  readonly taken: number;
  /** Those that were sent again, as browsers do, after they were put off or their line broke. */
  readonly again: number;
  /** 429 and 503, each with Retry-After. */
  readonly putOff: number;
  /** Anything else, by status or fault, and how often: there should be none. */
  readonly odd: Readonly<Record<string, number>>;
  /** Milliseconds of those that were taken. */
  readonly p50: number;
  readonly p99: number;
  /** Seconds from the first to the last answer, and until all was worked out. */
  readonly seconds: number;
  readonly settled: number;
  readonly memory: number | undefined;
  /** Rows that are there in the end. */
  readonly rows: number;
  /** Milliseconds that a question took once the load was over; within ten seconds it should be few. */
  readonly after: number;
}

/** Sends plays at a rate (a second), each so many times, from one address, and waits until all are worked out. */
export async function offered(
  people: number,
  {
    plays,
    copies,
    rate,
    patience,
    again: isSentAgain,
  }: { plays: number; copies: number; rate: number; patience: number; again: boolean },
): Promise<Offered> {
  const crowd = await aCrowd(people);
  const { port } = crowd.server;
  const records = playsMade(plays);
  const times: number[] = [];
  let [taken, putOff, again] = [0, 0, 0];
  const odd: Record<string, number> = {};
  const isOdd = (what: string) => {
    odd[what] = (odd[what] ?? 0) + 1;
  };
  const send = async (nth: number): Promise<void> => {
    const record = records[nth % plays] as PlayRecord;
    const began = performance.now();
    /** Seconds after which it is sent again, as whoever put it off says; two where a line broke. */
    let later: number | undefined;
    try {
      const response = await fetch(`http://127.0.0.1:${port}/api/v1/plays/${record.attempt}`, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${crowd.keys[(nth % plays) % people]}`,
        },
        body: JSON.stringify({ record }),
      });
      await response.arrayBuffer();
      if (response.status === 202) {
        taken += 1;
        times.push(performance.now() - began);
      } else if ((response.status === 429 || response.status === 503) && response.headers.has('retry-after')) {
        putOff += 1;
        later = Number(response.headers.get('retry-after'));
      } else isOdd(String(response.status));
    } catch (error) {
      const { cause } = error as { readonly cause?: { readonly code?: string } };
      if (isSentAgain) later = 2;
      else isOdd(cause?.code ?? String(error));
    }
    if (!isSentAgain || later === undefined) return;
    again += 1;
    const wait = later * 1000;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return send(nth);
  };
  const total = plays * copies;
  const began = performance.now();
  const under = new Set<Promise<void>>();
  for (let nth = 0; nth < total; ) {
    const due = Math.min(total, Math.ceil(((performance.now() - began) / 1000) * rate));
    for (; nth < due; nth += 1) {
      const one: Promise<void> = send(nth).finally(() => under.delete(one));
      under.add(one);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await Promise.all(under);
  const seconds = (performance.now() - began) / 1000;
  const asked = performance.now();
  await ask(port, 'GET', '/health');
  const after = performance.now() - asked;
  while ((await waitingAt(port)) > 0 && (performance.now() - began) / 1000 < patience)
    await new Promise((resolve) => setTimeout(resolve, 200));
  const settled = (performance.now() - began) / 1000;
  const memory = memoryOf(crowd.server);
  await crowd.server.end('SIGTERM');
  const database = await openSqlite(join(crowd.folder, 'teams.db'), { at: 1 });
  const rows = Number((await database.read((sql) => sql.one('select count(*) as many from play')))?.many);
  await database.close();
  await crowd.end();
  return {
    sent: total,
    taken,
    putOff,
    again,
    odd,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    seconds,
    settled,
    memory,
    rows,
    after,
  };
}

/** Teams whose boards are asked for in turn. */
const TEAMS = 20;

/** Milliseconds of a board with one's own place, among so many plays kept, by the clock and of the processor. */
export async function boards(stored: number, asks: number) {
  const folder = folderOf();
  const database = await openSqlite(join(folder, 'teams.db'), { at: 1 });
  const people = await manyPlays(database, stored);
  const times: number[] = [];
  const busy: number[] = [];
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const anew = () => createServer({ database, clock: Date.now, random, knows: () => true });
  const processor = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  let server = anew();
  for (let nth = 0; nth < asks; nth += 1) {
    // As many teams whatever is stored, and none that the server has in its memory.
    if (nth % TEAMS === 0) {
      server = anew();
      // The first answer of any server makes its table of routes: nobody waits for that at a board.
      await server.fetch(new Request('http://bench/api/v1/health'), 'here');
    }
    const key = people[Math.floor(((nth % TEAMS) * people.length) / TEAMS)] as string;
    const had = processor();
    const began = performance.now();
    const answer = await server.fetch(
      new Request('http://bench/api/v1/board', { headers: { authorization: `Bearer ${key}` } }),
      `10.0.${nth >> 8}.${nth & 255}`,
    );
    const board = (await answer.json()) as { me?: unknown };
    times.push(performance.now() - began);
    busy.push(processor() - had);
    if (answer.status !== 200 || board.me === undefined) throw new Error(`a board was answered ${answer.status}`);
  }
  server.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
  // The first round makes ready what all others share.
  const [warm, done] = [times.slice(TEAMS), busy.slice(TEAMS)];
  return {
    p50: percentile(warm, 50),
    p99: percentile(warm, 99),
    processor50: percentile(done, 50),
    processor99: percentile(done, 99),
  };
}
