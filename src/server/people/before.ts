/** Plays of a day that came before another one of it: what its player left behind, for judging how the next one began. */
import { unitAt } from '../../assignment/units.ts';
import type { PlayRow } from '../store/play-row.ts';
import type { Sql } from '../store/sql.ts';
import { assignmentOf, type ListRow } from './lists.ts';

/** Rows looked at; more attempts than a list may have of all people it may have come to fewer. */
const ROWS_MAX = 400;

/** What is held against a play of a day. */
export interface Before {
  /** Its player's plays of those before it that count, in the order in which they came. */
  readonly plays: readonly PlayRow[];
  /** One of those is not worked out yet: it comes first. */
  readonly waits: boolean;
}

/** Who comes before somebody in their day, by id; none where they are of no day, or its first. */
function earlierIn(list: ListRow, scenario: string | null): readonly string[] {
  const assignment = assignmentOf(list);
  const place = assignment.scenarios.findIndex(({ id }) => id === scenario);
  if (place < 0) return [];
  const { day, places } = unitAt(assignment, place);
  if (!day) return [];
  return places.flatMap((at) => (at < place ? [assignment.scenarios[at]?.id ?? ''] : []));
}

/**
 * The plays that may have come before this one; undefined where its beginning hangs on nobody's. Of the same device only what
 * it had begun before: it counts them. Where the server stepped a play it made its beginning itself.
 */
export async function playsBefore(sql: Sql, row: PlayRow, list: ListRow): Promise<Before | undefined> {
  const earlier = row.class === 'stepped' ? [] : earlierIn(list, row.scenario);
  if (earlier.length === 0) return undefined;
  const rows = await sql.all<PlayRow>(
    `select * from play where team = ? and member = ? and list = ? and attempt <> ? and state <> 'refused'
      and received >= ? order by sequence limit ?`,
    row.team,
    row.member,
    list.id,
    row.attempt,
    list.given,
    ROWS_MAX,
  );
  const isLater = ({ device, ordinal }: PlayRow) =>
    device !== null && device === row.device && (ordinal ?? 0) > 0 && Number(ordinal) >= Number(row.ordinal ?? 0);
  const own = rows.filter((one) => earlier.includes(one.scenario ?? '') && !isLater(one));
  return {
    plays: own.filter(({ state }) => state === 'counted'),
    // Only those that stand before it among what waits: else two might wait for one another.
    waits: own.some(
      ({ state, sequence, received }) => state === 'waiting' && sequence < row.sequence && received <= row.received,
    ),
  };
}
