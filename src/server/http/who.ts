/** Who asks: a key in the head of the request, or the cookie of a session. Whoever may not is told the same as where there is nothing. */
import type { Route } from '../../team/route.ts';
import { holderOf } from '../people/members.ts';
import { Refusal } from '../people/refusal.ts';
import { isTrainerOf, SESSION, sessionOf } from '../people/trainers.ts';
import type { Sql } from '../store/sql.ts';
import type { Asking } from './ask.ts';

const SECRET = /^[0-9a-f]{32}$/;

/** Over https the name itself tells a browser that only this host may have set it. */
const cookieName = (secure: boolean) => (secure ? '__Host-counterpart' : 'counterpart');

/** The session a request brings, if it has the form of one. */
export function sessionIn(request: Request, secure: boolean): string | undefined {
  const name = `${cookieName(secure)}=`;
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((one) => one.trim());
  const values = cookies.filter((one) => one.startsWith(name)).map((one) => one.slice(name.length));
  const [session] = values;
  // Two of one name: somebody put one beside ours.
  return values.length === 1 && session !== undefined && SECRET.test(session) ? session : undefined;
}

/** The head that puts a session into a browser, or takes it out. */
export function sessionCookie(session: string | null, secure: boolean): string {
  const value = session === null ? '; Max-Age=0' : `${session}; Max-Age=${SESSION / 1000}`;
  const text = session === null ? value : `${value}`;
  return `${cookieName(secure)}=${text}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}

/** The key a request brings. */
export function keyIn(request: Request): string | undefined {
  const [, key] = /^Bearer ([0-9a-f]{32})$/.exec(request.headers.get('authorization') ?? '') ?? [];
  return key;
}

/** Looks at who asks, in the transaction of what is asked. */
export async function whoAsks(
  sql: Sql,
  now: number,
  { who, putAway }: Route,
  {
    session,
    key,
    team,
  }: { readonly session: string | undefined; readonly key: string | undefined; readonly team: string | undefined },
): Promise<Asking[Route['who']]> {
  if (who === 'member') {
    const holder = key === undefined ? undefined : await holderOf(sql, key);
    if (!holder) throw new Refusal('not-signed-in');
    return holder;
  }
  const signed = session === undefined ? undefined : await sessionOf(sql, session, now);
  if (who === 'anyone') return signed ? { trainer: signed.trainer } : {};
  if (!signed || session === undefined) throw new Refusal('not-signed-in');
  if (team !== undefined && !(await isTrainerOf(sql, signed.trainer, team, putAway))) throw new Refusal('not-found');
  return { trainer: signed.trainer, until: signed.expires, session };
}
