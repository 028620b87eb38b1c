/**
 * Looks through everything that was ever kept and tells what is not as it was written: a bit that turned over on the disk, a
 * row that went, a total that is not the sum of its rows. The database itself notices none of these.
 */
import { arrivalHash, nextLink, type PlayRow, rowHash, sha256 } from './play-row.ts';
import type { Sql, SqlRow } from './sql.ts';
import { type Total, totalsFromRows, totalsKept } from './totals.ts';

/** Something that is not as it was written. */
export interface Fault {
  readonly kind:
    | 'play-changed'
    | 'body-changed'
    | 'play-missing'
    | 'play-unannounced'
    | 'chain-broken'
    | 'total-wrong'
    | 'story-changed';
  readonly team?: string;
  /** Attempt, story or sequence. */
  readonly about: string;
}

interface ArrivalRow extends SqlRow {
  readonly sequence: number;
  readonly hash: string;
  readonly erased: number | null;
}

/** Rows looked at together. */
const BATCH = 500;

function playFaults(play: PlayRow, arrival: ArrivalRow | undefined): readonly Fault[] {
  const at = { team: play.team, about: play.attempt };
  if (!arrival || arrival.erased !== null) return [{ kind: 'play-unannounced', ...at }];
  return [
    ...(sha256(play.body) === play.body_hash ? [] : [{ kind: 'body-changed', ...at } as const]),
    ...(rowHash(play) === play.row_hash && arrivalHash(play) === arrival.hash
      ? []
      : [{ kind: 'play-changed', ...at } as const]),
  ];
}

/** Everything that came into one team, in its order. */
async function teamFaults(sql: Sql, team: { readonly id: string; readonly chain: string; readonly sequence: number }) {
  const faults: Fault[] = [];
  let [chain, at] = ['', 0];
  for (;;) {
    const arrivals = await sql.all<ArrivalRow>(
      'select sequence, hash, erased from arrival where team = ? and sequence > ? order by sequence limit ?',
      team.id,
      at,
      BATCH,
    );
    const last = arrivals.at(-1)?.sequence ?? Number.MAX_SAFE_INTEGER;
    const plays = await sql.all<PlayRow>(
      'select * from play where team = ? and sequence > ? and sequence <= ? order by sequence',
      team.id,
      at,
      last,
    );
    const [there, announced] = [new Set<number>(), new Map(arrivals.map((one) => [one.sequence, one]))];
    for (const play of plays) {
      there.add(play.sequence);
      faults.push(...playFaults(play, announced.get(play.sequence)));
    }
    for (const { sequence, hash, erased } of arrivals) {
      if (sequence !== at + 1) faults.push({ kind: 'chain-broken', team: team.id, about: String(at + 1) });
      [at, chain] = [sequence, nextLink(chain, hash)];
      if (erased === null && !there.has(sequence))
        faults.push({ kind: 'play-missing', team: team.id, about: String(sequence) });
    }
    if (arrivals.length === 0) break;
  }
  if (chain !== team.chain || at !== team.sequence)
    faults.push({ kind: 'chain-broken', team: team.id, about: String(at) });
  return faults;
}

const totalText = (total: Total) =>
  JSON.stringify(
    Object.entries(total)
      .map(([name, value]) => [name, value])
      .sort(),
  );

/** Totals that are not what their rows say, in either direction. */
async function totalFaults(sql: Sql): Promise<readonly Fault[]> {
  const [kept, rows] = [await totalsKept(sql), await totalsFromRows(sql)];
  const [asKept, asRows] = [new Set(kept.map(totalText)), new Set(rows.map(totalText))];
  const odd = [
    ...kept.filter((one) => !asRows.has(totalText(one))),
    ...rows.filter((one) => !asKept.has(totalText(one))),
  ];
  return odd.map(({ team, member, story }) => ({ kind: 'total-wrong', team, about: `${member} ${story}` }));
}

/**
 * Every fault there is; none when all is as it was written.
 * @param isStory does this text have the hashes it is kept under? Left out, stories are not looked at.
 */
export async function verifyPlays(
  sql: Sql,
  isStory?: (story: { rules: string; words: string; text: string }) => boolean,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const team of await sql.all<{ id: string; chain: string; sequence: number }>(
    'select id, chain, sequence from team order by id',
  ))
    faults.push(...(await teamFaults(sql, team)));
  const strays = await sql.all<PlayRow>('select * from play where team not in (select id from team)');
  faults.push(...strays.map(({ team, attempt }) => ({ kind: 'play-unannounced', team, about: attempt }) as const));
  faults.push(...(await totalFaults(sql)));
  if (isStory)
    for (const story of await sql.all<{ rules: string; words: string; text: string }>('select * from story'))
      if (!isStory(story)) faults.push({ kind: 'story-changed', about: story.rules });
  return faults;
}
