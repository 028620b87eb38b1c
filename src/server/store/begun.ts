/**
 * Which play is somebody's first of a story: the one that is known to have been begun first.
 *
 * A browser counts the plays it begins, and the count is in the record. So when one of them has come, every play that the same
 * device had begun before was begun by then, however late it comes itself. Between two devices nothing else is known: a record
 * holds no time of day, and a time that is only claimed would let anybody choose their first play once they have seen how both
 * came out. So no clock decides (D9): a phone that was away for two weeks comes after what came in the meantime, unless it sent
 * something in between that it had begun later.
 *
 * What comes now comes after everything else, so the place is known at arrival and never changes.
 */
import type { Sql } from './sql.ts';

/** A play that arrives. */
interface Arriving {
  readonly team: string;
  readonly sequence: number;
  /** Counts the plays begun in one browser; 0 or null where nobody counted. */
  readonly ordinal: number | null;
  readonly device: string | null;
}

/** The place of what came first of all that this device began at this play or later; null without a device or a count. */
export async function begunBy(sql: Sql, { team, sequence, ordinal, device }: Arriving): Promise<number | null> {
  if (device === null || ordinal === null || ordinal < 1) return null;
  const later = await sql.one<{ came: number | null }>(
    "select min(sequence) as came from play where team = ? and device = ? and ordinal >= ? and state <> 'refused'",
    team,
    device,
    ordinal,
  );
  return Math.min(sequence, Number(later?.came ?? sequence));
}

/** The order in which somebody's plays were begun. Two of one place are of one device, which counted them. */
export const AS_BEGUN = 'coalesce(begun, sequence), ordinal, sequence';
