/**
 * Plays: kept as they came, settled once they were worked out. Everything here runs within a transaction that whoever calls
 * began; what belongs together (row, chain, totals, event) is written together.
 */
import { serverDetail } from '../../messages/server-detail.ts';
import { unsealedRecordOfData } from '../../record/read-record.ts';
import { canonicalJson } from '../../scenario/hash.ts';
import type { PlayRefusal } from '../../team/refusals.ts';
import type { PlayClass } from '../../team/shapes.ts';
import { begunBy } from './begun.ts';
import { tell } from './events.ts';
import { firstNow, leaveGap, leaveGaps } from './gaps.ts';
import { arrivalHash, COLUMNS, nextLink, type PlayRow, rowHash, sha256 } from './play-row.ts';
import type { Sql } from './sql.ts';
import { totalAgain } from './totals.ts';

/** A play that comes in. Who may send it, and whether its list is open, was looked at before. */
export interface Arrival {
  readonly team: string;
  readonly member: string;
  readonly attempt: string;
  readonly class: PlayClass;
  /** Plain data of JSON. */
  readonly record: unknown;
  /** Text of the story, where it does not come with the game. */
  readonly story?: string | undefined;
  readonly claims?: { readonly points: number; readonly score: number } | undefined;
  /** SHA-256 of the key of the device that sends it; absent where none does. */
  readonly device?: string | undefined;
  /** Milliseconds since 1970. */
  readonly received: number;
}

/** Thrown when another play came under this name before, or the same one from somebody else. */
export class PlayDiffers extends Error {
  readonly reason: 'other-person' | undefined;

  constructor(reason?: 'other-person') {
    super(serverDetail.playNamed());
    this.reason = reason;
  }
}
/** Thrown when there is no such team, or no member of that id in it. */
export class NobodyThere extends Error {}

/** What a record says of itself; nulls where it cannot be read. Nothing of it is believed yet. */
function saysOf(record: unknown) {
  const read = unsealedRecordOfData(record);
  if (!read.ok) return { scenario: null, title: null, rules: null, words: null, list: null, ordinal: null };
  const { scenario, rules, words, assignment, order } = read.record;
  return { scenario: scenario.id, title: scenario.title, rules, words, list: assignment ?? null, ordinal: order };
}

/** The play of that name, if the team has it. */
export const playNamed = (sql: Sql, team: string, attempt: string): Promise<PlayRow | undefined> =>
  sql.one<PlayRow>('select * from play where team = ? and attempt = ?', team, attempt);

const INSERT = `insert into play (${COLUMNS.join(', ')}, row_hash) values (${COLUMNS.map(() => '?').join(', ')}, ?)`;
const UPDATE = `update play set ${COLUMNS.map((name) => `${name} = ?`).join(', ')}, row_hash = ? where team = ? and attempt = ?`;

/** Writes some columns of a row anew, and its hash with them. */
export async function changePlay(sql: Sql, row: PlayRow, changed: Partial<PlayRow>): Promise<PlayRow> {
  const next = { ...row, ...changed };
  const now = { ...next, row_hash: rowHash(next) };
  await sql.run(UPDATE, ...COLUMNS.map((name) => now[name]), now.row_hash, row.team, row.attempt);
  return now;
}

/** The play that was there before: the same again, or another under its name. */
async function again(sql: Sql, had: PlayRow, { member, story }: Arrival, hash: string): Promise<PlayRow> {
  if (had.body_hash !== hash) throw new PlayDiffers();
  // Whose it is nobody here can tell: who sent it first keeps it, and whoever comes later is told so.
  if (had.member !== member) throw new PlayDiffers('other-person');
  // It was refused for want of its story, which comes now.
  if (had.why !== 'rules-unknown' || story === undefined) return had;
  return changePlay(sql, had, { state: 'waiting', why: null, brought: story });
}

/**
 * Keeps a play as it came. The same play may come any number of times, in any order, from any device of this person: it is
 * one row, and the answer is that row. Throws `PlayDiffers` or `NobodyThere`.
 */
export async function keepPlay(
  sql: Sql,
  arrival: Arrival,
): Promise<{ readonly play: PlayRow; readonly isNew: boolean }> {
  const { team, member, attempt, received, claims, story } = arrival;
  const body = canonicalJson(arrival.record);
  const body_hash = sha256(body);
  const had = await playNamed(sql, team, attempt);
  if (had) return { play: await again(sql, had, arrival, body_hash), isNew: false };
  const of = await sql.one<{ sequence: number; chain: string }>(
    'select sequence, chain from team where id = ? and exists (select 1 from member where id = ? and team = ?)',
    team,
    member,
    team,
  );
  if (!of) throw new NobodyThere(serverDetail.nobody());
  const sequence = of.sequence + 1;
  const { ordinal, ...says } = saysOf(arrival.record);
  const { device = null } = arrival;
  const row = {
    team,
    attempt,
    member,
    sequence,
    received,
    class: arrival.class,
    body,
    body_hash,
    claims: claims ? JSON.stringify({ points: claims.points, score: claims.score }) : null,
    brought: story ?? null,
    ...says,
    state: 'waiting',
    why: null,
    points: null,
    score: null,
    ending: null,
    ordinal,
    card: null,
    given: null,
    device,
    begun: await begunBy(sql, { team, sequence, ordinal, device }),
  } as const;
  const play: PlayRow = { ...row, row_hash: rowHash(row) };
  const hash = arrivalHash(play);
  await sql.run('update team set sequence = ?, chain = ? where id = ?', sequence, nextLink(of.chain, hash), team);
  await sql.run('insert into arrival (team, sequence, hash) values (?, ?, ?)', team, sequence, hash);
  await sql.run(INSERT, ...COLUMNS.map((name) => play[name]), play.row_hash);
  return { play, isNew: true };
}

/** What a play came to. `title` is the story's own; `card` is JSON; `list` is null where it turned out to be for none. */
export type Outcome = { readonly list?: null; readonly title?: string } & (
  | {
      readonly state: 'counted';
      readonly points: number;
      readonly score: number;
      readonly ending: string;
      readonly card: string;
    }
  | { readonly state: 'refused'; readonly why: PlayRefusal }
);

/**
 * Writes what a waiting play came to, with its totals and the event. Undefined when it waits no longer: somebody else was
 * quicker, or it was erased.
 */
export async function settlePlay(
  sql: Sql,
  { team, attempt }: Pick<PlayRow, 'team' | 'attempt'>,
  outcome: Outcome,
  at: number,
): Promise<PlayRow | undefined> {
  const row = await playNamed(sql, team, attempt);
  if (row?.state !== 'waiting') return undefined;
  // A story that is not known yet may come along with the play alone: it stays with it until it can be read.
  const kept = outcome.state === 'refused' && outcome.why === 'rules-unknown' ? {} : { brought: null };
  // What a record says its story is called stands nowhere once it is known.
  const settled = await changePlay(sql, row, { ...kept, title: null, ...outcome });
  const was = await firstNow(sql, settled);
  await totalAgain(sql, settled);
  // Another play turned out to be the first: nobody moves up to where the first stood.
  if (was !== undefined && was.attempt !== (await firstNow(sql, settled))?.attempt) await leaveGap(sql, team, was);
  await tell(sql, { team, at, did: `play-${outcome.state}`, about: attempt });
  if (settled.state === 'counted') await judgeDayAgain(sql, settled);
  return settled;
}

/** Plays of a day that did not follow from what there was: now there is more. They wait again. */
async function judgeDayAgain(sql: Sql, { team, member, list }: Pick<PlayRow, 'team' | 'member' | 'list'>) {
  if (list === null) return;
  const rows = await sql.all<PlayRow>(
    `select * from play where team = ? and member = ? and list = ? and why in ('before-missing', 'does-not-follow')`,
    team,
    member,
    list,
  );
  for (const row of rows) await changePlay(sql, row, { state: 'waiting', why: null });
}

/** Writes where a counted play gave points away. @param given JSON */
export async function notePointsGiven(
  sql: Sql,
  { team, attempt }: Pick<PlayRow, 'team' | 'attempt'>,
  given: string,
): Promise<void> {
  const row = await playNamed(sql, team, attempt);
  if (row?.state !== 'counted' || row.given === given) return;
  await changePlay(sql, row, { given });
  // Boards show it, and whoever holds one looks again.
  await tell(sql, { team, at: row.received, did: 'play-counted', about: attempt });
}

/** Which plays. */
export interface Asked {
  readonly team: string;
  readonly member?: string | undefined;
  readonly list?: string | undefined;
  /** Only those that came after this one. */
  readonly after?: number | undefined;
  readonly most: number;
}

/** Plays in the order in which they came. */
export async function playsOf(sql: Sql, { team, member, list, after = 0, most }: Asked): Promise<readonly PlayRow[]> {
  const more = [member === undefined ? '' : 'and member = ?', list === undefined ? '' : 'and list = ?'].join(' ');
  const values = [member, list].filter((value) => value !== undefined);
  return sql.all<PlayRow>(
    `select * from play where team = ? and sequence > ? ${more} order by sequence limit ?`,
    team,
    after,
    ...values,
    most,
  );
}

/** Plays that are still to be worked out, those that came first before others. @param before came before this time */
export const waiting = (sql: Sql, most: number, before = Number.MAX_SAFE_INTEGER): Promise<readonly PlayRow[]> =>
  sql.all<PlayRow>(
    "select * from play where state = 'waiting' and received <= ? order by received, team, sequence limit ?",
    before,
    most,
  );

/** Plays that count and of which nobody has worked out yet where they gave points away. */
export const toWeigh = (sql: Sql, most: number): Promise<readonly PlayRow[]> =>
  sql.all<PlayRow>(
    "select * from play where state = 'counted' and given is null order by received, team, sequence limit ?",
    most,
  );

/** How many plays are still to be worked out. */
export const waitingCount = async (sql: Sql): Promise<number> =>
  Number((await sql.one("select count(*) as many from play where state = 'waiting'"))?.many ?? 0);

/** Gives the plays of one person to another of the same team: two rows of one person become one. */
export async function givePlays(sql: Sql, team: string, from: string, to: string): Promise<void> {
  const rows = await sql.all<PlayRow>('select * from play where team = ? and member = ? order by sequence', team, from);
  // Of a story that both played, only one first play is left.
  await leaveGaps(sql, team, from);
  await leaveGaps(sql, team, to);
  for (const row of rows) await changePlay(sql, row, { member: to });
  for (const row of rows) {
    await totalAgain(sql, row);
    await totalAgain(sql, { ...row, member: to });
  }
  const lists = new Set(rows.flatMap(({ list }) => list ?? []));
  for (const list of lists) await judgeDayAgain(sql, { team, member: to, list });
}

/** Gives single plays to a member of the same team: to take a merging back. */
export async function givePlaysNamed(sql: Sql, team: string, attempts: readonly string[], to: string): Promise<void> {
  for (const attempt of attempts) {
    const row = await playNamed(sql, team, attempt);
    if (!row) continue;
    await totalAgain(sql, await changePlay(sql, row, { member: to }));
    await totalAgain(sql, row);
  }
}
