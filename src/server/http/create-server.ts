/** The carrier: from a request to an answer. What is asked and answered stands in `team`, what is done in `handlers`. */
import { Hono } from 'hono';
import type { Guessing } from '../../team/board-rows.ts';
import type { Route } from '../../team/route.ts';
import { API, ROUTES, type RouteName } from '../../team/routes.ts';
import { Boards } from '../people/boards.ts';
import type { Knows } from '../people/lists.ts';
import type { Moment } from '../people/moment.ts';
import { Refusal } from '../people/refusal.ts';
import { hashOf, type Random } from '../people/secrets.ts';
import type { Database, Sql } from '../store/sql.ts';
import { fileAnswer, jsonAnswer, problemAnswer, refusalOf } from './answers.ts';
import type { Asking, Came, FileAnswer } from './ask.ts';
import { Buckets, FailedTries } from './buckets.ts';
import type { Desk } from './desk.ts';
import { Streams } from './events.ts';
import { anyone } from './handlers/anyone.ts';
import { member } from './handlers/member.ts';
import { stepped } from './handlers/stepped.ts';
import { trainer } from './handlers/trainer.ts';
import { faultText, type Log } from './log.ts';
import { Metrics, WATCHED } from './metrics.ts';
import { Presence } from './presence.ts';
import { asksFromHere, bearsToken, bodyOf, cameBy, mustComeFromHere, queryOf } from './request.ts';
import { version } from './version.ts';
import { keyIn, sessionCookie, sessionIn, whoAsks } from './who.ts';

/** What a server stands on. Time and randomness come from outside, so that a test is exact. */
export interface ServerPorts {
  readonly database: Database;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly random: Random;
  /** Does a scenario with these rules come with the game? */
  readonly knows: Knows;
  /** A play has come: work it out. */
  readonly arrived?: () => void;
  readonly takesPlays?: () => boolean;
  readonly guessing?: Guessing;
  /** Makes turns of plays that the server steps; left out, there are none. */
  readonly turns?: Desk['turns'];
  readonly log?: Log;
  /** Whoever sends this as a bearer sees /metrics from elsewhere, too. */
  readonly metricsToken?: string | undefined;
  /** Further figures for /metrics. */
  readonly figures?: () => Promise<readonly { readonly name: string; readonly help: string; readonly value: number }[]>;
}

/** A server that listens to nothing yet. */
export interface TeamServer {
  /** @param from address of the socket that asks; "here" for none */
  readonly fetch: (request: Request, from?: string) => Promise<Response>;
  /** Something happened in a team, or a second went by: streams look for news. */
  readonly look: () => Promise<void>;
  /** Ends all streams. */
  readonly close: () => void;
}

/** Requests answered at a time; more are told to come again. */
const OPEN_MOST = 4_000;
/** So many wait for one another as a matter of course; beyond them nobody is let in while the first waits longer than this (ms). */
const [OPEN_MANY, WAIT_MOST] = [64, 3_000];

/** How often (S8): a person, a team, an address behind which a whole school may sit. */
const RATES = {
  one: { rate: 10, burst: 100 },
  team: { rate: 200, burst: 3_000 },
  from: { rate: 2_000, burst: 6_000 },
} as const;

const PARAM = /^[0-9a-f]{32}(?:[0-9a-f]{32})?$/;

type AnyHandler = (ask: unknown) => Promise<unknown>;
type ApartHandler = (ask: unknown) => Promise<unknown>;
const APART = stepped as unknown as Readonly<Record<string, ApartHandler | undefined>>;
const HANDLERS = { ...anyone, ...member, ...trainer } as unknown as Readonly<Record<string, AnyHandler | undefined>>;

function take(buckets: Buckets, name: string | undefined, now: number): void {
  const wait = name === undefined ? undefined : buckets.take(name, now);
  if (wait !== undefined) throw new Refusal('too-often', { retryAfter: wait });
}

/** What is given in the path: ids of ours, or a code that its handler reads. Anything else is nothing we have. */
function checkParams(params: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(params))
    if (name !== 'code' && !PARAM.test(value)) throw new Refusal('not-found');
}

export function createServer(ports: ServerPorts): TeamServer {
  const { database, clock, random } = ports;
  const metrics = new Metrics(clock());
  const streams = new Streams(database);
  const [ones, teams, froms] = [new Buckets(RATES.one), new Buckets(RATES.team), new Buckets(RATES.from)];
  const desk: Desk = {
    version,
    takesPlays: ports.takesPlays ?? (() => true),
    knows: ports.knows,
    arrived: ports.arrived ?? (() => undefined),
    presence: new Presence(),
    tries: { codes: new FailedTries(), links: new FailedTries() },
    boards: new Boards(ports.guessing ?? (() => undefined)),
    turns: ports.turns ?? (() => Promise.reject(new Refusal('busy'))),
  };
  let requests = 0;
  /** When each request began that is not answered yet, the oldest first. */
  const under = new Map<number, number>();

  async function answer(
    name: RouteName,
    route: Route,
    request: Request,
    given: Readonly<Record<string, string>>,
    came: Came,
  ) {
    const now = clock();
    const [key, session] = [keyIn(request), sessionIn(request, came.secure)];
    take(froms, came.from, now);
    const secret = key ?? session;
    take(ones, secret === undefined ? undefined : hashOf(secret), now);
    if (route.method !== 'GET') mustComeFromHere(request, route, came);
    checkParams(given);
    const { team } = given;
    const query = queryOf(request, route);
    if (route.answer.as === 'stream') {
      const seen = Number(request.headers.get('last-event-id') ?? Number.NaN);
      const after = Number.isSafeInteger(seen) && seen >= 0 ? seen : undefined;
      const may = async (sql: Parameters<typeof whoAsks>[0]) => {
        await whoAsks(sql, clock(), route, { session, key, team });
      };
      const stream = await streams.open(team ?? '', after, may);
      const headers = {
        ...Object.fromEntries(jsonAnswer(204, undefined, came.secure).headers),
        'content-type': 'text/event-stream',
      };
      return new Response(stream, { headers: { ...headers, 'x-accel-buffering': 'no' } });
    }
    const apart = APART[name];
    if (apart) {
      const mayAsk = (sql: Sql) => whoAsks(sql, now, route, { session, key, team });
      const who = await database.read(mayAsk);
      if ('team' in who) take(teams, who.team, now);
      const moment =
        <T>(work: (moment: Moment) => Promise<T>) =>
        async (sql: Sql) => {
          await mayAsk(sql);
          return work({ sql, now, random });
        };
      const body = await bodyOf(request, route);
      const said = await apart({
        now,
        random,
        params: given,
        query,
        body,
        who,
        desk,
        read: <T>(work: (moment: Moment) => Promise<T>) => database.read(moment(work)),
        write: <T>(work: (moment: Moment) => Promise<T>) => database.write(moment(work)),
      });
      if (route.method !== 'GET') void streams.look();
      return jsonAnswer(route.answer.status, said, came.secure);
    }
    const handler = HANDLERS[name];
    if (!handler) throw new Refusal('not-found');
    // Whoever may not write at all need not send a body first.
    if (route.body && route.who !== 'anyone')
      await database.read((sql) => whoAsks(sql, now, route, { session, key, team }));
    const body = await bodyOf(request, route);
    // The first question reads every story that comes with the game: not while nobody else can write.
    if (name === 'giveList') await desk.knows('');
    let after: (() => void)[] = [];
    let cookie: string | null | undefined;
    const work = route.method === 'GET' ? 'read' : 'write';
    const said = await database[work](async (sql) => {
      // It may be done again after a conflict: what was asked for the first time counts no more.
      [after, cookie] = [[], undefined];
      const who: Asking[Route['who']] = await whoAsks(sql, now, route, { session, key, team });
      const of = 'team' in who ? who.team : team;
      take(teams, of, now);
      return handler({
        sql,
        now,
        random,
        params: given,
        query,
        body,
        who,
        came,
        desk,
        session: (to: string | null) => {
          cookie = to;
        },
        after: (then: () => void) => after.push(then),
      });
    });
    for (const then of after) then();
    const { status, as } = route.answer;
    const response =
      as === 'file' ? fileAnswer(said as FileAnswer, came.secure) : jsonAnswer(status, said, came.secure);
    if (cookie !== undefined) response.headers.append('set-cookie', sessionCookie(cookie, came.secure));
    if (work === 'write') void streams.look();
    return response;
  }

  /** Answers whatever happens, and writes down how it went. */
  async function carried(
    method: string,
    pattern: string,
    secure: boolean,
    work: () => Promise<Response>,
  ): Promise<Response> {
    const [begun, request] = [clock(), ++requests];
    metrics.open += 1;
    const [oldest = begun] = under.values();
    under.set(request, begun);
    let fault: string | undefined;
    let code: string | undefined;
    let response: Response;
    try {
      const isLate = metrics.open > OPEN_MANY && begun - oldest > WAIT_MOST;
      if (isLate || metrics.open > OPEN_MOST) throw new Refusal('busy', { retryAfter: 2 });
      response = await work();
    } catch (error) {
      const refusal = refusalOf(error);
      code = refusal.code;
      if (code === 'failed') fault = faultText(error);
      response = problemAnswer(refusal, secure);
    } finally {
      metrics.open -= 1;
      under.delete(request);
    }
    const ms = Math.max(0, clock() - begun);
    metrics.answered(method, pattern, response.status, ms);
    ports.log?.({
      at: new Date(begun).toISOString(),
      request,
      method,
      route: pattern,
      status: response.status,
      ms,
      ...(code !== undefined && { code }),
      ...(fault !== undefined && { fault }),
    });
    return response;
  }

  const app = new Hono<{ Bindings: { readonly from: string } }>();
  for (const [name, route] of Object.entries(ROUTES) as [RouteName, Route][]) {
    app.on(route.method, `${API}${route.path}`, (c) => {
      const came = cameBy(c.req.raw, c.env.from);
      return carried(route.method, route.path, came.secure, () => answer(name, route, c.req.raw, c.req.param(), came));
    });
  }
  app.get('/metrics', (c) =>
    carried('GET', '/metrics', false, async () => {
      if (!asksFromHere(c.req.raw, c.env.from) && !bearsToken(c.req.raw, ports.metricsToken))
        throw new Refusal('not-found');
      const text = metrics.text(clock(), [
        { ...WATCHED.streams, value: streams.size },
        ...((await ports.figures?.()) ?? []),
      ]);
      return new Response(text, { headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' } });
    }),
  );
  app.all('*', (c) => carried(c.req.method, 'elsewhere', false, () => Promise.reject(new Refusal('not-found'))));

  return {
    fetch: async (request, from = 'here') => app.fetch(request, { from }),
    look: () => streams.look(),
    close: () => streams.close(),
  };
}
