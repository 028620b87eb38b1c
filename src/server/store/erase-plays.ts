/** Erasing for ever: a play, a person, a team. The chain of a team knows that there was something, and nothing else does. */
import { leaveGaps } from './gaps.ts';
import type { PlayRow } from './play-row.ts';
import { playNamed } from './plays.ts';
import type { Sql } from './sql.ts';
import { totalAgain } from './totals.ts';

/** Everybody whose row became part of this one, straight or through others, and this one: they are one person. */
const SAME_PERSON = `with recursive same (id) as (select id from member where id = ? and team = ?
  union select member.id from member join same on merged_into = same.id) select id from same`;

/**
 * Erases somebody for ever: plays, keys, names, and what could be taken back of them. Their ids go on the list of what a
 * restored copy must forget too.
 */
export async function eraseMember(sql: Sql, team: string, member: string, at: number): Promise<void> {
  const rows = await sql.all<{ id: string }>(SAME_PERSON, member, team);
  for (const id of new Set([member, ...rows.map((row) => row.id)])) {
    // Ids are hex digits: nothing in them could stand for anything else.
    await sql.run('delete from undo where before like ?', `%${id}%`);
    await leaveGaps(sql, team, id);
    const plays = await sql.all<PlayRow>('select * from play where team = ? and member = ?', team, id);
    for (const play of plays) await erasePlay(sql, play, at);
    await sql.run('delete from stepped where team = ? and member = ?', team, id);
    await sql.run('delete from member where id = ? and team = ?', id, team);
    await sql.run("insert into erased (id, kind, at) values (?, 'member', ?) on conflict (id) do nothing", id, at);
  }
}

/** Erases a team with everything in it, for ever. */
export async function eraseTeam(sql: Sql, team: string, at: number): Promise<void> {
  await sql.run('delete from audit where team = ?', team);
  await sql.run('delete from undo where team = ?', team);
  await sql.run('delete from team where id = ?', team);
  await sql.run("insert into erased (id, kind, at) values (?, 'team', ?) on conflict (id) do nothing", team, at);
}

/** Erases a play for ever; the chain of its team knows that there was one. */
export async function erasePlay(sql: Sql, { team, attempt }: Pick<PlayRow, 'team' | 'attempt'>, at: number) {
  const row = await playNamed(sql, team, attempt);
  if (!row) return;
  await sql.run('delete from play where team = ? and attempt = ?', team, attempt);
  await sql.run('update arrival set erased = ? where team = ? and sequence = ?', at, team, row.sequence);
  await totalAgain(sql, row);
}
