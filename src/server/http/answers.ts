/** Answers: JSON, files and refusals, each with the headers that let nothing else be made of it. */
import { type Problem, REFUSALS } from '../../team/refusals.ts';
import { Refusal } from '../people/refusal.ts';
import { CannotWriteNow } from '../store/sql.ts';
import type { FileAnswer } from './ask.ts';

/** On every answer. Nothing that comes from here is a page, and nothing is kept on the way. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Told to browsers that came over https: for a year, come so again. */
const HTTPS_ONLY = 'max-age=31536000';

export const headersFor = (secure: boolean): Record<string, string> => ({
  ...HEADERS,
  ...(secure && { 'strict-transport-security': HTTPS_ONLY }),
});

/** Seconds after which something that failed may go well. */
const TRY_AGAIN = 5;

/** What went wrong as a refusal; whatever is no refusal of ours is told as "failed" and nothing more. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof CannotWriteNow) return new Refusal('busy', { retryAfter: error.retryAfter });
  return new Refusal('failed', { retryAfter: TRY_AGAIN });
}

/** The answer that says no (RFC 9457). */
export function problemAnswer({ code, more }: Refusal, secure: boolean): Response {
  const { status, title } = REFUSALS[code];
  const problem: Problem = { type: `/problems/${code}`, title, status, code, ...more };
  const wait = more.retryAfter ?? (status >= 500 || status === 429 ? TRY_AGAIN : undefined);
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...headersFor(secure),
      'content-type': 'application/problem+json',
      ...(wait !== undefined && { 'retry-after': String(wait) }),
    },
  });
}

/** JSON, or nothing where there is nothing to say. */
export function jsonAnswer(status: number, body: unknown, secure: boolean): Response {
  if (status === 204) return new Response(null, { status, headers: headersFor(secure) });
  const headers = { ...headersFor(secure), 'content-type': 'application/json' };
  return new Response(JSON.stringify(body), { status, headers });
}

/** A text to keep: never shown as a page. */
export const fileAnswer = ({ text, kind, name }: FileAnswer, secure: boolean): Response =>
  new Response(text, {
    headers: {
      ...headersFor(secure),
      'content-security-policy': `${HEADERS['content-security-policy']}; sandbox`,
      'content-type': `${kind}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
