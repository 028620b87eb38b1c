/** What comes in: how it came, from which page, and its body, each before anything is done with it. */

import { createHash, timingSafeEqual } from 'node:crypto';
import type { z } from 'zod';
import { reasonSaid } from '../../messages/reason.ts';
import { serverDetail } from '../../messages/server-detail.ts';
import { pointer } from '../../scenario/places.ts';
import { scanJson } from '../../scenario/scan.ts';
import { BODY_MAX, type Route } from '../../team/route.ts';
import { Refusal } from '../people/refusal.ts';
import type { Came } from './ask.ts';

/** This machine itself: whoever is there may see figures, and a proxy that stands there is believed. */
const HERE: ReadonlySet<string> = new Set(['here', '127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * How a request came. A proxy on this machine says from where: the last it names is whom it saw itself, the others anybody can
 * write.
 * @param socket address of the socket
 */
export function cameBy(request: Request, socket: string): Came {
  const { protocol, host } = new URL(request.url);
  const secure = protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https';
  const seen = HERE.has(socket) ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const from = seen || socket;
  return { from, secure, at: `${secure ? 'https' : 'http'}://${request.headers.get('host') ?? host}` };
}

/** What proxies add: with one of these nobody knows that whoever asks is on this machine. */
const BY_PROXY = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/** Does a program on this machine ask, without anything between? */
export const asksFromHere = (request: Request, socket: string): boolean =>
  HERE.has(socket) && !BY_PROXY.some((name) => request.headers.has(name));

/** Does a request bring this token as its bearer? How much of it is right is not to be told by the time this takes. */
export function bearsToken(request: Request, token: string | undefined): boolean {
  const [, given] = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
  return token !== undefined && given !== undefined && timingSafeEqual(digest(given), digest(token));
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Writes are taken from pages of this very address (S4). Browsers always say where a writing comes from; a program that holds a
 * member's key need not, a cookie alone is never enough.
 */
export function mustComeFromHere(request: Request, { who }: Route, { at }: Came): void {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') throw new Refusal('not-from-here');
  const origin = request.headers.get('origin');
  if (origin === null && who !== 'trainer') return;
  if (origin === null || !URL.canParse(origin) || new URL(origin).host !== new URL(at).host)
    throw new Refusal('not-from-here');
}

/** Milliseconds within which a body has to be there. */
const BODY_WITHIN = 30_000;

async function readWithin(request: Request, most: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new Refusal('too-large');
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const late = setTimeout(() => void reader.cancel(), BODY_WITHIN);
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      // Counted as it comes: what the head says of the length is no proof.
      if (length > most) {
        await reader.cancel();
        throw new Refusal('too-large');
      }
      parts.push(part.value);
    }
  } finally {
    clearTimeout(late);
  }
  return Buffer.concat(parts);
}

const malformed = (problem: string, at = '') => new Refusal('malformed', { places: [{ at, problem }] });

/** Is every number in it one, and none beyond what can be written? */
const allFinite = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value !== 'object' || value === null || Object.values(value).every(allFinite);

/** A body's JSON: UTF-8, no field twice, not deeper than anything of ours. */
function parsed(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw malformed(serverDetail.notUtf8());
  }
  const { value, broken, found } = scanJson(text);
  // Times are larger than any number of a scenario.
  const [first] = found.filter(({ code }) => code !== 'number-too-big');
  if (first) throw malformed(reasonSaid(first.says));
  if (broken) throw malformed(serverDetail.notJson());
  if (!allFinite(value)) throw malformed(serverDetail.hugeNumber());
  return value;
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const places = read.error.issues.slice(0, 20).map(({ path, message }) => ({
    at: pointer(...path.map((one) => (typeof one === 'symbol' ? '' : one))),
    problem: message,
  }));
  throw new Refusal('malformed', { places });
}

/** The body a route asks for; undefined where it asks for none. */
export async function bodyOf(request: Request, { body, most = BODY_MAX }: Route): Promise<unknown> {
  if (!body) return undefined;
  const kind = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (kind !== 'application/json') throw new Refusal('not-json');
  return checked(body, parsed(await readWithin(request, most)));
}

/** The query a route knows; anything else in it is refused. */
export function queryOf(request: Request, { query }: Route): unknown {
  const params = new URL(request.url).searchParams;
  const names = [...params.keys()];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw malformed(serverDetail.twice({ name: twice }));
  if (!query && names.length > 0) throw malformed(serverDetail.noQuery());
  return query ? checked(query, Object.fromEntries(params)) : undefined;
}
