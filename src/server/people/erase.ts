/** Erasing: what is gone is gone for ever, and its id stands in the list that is gone through again after a restore. */
import { tell } from '../store/events.ts';
import { erasePlay } from '../store/plays.ts';
import { note } from './audit.ts';
import { DAY, type Moment } from './moment.ts';

async function noteErased({ sql, now }: Moment, id: string, kind: 'member' | 'team') {
  await sql.run('insert into erased (id, kind, at) values (?, ?, ?) on conflict (id) do nothing', id, kind, now);
}

/** Erases somebody: name, keys, plays, and what could be taken back of them. @param by who does it, if not the server */
export async function eraseMember(moment: Moment, team: string, member: string, by = 'server'): Promise<void> {
  const { sql, now } = moment;
  const plays = await sql.all<{ attempt: string }>(
    'select attempt from play where team = ? and member = ?',
    team,
    member,
  );
  for (const { attempt } of plays) await erasePlay(sql, { team, attempt }, now);
  await sql.run('delete from total where team = ? and member = ?', team, member);
  await sql.run('delete from stepped where team = ? and member = ?', team, member);
  // Ids are hex digits: nothing in them could stand for anything else.
  await sql.run('delete from undo where team = ? and before like ?', team, `%${member}%`);
  await sql.run('delete from member where id = ? and team = ?', member, team);
  // Rows that were merged into this one are the same person.
  const merged = await sql.all<{ id: string }>(
    'select id from member where team = ? and merged_into = ?',
    team,
    member,
  );
  for (const { id } of merged) await eraseMember(moment, team, id, by);
  await noteErased(moment, member, 'member');
  await note(moment, team, by, 'erased', member);
  await tell(sql, { team, at: now, did: 'people-changed' });
}

/** Erases a team with all that is in it. */
export async function eraseTeam(moment: Moment, team: string): Promise<void> {
  const { sql } = moment;
  for (const { id } of await sql.all<{ id: string }>('select id from member where team = ?', team))
    await noteErased(moment, id, 'member');
  for (const table of ['stepped', 'undo', 'audit', 'event', 'total', 'play', 'arrival', 'link'])
    await sql.run(`delete from ${table} where team = ?`, team);
  await sql.run('delete from team where id = ?', team);
  await noteErased(moment, team, 'team');
}

/** What is over is done away with: to be called every hour. */
export async function sweep(moment: Moment): Promise<void> {
  const { sql, now } = moment;
  const dayAgo = now - DAY;
  for (const { id } of await sql.all<{ id: string }>('select id from team where put_away <= ?', dayAgo))
    await eraseTeam(moment, id);
  const gone = await sql.all<{ id: string; team: string }>(
    'select id, team from member where removed <= ? and merged_into is null',
    dayAgo,
  );
  for (const { id, team } of gone) await eraseMember(moment, team, id);
  await sql.run('delete from undo where at <= ?', dayAgo);
  for (const table of ['link', 'session', 'join_code', 'moving_code'])
    await sql.run(`delete from ${table} where expires <= ?`, now);
}
