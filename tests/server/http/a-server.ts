/** A team server in memory with a clock and dice of its own. Every answer of every test is held against the description of its route. */
import { z } from 'zod';
import { createServer, type ServerPorts } from '../../../src/server/http/create-server.ts';
import type { LogLine } from '../../../src/server/http/log.ts';
import { HOUR } from '../../../src/server/people/moment.ts';
import { firstLink } from '../../../src/server/people/trainers.ts';
import { memoryDatabase } from '../../../src/server/store/sqlite.ts';
import { Problem, REFUSALS } from '../../../src/team/refusals.ts';
import { type Route, refusalsOf } from '../../../src/team/route.ts';
import type { Joined } from '../../../src/team/routes/anyone.ts';
import { API, ROUTES, type RouteName } from '../../../src/team/routes.ts';
import type { Code, Team } from '../../../src/team/shapes.ts';

/** Where the server of a test stands. */
export const HOME = 'http://counterpart.test';

/** Random bytes that are the same in every run, and never the same twice. */
export function dice(): (bytes: number) => Uint8Array {
  let state = 1;
  return (bytes) =>
    Uint8Array.from({ length: bytes }, () => {
      // xorshift32
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state & 255;
    });
}

const pattern = (path: string) => new RegExp(`^${API}${path.replaceAll(/:\w+/g, '[^/]+')}$`);
const ALL = (Object.values(ROUTES) as Route[]).map((route) => ({ route, matches: pattern(route.path) }));

/** The route a request is for. */
function routeFor(method: string, url: string): Route | undefined {
  const { pathname } = new URL(url);
  const own = ALL.filter(({ route }) => route.method === method && !/:/.test(route.path));
  const others = ALL.filter(({ route }) => route.method === method);
  return (own.find(({ matches }) => matches.test(pathname)) ?? others.find(({ matches }) => matches.test(pathname)))
    ?.route;
}

/** Throws when an answer is not one its route may give. */
export async function mustBeDescribed(request: Pick<Request, 'method' | 'url'>, response: Response): Promise<void> {
  const route = routeFor(request.method, request.url);
  const where = `${request.method} ${new URL(request.url).pathname} ${response.status}`;
  const kind = response.headers.get('content-type') ?? '';
  if (response.status >= 400) {
    const problem = Problem.parse(await response.json());
    if (problem.status !== response.status || REFUSALS[problem.code].status !== response.status)
      throw new Error(`${where}: ${problem.code} has another status`);
    if (kind !== 'application/problem+json') throw new Error(`${where}: ${kind}`);
    if (route && !refusalsOf(route).includes(problem.code))
      throw new Error(`${where}: ${problem.code} is not described`);
    if ((response.status >= 500 || response.status === 429) && !response.headers.has('retry-after'))
      throw new Error(`${where}: without Retry-After`);
    return;
  }
  if (!route) throw new Error(`${where}: no such route`);
  const { status, body, as, kinds = [] } = route.answer;
  if (response.status !== status) throw new Error(`${where}: ${status} was described`);
  if (as === 'stream') {
    if (kind !== 'text/event-stream') throw new Error(`${where}: ${kind}`);
    return;
  }
  if (as === 'file') {
    if (!kinds.some((one) => kind.startsWith(one))) throw new Error(`${where}: ${kind}`);
    return;
  }
  const text = await response.text();
  const read = body ? body.safeParse(JSON.parse(text)) : z.literal('').safeParse(text);
  if (!read.success) throw new Error(`${where}: ${z.prettifyError(read.error)}`);
}

/** Who asks: a session, a key, or nobody. */
export interface Caller {
  readonly session?: string;
  readonly key?: string;
}

/** What can be asked beside the path. */
export interface Asked extends Caller {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly from?: string;
}

/** An answer whose JSON is at hand. */
export interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
  readonly text: string;
}

/** @param more other ports than the usual */
export async function aServer(more: Partial<ServerPorts> = {}) {
  const database = more.database ?? (await memoryDatabase());
  const random = dice();
  const log: LogLine[] = [];
  let now = Date.UTC(2026, 10, 30, 9);
  const clock = () => now;
  const server = createServer({
    database,
    clock,
    random,
    knows: () => true,
    log: (line) => log.push(line),
    ...more,
  });

  /** A request as a browser on a page of this server makes it. */
  const request = (method: string, path: string, { session, key, body, headers }: Asked = {}) =>
    new Request(path.startsWith('/metrics') ? `${HOME}${path}` : `${HOME}${API}${path}`, {
      method,
      headers: {
        ...(method !== 'GET' && { origin: HOME }),
        ...(session !== undefined && { cookie: `counterpart=${session}` }),
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });

  async function ask<Body = never>(method: string, path: string, asked: Asked = {}): Promise<Answered<Body>> {
    const made = request(method, path, asked);
    const response = await server.fetch(made, asked.from ?? '192.168.0.2');
    const stream = response.headers.get('content-type') === 'text/event-stream';
    if (!path.startsWith('/metrics')) await mustBeDescribed(made, stream ? response : response.clone());
    // Only whether it opens is asked here.
    if (stream) await response.body?.cancel();
    const text = stream ? '' : await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      body: (json ? JSON.parse(text) : undefined) as Body,
      headers: response.headers,
      text,
    };
  }

  const moment = <T>(
    work: (moment: {
      sql: Parameters<Parameters<typeof database.write>[0]>[0];
      now: number;
      random: typeof random;
    }) => Promise<T>,
  ) => database.write((sql) => work({ sql, now, random }));

  /** A link as the server prints it at its start, or as somebody made it, becomes a session. */
  async function signIn(link: string, name?: string, session?: string): Promise<string> {
    const answer = await ask('POST', '/sign-in', { body: { link, name }, ...(session !== undefined && { session }) });
    const [, cookie] = /^counterpart=([0-9a-f]{32});/.exec(answer.headers.get('set-cookie') ?? '') ?? [];
    if (cookie === undefined) throw new Error(`not signed in: ${answer.text}`);
    return cookie;
  }

  let keys = 0;
  const newKey = () => (++keys).toString(16).padStart(32, 'a');

  async function join(code: string, name: string, key = newKey()) {
    const { status, body } = await ask<Joined>('POST', `/joining/${code}`, { body: { name, key } });
    if (status !== 201) throw new Error(`${name} could not join: ${JSON.stringify(body)}`);
    return { key, id: body.member.id, team: body.team.id };
  }

  /** The first trainer, signed in. */
  async function firstTrainer(name = 'Trainer'): Promise<string> {
    const first = await moment(firstLink);
    if (!first) throw new Error('somebody has signed in before');
    return signIn(first.link, name);
  }

  /** Another trainer with teams of their own. */
  async function another(session: string, name: string): Promise<string> {
    const { body } = await ask<{ link: string }>('POST', '/trainer/links', { session, body: {} });
    return signIn(body.link, name);
  }

  const makeTeam = async (session: string, name: string) =>
    (await ask<{ team: Team; code: Code }>('POST', '/teams', { session, body: { name } })).body;

  return {
    ask,
    request,
    server,
    database,
    log,
    moment,
    clock,
    signIn,
    join,
    firstTrainer,
    another,
    makeTeam,
    newKey,
    later: (hours: number) => {
      now += hours * HOUR;
    },
  };
}

/** A server of a test. */
export type AServer = Awaited<ReturnType<typeof aServer>>;
export type { RouteName };
