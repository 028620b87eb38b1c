/** Everything a team has, to take away: as JSON, or its plays as a table for a spreadsheet. */
import type { AuditLine } from '../../team/shapes.ts';
import { eventsAfter } from '../store/events.ts';
import type { PlayRow } from '../store/play-row.ts';
import { playsOf } from '../store/plays.ts';
import type { Sql } from '../store/sql.ts';
import { linesOf } from './audit.ts';
import { listsOf } from './lists.ts';
import { memberNamed, membersOf } from './members.ts';
import { teamNamed } from './teams.ts';

const PAGE = 500;

/** All plays of a team, or of one member, in the order in which they came. */
async function* allPlays(sql: Sql, team: string, member?: string): AsyncGenerator<PlayRow> {
  let after = 0;
  for (;;) {
    const rows = await playsOf(sql, { team, member, after, most: PAGE });
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.sequence;
  }
}

/** A field of a table. What a spreadsheet would take for a formula begins with an apostrophe; a stroke of a name stays readable. */
export function csvField(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[\s]*[=+\-@|%\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\r\n\t']/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const HEAD = ['name', 'story', 'came', 'order', 'class', 'state', 'why', 'points', 'score', 'ending', 'list', 'play'];

/** The plays as a table, one a line. Times are UTC. */
export async function exportCsv(sql: Sql, team: string, member?: string): Promise<string> {
  const people = member === undefined ? await membersOf(sql, team) : [await memberNamed(sql, team, member)];
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const lines = [HEAD.join(',')];
  for await (const play of allPlays(sql, team, member)) {
    const name = names.get(play.member);
    if (name === undefined) continue;
    const { title, received, sequence, state, why, points, score, ending, list, attempt } = play;
    const came = new Date(received).toISOString();
    lines.push(
      [name, title, came, sequence, play.class, state, why, points, score, ending, list, attempt]
        .map(csvField)
        .join(','),
    );
  }
  // The mark tells spreadsheets that this is UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** The whole log, newest first. */
async function wholeLog(sql: Sql, team: string): Promise<readonly AuditLine[]> {
  const lines: AuditLine[] = [];
  for (;;) {
    const more = await linesOf(sql, team, lines.at(-1)?.sequence);
    if (more.length === 0) return lines;
    lines.push(...more);
  }
}

async function wholeEvents(sql: Sql, team: string) {
  const events: Awaited<ReturnType<typeof eventsAfter>>[number][] = [];
  for (;;) {
    const more = await eventsAfter(sql, team, events.at(-1)?.sequence ?? 0, 1_000);
    if (more.length === 0) return events;
    events.push(...more);
  }
}

/** Everything as JSON: the team, its people, lists, plays with their records, and its log; or one person's part of it. */
export async function exportJson(sql: Sql, team: string, member?: string): Promise<string> {
  const members = member === undefined ? await membersOf(sql, team) : [await memberNamed(sql, team, member)];
  const plays: unknown[] = [];
  for await (const {
    body,
    claims,
    card,
    given,
    team: _,
    brought,
    device,
    begun,
    row_hash,
    body_hash,
    ...play
  } of allPlays(sql, team, member)) {
    const parsed = (text: string | null) => (text === null ? undefined : JSON.parse(text));
    plays.push({ ...play, record: parsed(body), claims: parsed(claims), card: parsed(card), given: parsed(given) });
  }
  const whole = member === undefined && {
    lists: await listsOf(sql, team),
    log: await wholeLog(sql, team),
    events: await wholeEvents(sql, team),
  };
  const all = { kind: 'counterpart-team', version: 1, team: await teamNamed(sql, team), members, plays, ...whole };
  return `${JSON.stringify(all, null, 2)}\n`;
}
