/** Asks the team server, held to the one table of routes: what must come with a question, and what comes back. */
import type { AskedOf, SaidOf } from '../../team/asked.ts';
import { Problem, type RefusalCode } from '../../team/refusals.ts';
import type { Route } from '../../team/route.ts';
import { ROUTES, type RouteName } from '../../team/routes.ts';

/** What goes with a question. A key only where a member asks. */
export interface Asked<N extends RouteName> extends AskedOf<N> {
  readonly key?: string;
}
/** What comes back when it goes well. */
export type Said<N extends RouteName> = SaidOf<N>;

/** Why there is no answer: a refusal of the server's, or `no-line` (nobody answers, or somebody else does). */
export interface No {
  readonly ok: false;
  readonly why: RefusalCode | 'no-line';
  /** Code of the rule that a name breaks, or its sentence. */
  readonly reason?: string;
  /** Seconds after which it may be asked again, where the server says so. */
  readonly retryAfter?: number;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | No;

/** The way to the server. Never rejects. */
export interface Talk {
  ask<N extends RouteName>(name: N, asked?: Asked<N>): Promise<Answer<Said<N>>>;
  /** The address of a route, for what the browser fetches by itself (events, files to save). */
  address<N extends RouteName>(name: N, asked?: Pick<Asked<N>, 'at' | 'query'>): string;
}

/** Milliseconds after which a question is given up. */
const PATIENCE = 20_000;

function addressOf(base: string, route: Route, at: object = {}, query: object = {}): string {
  const names = at as Readonly<Record<string, string>>;
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(names[name] ?? ''));
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) fields.set(name, String(value));
  return `${base}${path}${fields.size > 0 ? `?${fields.toString()}` : ''}`;
}

const NO_LINE: No = { ok: false, why: 'no-line' };

async function noOf(response: Response): Promise<No> {
  const read = Problem.safeParse(await response.json().catch(() => undefined));
  const header = Number(response.headers.get('retry-after') ?? Number.NaN);
  const retryAfter = read.data?.retryAfter ?? (Number.isFinite(header) ? header : undefined);
  const later = retryAfter === undefined ? {} : { retryAfter };
  // Whatever stands between here and the server may say no in its own words: then it is no word of the server's.
  if (!read.success) return { ...NO_LINE, ...later };
  const { code, reason } = read.data;
  return { ok: false, why: code, ...(reason !== undefined && { reason }), ...later };
}

/** An answer with more in it than this page knows of is from a newer server, and holds all the same. */
function heard(schema: Route['body'], value: unknown): Answer<unknown> {
  const read = schema?.safeParse(value);
  if (!read) return { ok: true, value: undefined };
  if (read.success) return { ok: true, value: read.data };
  return onlyMore(read.error.issues) ? { ok: true, value } : NO_LINE;
}

function onlyMore(issues: readonly unknown[]): boolean {
  return issues.every((issue) => {
    const { code, errors } = issue as { readonly code: string; readonly errors?: readonly (readonly unknown[])[] };
    if (code === 'invalid_union') return errors?.some(onlyMore) ?? false;
    return code === 'unrecognized_keys';
  });
}

/** @param base address below which the routes stand; `fetch` is what asks, a test brings its own */
export function createTalk(base: string, fetch: typeof globalThis.fetch, patience = PATIENCE): Talk {
  async function asked(route: Route, { at, query, body, key }: Asked<RouteName>): Promise<Answer<unknown>> {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), patience);
    try {
      const response = await fetch(addressOf(base, route, at, query), {
        method: route.method,
        signal: giveUp.signal,
        cache: 'no-store',
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      if (!response.ok) return await noOf(response);
      if (route.answer.as === 'file') return { ok: true, value: await response.text() };
      return heard(route.answer.body, route.answer.body && (await response.json()));
    } catch {
      return NO_LINE;
    } finally {
      clearTimeout(timer);
    }
  }
  return {
    ask: (name, given = {}) => asked(ROUTES[name], given as Asked<RouteName>) as Promise<Answer<Said<typeof name>>>,
    address: (name, given = {}) => addressOf(base, ROUTES[name], given.at, given.query as object | undefined),
  };
}
