/**
 * What boards read: one row for each person and story, worked out of that person's plays of it in the same transaction in
 * which one of them changes. It is never counted on from what stood there: so it is the sum of the rows, whatever comes late,
 * moves or goes.
 */
import type { PlayRow } from './play-row.ts';
import type { Sql, SqlRow } from './sql.ts';

/** What somebody's plays of one story come to. The first is the one that came first. */
export interface Total extends SqlRow {
  readonly team: string;
  readonly member: string;
  /** Hash of the story's rules. */
  readonly story: string;
  readonly plays: number;
  readonly first_sequence: number;
  readonly first_points: number;
  readonly best_points: number;
  readonly sum_points: number;
}

const FROM_ROWS = `select team, member, rules as story, count(*) as plays, min(sequence) as first_sequence,
  max(points) as best_points, cast(sum(points) as bigint) as sum_points from play where state = 'counted'`;

/** Works out the total anew that this play belongs to. */
export async function totalAgain(sql: Sql, { team, member, rules }: PlayRow): Promise<void> {
  if (rules === null) return;
  await sql.run('delete from total where team = ? and member = ? and story = ?', team, member, rules);
  await sql.run(
    `insert into total (team, member, story, plays, first_sequence, best_points, sum_points, first_points)
      select sums.*, (select points from play where play.team = sums.team and sequence = first_sequence)
      from (${FROM_ROWS} and team = ? and member = ? and rules = ? group by team, member, rules) as sums`,
    team,
    member,
    rules,
  );
}

/** All totals as the rows of this moment give them, to hold those that are kept against. */
export const totalsFromRows = (sql: Sql): Promise<readonly Total[]> =>
  sql.all<Total>(
    `select sums.*, (select points from play where play.team = sums.team and sequence = first_sequence) as first_points
      from (${FROM_ROWS} group by team, member, rules) as sums order by team, member, story`,
  );

/** All totals as they are kept. */
export const totalsKept = (sql: Sql): Promise<readonly Total[]> =>
  sql.all<Total>('select * from total order by team, member, story');
