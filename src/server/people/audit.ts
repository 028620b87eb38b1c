/** The log of what was done to a team: one line after another, each with a hash over itself and the one before. */
import type { AuditLine, DEEDS } from '../../team/shapes.ts';
import type { Sql } from '../store/sql.ts';
import type { Moment } from './moment.ts';
import { hashOf } from './secrets.ts';

type Deed = (typeof DEEDS)[number];
type Row = {
  readonly sequence: number;
  readonly at: number;
  readonly who: string;
  readonly did: string;
  readonly about: string | null;
  readonly hash: string;
};

const lineHash = (before: string, { sequence, at, who, did, about }: Omit<Row, 'hash'>): string =>
  hashOf(JSON.stringify([before, sequence, at, who, did, about]));

/** Where the chain of a team begins. */
const start = (team: string) => hashOf(team);

/**
 * Adds a line, in the transaction of the deed.
 * @param who a trainer's id, a member's, or "server"
 * @param about id of whatever it was done to: never a name, for names can be erased and lines cannot
 */
export async function note({ sql, now }: Moment, team: string, who: string, did: Deed, about?: string): Promise<void> {
  const last = await sql.one<{ sequence: number; hash: string }>(
    'select sequence, hash from audit where team = ? order by sequence desc limit 1',
    team,
  );
  const line = { sequence: (last?.sequence ?? 0) + 1, at: now, who, did, about: about ?? null };
  const hash = lineHash(last?.hash ?? start(team), line);
  await sql.run(
    'insert into audit (team, sequence, at, who, did, about, hash) values (?, ?, ?, ?, ?, ?, ?)',
    team,
    line.sequence,
    line.at,
    line.who,
    line.did,
    line.about,
    hash,
  );
}

/** Lines told at once. */
const LINES = 100;

/** The latest lines, newest first. @param before only lines before this one */
export async function linesOf(sql: Sql, team: string, before = Number.MAX_SAFE_INTEGER): Promise<readonly AuditLine[]> {
  const rows = await sql.all<Row>(
    `select audit.sequence, audit.at, coalesce(trainer.name, audit.who) as who, audit.did, audit.about, audit.hash
      from audit left join trainer on trainer.id = audit.who
      where audit.team = ? and audit.sequence < ? order by audit.sequence desc limit ?`,
    team,
    before,
    LINES,
  );
  return rows.map(({ sequence, at, who, did, about }) => ({
    sequence,
    at,
    who,
    did: did as Deed,
    ...(about !== null && { about }),
  }));
}

/** Lines of a team's log that were changed, or stand where one is missing: their numbers, in order. */
export async function brokenLines(sql: Sql, team: string): Promise<readonly number[]> {
  const rows = await sql.all<Row>('select * from audit where team = ? order by sequence', team);
  let before = start(team);
  return rows.flatMap((row, index) => {
    const good = row.sequence === index + 1 && row.hash === lineHash(before, row);
    before = row.hash;
    return good ? [] : [row.sequence];
  });
}
