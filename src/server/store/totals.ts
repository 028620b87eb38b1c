/**
 * What boards read: one row for each person and story, worked out of that person's plays of it in the same transaction in
 * which one of them changes. It is never counted on from what stood there: so it is the sum of the rows, whatever comes late,
 * moves or goes.
 */
import { AS_BEGUN } from './begun.ts';
import type { PlayRow } from './play-row.ts';
import type { Sql, SqlRow } from './sql.ts';

/** What somebody's plays of one story come to, in points of the score. The first is the one that was begun first (`begun.ts`). */
export interface Total extends SqlRow {
  readonly team: string;
  readonly member: string;
  /** Hash of the story's rules. */
  readonly story: string;
  readonly plays: number;
  readonly first_attempt: string;
  readonly first_sequence: number;
  readonly first_points: number;
  /** Of several with as many points, the one that came first. */
  readonly best_attempt: string;
  readonly best_points: number;
  readonly sum_points: number;
}

/** Totals as the rows of this moment give them. @param where which plays */
const fromRows = (where: string) => `select sums.team, sums.member, sums.story, sums.plays,
    first.attempt as first_attempt, first.sequence as first_sequence, first.score as first_points,
    (select attempt from play as best where best.team = sums.team and best.member = sums.member and best.rules = sums.story
      and best.state = 'counted' and best.score = sums.best_points order by best.sequence limit 1) as best_attempt,
    sums.best_points, sums.sum_points
  from (select team, member, rules as story, count(*) as plays,
      max(score) as best_points, cast(sum(score) as bigint) as sum_points
    from play where state = 'counted' ${where} group by team, member, rules) as sums
  join play as first on first.team = sums.team and first.attempt =
    (select attempt from play where play.team = sums.team and play.member = sums.member and play.rules = sums.story
      and play.state = 'counted' order by ${AS_BEGUN} limit 1)`;

const INSERT = `insert into total (team, member, story, plays, first_attempt, first_sequence, first_points, best_attempt,
  best_points, sum_points) ${fromRows('and team = ? and member = ? and rules = ?')}`;
const ALL = `${fromRows('')} order by sums.team, sums.member, sums.story`;

/** Works out the total anew that this play belongs to. */
export async function totalAgain(sql: Sql, { team, member, rules }: PlayRow): Promise<void> {
  if (rules === null) return;
  await sql.run('delete from total where team = ? and member = ? and story = ?', team, member, rules);
  await sql.run(INSERT, team, member, rules);
}

/** All totals as the rows of this moment give them, to hold those that are kept against. */
export const totalsFromRows = (sql: Sql): Promise<readonly Total[]> => sql.all<Total>(ALL);

/** All totals as they are kept. */
export const totalsKept = (sql: Sql): Promise<readonly Total[]> =>
  sql.all<Total>('select * from total order by team, member, story');
