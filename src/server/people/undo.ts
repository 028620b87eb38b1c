/** Taking back what was done, within a day, as long as nothing was built upon it. */
import { tell } from '../store/events.ts';
import { erasePlay, givePlaysNamed } from '../store/plays.ts';
import type { Sql } from '../store/sql.ts';
import { note } from './audit.ts';
import { eraseMember } from './erase.ts';
import type { Moment } from './moment.ts';
import { Refusal } from './refusal.ts';
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

/** Brings back somebody who was removed, if nobody took their name meanwhile. */
async function bringBack(sql: Sql, team: string, member: string): Promise<void> {
  const row = await sql.one<{ skeleton: string }>(
    'select skeleton from member where id = ? and team = ?',
    member,
    team,
  );
  if (!row) throw tooLate();
  await mustBeFree(sql, team, row.skeleton, member);
  await sql.run('update member set removed = null, merged_into = null where id = ?', member);
}

async function memberBefore({ sql }: Moment, team: string, before: Of<'member-changed'>) {
  await mustBeFree(sql, team, before.skeleton, before.member);
  const { name, skeleton, hidden, member } = before;
  const changed = await sql.run(
    'update member set name = ?, skeleton = ?, hidden = ? where id = ? and team = ? and removed is null',
    name,
    skeleton,
    hidden,
    member,
    team,
  );
  if (changed === 0) throw tooLate();
}

async function apartAgain({ sql }: Moment, team: string, { from, plays, devices }: Of<'members-merged'>) {
  await bringBack(sql, team, from);
  await givePlaysNamed(sql, team, plays, from);
  for (const hash of devices) await sql.run('update device set member = ? where hash = ?', from, hash);
}

async function listBefore({ sql, now }: Moment, team: string, list: string, row: ListBefore | null) {
  const { opens, closes, attempts, stepped, taken_back } = row ?? { taken_back: now };
  if (row === null) return sql.run('update list set taken_back = ? where id = ? and team = ?', now, list, team);
  return sql.run(
    'update list set opens = ?, closes = ?, attempts = ?, stepped = ?, taken_back = ? where id = ? and team = ?',
    opens ?? null,
    closes ?? null,
    attempts ?? 1,
    stepped ?? 0,
    taken_back,
    list,
    team,
  );
}

async function fileBefore(moment: Moment, team: string, { member, made, plays }: Of<'file-taken'>) {
  for (const attempt of plays) await erasePlay(moment.sql, { team, attempt }, moment.now);
  const left = await moment.sql.one('select attempt from play where team = ? and member = ? limit 1', team, member);
  const joined = await moment.sql.one('select hash from device where member = ? limit 1', member);
  if (made && !left && !joined) await eraseMember(moment, team, member);
}

function takeBack(moment: Moment, team: string, before: Before): Promise<unknown> {
  const { sql } = moment;
  switch (before.kind) {
    case 'team-changed':
      return sql.run(
        'update team set name = ?, goal_plays = ?, goal_by = ? where id = ?',
        before.name,
        before.plays,
        before.by,
        team,
      );
    case 'team-put-away':
      return sql.run('update team set put_away = null where id = ?', team);
    case 'member-changed':
      return memberBefore(moment, team, before);
    case 'member-removed':
      return bringBack(sql, team, before.member);
    case 'members-merged':
      return apartAgain(moment, team, before);
    case 'list-given':
      return listBefore(moment, team, before.list, before.row);
    case 'list-taken-back':
      return sql.run('update list set taken_back = null where id = ? and team = ?', before.list, team);
    case 'file-taken':
      return fileBefore(moment, team, before);
  }
}

/** Takes a deed back. @param by the trainer who does */
export async function undo(moment: Moment, team: string, id: string, by: string): Promise<void> {
  const before = await takeUndo(moment, team, id);
  if (before === undefined) throw new Refusal('not-found');
  if (before === 'too-late') throw tooLate();
  await takeBack(moment, team, before);
  await note(moment, team, by, 'undone', before.kind);
  const did = before.kind.startsWith('list')
    ? 'lists-changed'
    : before.kind.startsWith('team')
      ? 'team-changed'
      : 'people-changed';
  await tell(moment.sql, { team, at: moment.now, did });
}
