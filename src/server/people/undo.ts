/** Taking back what was done, within a day, as long as nothing was built upon it. */

import { erasePlay } from '../store/erase-plays.ts';
import { tell } from '../store/events.ts';
import { leaveGaps } from '../store/gaps.ts';
import { givePlaysNamed } from '../store/plays.ts';
import type { Sql } from '../store/sql.ts';
import { note } from './audit.ts';
import { eraseMember } from './erase.ts';
import type { Moment } from './moment.ts';
import { Refusal } from './refusal.ts';
import { teamRow } from './teams.ts';
import { type Before, type ListBefore, takeUndo } from './undo-rows.ts';

type Of<Kind extends Before['kind']> = Extract<Before, { readonly kind: Kind }>;

const tooLate = () => new Refusal('too-late-to-undo');

/** Is this name free again, but for whoever had it? */
async function mustBeFree(sql: Sql, team: string, skeleton: string, member: string): Promise<void> {
  const other = await sql.one(
    'select id from member where team = ? and skeleton = ? and removed is null and id <> ?',
    team,
    skeleton,
    member,
  );
  if (other) throw tooLate();
}

/** Brings back somebody who went at this time, if nobody took their name meanwhile. @param into whose row theirs became part of */
async function bringBack(sql: Sql, team: string, member: string, at: number, into: string | null): Promise<void> {
  const row = await sql.one<{ skeleton: string; removed: number | null; merged_into: string | null }>(
    'select skeleton, removed, merged_into from member where id = ? and team = ?',
    member,
    team,
  );
  if (row?.removed !== at || row.merged_into !== into) throw tooLate();
  await mustBeFree(sql, team, row.skeleton, member);
  await sql.run('update member set removed = null, merged_into = null where id = ?', member);
}

async function memberBefore({ sql }: Moment, team: string, before: Of<'member-changed'>) {
  const { name, skeleton, hidden, member, made } = before;
  const is = await sql.one<{ name: string; hidden: number }>(
    'select name, hidden from member where id = ? and team = ? and removed is null',
    member,
    team,
  );
  if (!is || is.name !== made?.name || is.hidden !== made.hidden) throw tooLate();
  await mustBeFree(sql, team, skeleton, member);
  await sql.run('update member set name = ?, skeleton = ?, hidden = ? where id = ?', name, skeleton, hidden, member);
}

/** Everything that went over must still be where it went: in another order plays and keys would come to somebody else. */
async function apartAgain({ sql }: Moment, team: string, before: Of<'members-merged'>, at: number) {
  const { from, into, plays, devices } = before;
  const there = await sql.one('select id from member where id = ? and team = ? and removed is null', into, team);
  if (!there) throw tooLate();
  for (const attempt of plays) {
    const play = await sql.one<{ member: string }>(
      'select member from play where team = ? and attempt = ?',
      team,
      attempt,
    );
    if (play && play.member !== into) throw tooLate();
  }
  for (const hash of devices) {
    const device = await sql.one<{ member: string }>('select member from device where hash = ?', hash);
    if (device && device.member !== into) throw tooLate();
  }
  await bringBack(sql, team, from, at, into);
  await givePlaysNamed(sql, team, plays, from);
  for (const hash of devices) await sql.run('update device set member = ? where hash = ?', from, hash);
}

const LIST_SAME = ['opens', 'closes', 'attempts', 'stepped', 'taken_back'] as const;

async function listBefore({ sql, now }: Moment, team: string, { list, row, made }: Of<'list-given'>) {
  const is = await sql.one<{ [Name in keyof ListBefore]: ListBefore[Name] }>(
    'select opens, closes, attempts, stepped, taken_back from list where id = ? and team = ?',
    list,
    team,
  );
  if (!is || LIST_SAME.some((name) => is[name] !== made?.[name])) throw tooLate();
  if (row === null) return sql.run('update list set taken_back = ? where id = ? and team = ?', now, list, team);
  return sql.run(
    'update list set opens = ?, closes = ?, attempts = ?, stepped = ?, taken_back = ? where id = ? and team = ?',
    ...LIST_SAME.map((name) => row[name]),
    list,
    team,
  );
}

async function teamBefore({ sql }: Moment, team: string, { name, plays, by, made }: Of<'team-changed'>) {
  const { name: named, goal_plays, goal_by } = await teamRow(sql, team);
  if (named !== made?.name || goal_plays !== made.plays || goal_by !== made.by) throw tooLate();
  await sql.run('update team set name = ?, goal_plays = ?, goal_by = ? where id = ?', name, plays, by, team);
}

/** Takes a mark of this time off again. */
async function unmarked(changed: Promise<number>): Promise<void> {
  if ((await changed) === 0) throw tooLate();
}

async function fileBefore(moment: Moment, team: string, { member, made, plays }: Of<'file-taken'>) {
  await leaveGaps(moment.sql, team, member, plays);
  for (const attempt of plays) await erasePlay(moment.sql, { team, attempt }, moment.now);
  const left = await moment.sql.one('select attempt from play where team = ? and member = ? limit 1', team, member);
  const joined = await moment.sql.one('select hash from device where member = ? limit 1', member);
  if (made && !left && !joined) await eraseMember(moment, team, member);
}

function takeBack(moment: Moment, team: string, before: Before, at: number): Promise<unknown> {
  const { sql } = moment;
  switch (before.kind) {
    case 'team-changed':
      return teamBefore(moment, team, before);
    case 'team-put-away':
      return unmarked(sql.run('update team set put_away = null where id = ? and put_away = ?', team, at));
    case 'member-changed':
      return memberBefore(moment, team, before);
    case 'member-removed':
      return bringBack(sql, team, before.member, at, null);
    case 'members-merged':
      return apartAgain(moment, team, before, at);
    case 'list-given':
      return listBefore(moment, team, before);
    case 'list-taken-back':
      return unmarked(
        sql.run(
          'update list set taken_back = null where id = ? and team = ? and taken_back = ?',
          before.list,
          team,
          at,
        ),
      );
    case 'file-taken':
      return fileBefore(moment, team, before);
  }
}

/** Takes a deed back. @param by the trainer who does */
export async function undo(moment: Moment, team: string, id: string, by: string): Promise<void> {
  const kept = await takeUndo(moment, team, id);
  if (kept === undefined) throw new Refusal('not-found');
  if (kept === 'too-late') throw tooLate();
  const { before, at } = kept;
  await takeBack(moment, team, before, at);
  await note(moment, team, by, 'undone', before.kind);
  const did = before.kind.startsWith('list')
    ? 'lists-changed'
    : before.kind.startsWith('team')
      ? 'team-changed'
      : 'people-changed';
  await tell(moment.sql, { team, at: moment.now, did });
}
