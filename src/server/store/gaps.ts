/** Places of first plays that are there no more: why they are kept is told in `migrations/003-gaps.ts`. */
import type { PlayRow } from './play-row.ts';
import type { Sql } from './sql.ts';

/**
 * Keeps the places of somebody's first plays: to be called before any of them goes.
 * @param but of these alone; all where nothing is said
 */
export async function leaveGaps(sql: Sql, team: string, member: string, but?: readonly string[]): Promise<void> {
  const firsts = await sql.all<FirstPlace>(`${FIRST_PLACES} where total.team = ? and total.member = ?`, team, member);
  for (const first of firsts) if (!but || but.includes(first.attempt)) await leaveGap(sql, team, first);
}

type FirstPlace = Readonly<{ sequence: number; rules: string; list: string | null; attempt: string }>;

const FIRST_PLACES = `select play.sequence as sequence, rules, list, attempt from total
  join play on play.team = total.team and play.attempt = first_attempt`;

/** Which play is the first of this person and story as the total has it. */
export const firstNow = (sql: Sql, { team, member, rules }: PlayRow): Promise<FirstPlace | undefined> =>
  sql.one<FirstPlace>(
    `${FIRST_PLACES} where total.team = ? and total.member = ? and total.story = ?`,
    team,
    member,
    rules ?? '',
  );

/** Keeps the place of one first play. */
export async function leaveGap(sql: Sql, team: string, { sequence, rules, list }: FirstPlace): Promise<void> {
  await sql.run(
    'insert into gap (team, sequence, story, list) values (?, ?, ?, ?) on conflict (team, sequence) do nothing',
    team,
    sequence,
    rules,
    list,
  );
}
