/** What happened in a team, for whoever watches: a screen that was away asks for all after the last it saw. */
import type { TeamEvent } from '../../team/shapes.ts';
import type { Sql, SqlRow } from './sql.ts';

/** Something that happened. `about` is an id. */
export interface Happened extends SqlRow {
  readonly sequence: number;
  readonly at: number;
  readonly did: TeamEvent['did'];
  readonly about: string | null;
}

/** Tells of something, in the transaction in which it happens. */
export async function tell(
  sql: Sql,
  { team, at, did, about = null }: { team: string; at: number; did: TeamEvent['did']; about?: string | null },
): Promise<void> {
  const changed = await sql.run('update team set events = events + 1 where id = ?', team);
  if (changed === 0) return;
  await sql.run(
    'insert into event (team, sequence, at, did, about) select id, events, ?, ?, ? from team where id = ?',
    at,
    did,
    about,
    team,
  );
}

/** What happened after that event, in its order. */
export const eventsAfter = (sql: Sql, team: string, after: number, most: number): Promise<readonly Happened[]> =>
  sql.all<Happened>(
    'select sequence, at, did, about from event where team = ? and sequence > ? order by sequence limit ?',
    team,
    after,
    most,
  );
