/** Members: who joins gives a name to be shown by, and nothing else about themselves. */
import { serverDetail } from '../../messages/server-detail.ts';
import type { Code, Member } from '../../team/shapes.ts';
import { tell } from '../store/events.ts';
import { givePlays } from '../store/plays.ts';
import type { Sql } from '../store/sql.ts';
import { note } from './audit.ts';
import { HOUR, type Moment } from './moment.ts';
import { memberName } from './names.ts';
import { found, Refusal } from './refusal.ts';
import { hashOf, newCode, newId } from './secrets.ts';
import { keepUndo } from './undo-rows.ts';

/** Somebody as a row. */
export type MemberRow = {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly skeleton: string;
  readonly joined: number;
  readonly hidden: number;
  readonly ranked: number;
  readonly devices: number;
  readonly plays: number;
  readonly last: number | null;
};

const MEMBER = `select member.*,
  (select count(*) from device where device.member = member.id) as devices,
  (select coalesce(sum(plays), 0) from total where total.team = member.team and total.member = member.id) as plays,
  (select max(received) from play where play.team = member.team and play.member = member.id) as last
  from member`;

const shape = ({ id, name, joined, hidden, ranked, devices, plays, last }: MemberRow): Member => ({
  id,
  name,
  joined,
  hidden: hidden === 1,
  ranked: ranked === 1,
  devices: Number(devices),
  plays: Number(plays),
  ...(last !== null && { last: Number(last) }),
});

/** Somebody of this team who was not removed. */
export const memberRow = async (sql: Sql, team: string, member: string): Promise<MemberRow> =>
  found(await sql.one<MemberRow>(`${MEMBER} where id = ? and team = ? and removed is null`, member, team));

/** Somebody as the trainer sees them. */
export const memberNamed = async (sql: Sql, team: string, member: string): Promise<Member> =>
  shape(await memberRow(sql, team, member));

/** All of a team, by name. */
export async function membersOf(sql: Sql, team: string): Promise<readonly Member[]> {
  const rows = await sql.all<MemberRow>(`${MEMBER} where team = ? and removed is null order by name, id`, team);
  return rows.map(shape);
}

/** Who holds this key; undefined for nobody, whoever was removed, and teams put away. */
export const holderOf = (
  sql: Sql,
  key: string,
): Promise<{ member: string; team: string; device: string } | undefined> =>
  sql.one<{ member: string; team: string; device: string }>(
    `select member.id as member, member.team as team, hash as device from device join member on member.id = device.member
      join team on team.id = member.team where hash = ? and removed is null and put_away is null`,
    hashOf(key),
  );

/** Where a code leads to; refused when it was renewed or has run out. */
export async function codeLeadsTo({ sql, now }: Moment, code: string) {
  const row = await sql.one<{ id: string; name: string; expires: number }>(
    `select team.id as id, team.name as name, expires from join_code join team on team.id = join_code.team
      where code = ? and expires > ? and put_away is null`,
    code,
    now,
  );
  if (!row) throw new Refusal('code-expired');
  return row;
}

function checkedName(text: string, byTrainer = false) {
  const checked = memberName(text, { byTrainer });
  if (!checked.ok) throw new Refusal('name-refused', { reason: checked.fault });
  return checked;
}

/** What a browser learns when somebody has come. */
export async function welcome(sql: Sql, member: string) {
  const { id, name, team, team_name } = found(
    await sql.one<{ id: string; name: string; team: string; team_name: string }>(
      'select member.id as id, member.name as name, team.id as team, team.name as team_name from member join team on team.id = member.team where member.id = ?',
      member,
    ),
  );
  return { member: { id, name }, team: { id: team, name: team_name } };
}

/** Makes a member. Refused when somebody there has a name that looks like it. */
export async function newMember({ sql, now, random }: Moment, team: string, text: string): Promise<string> {
  const { name, skeleton } = checkedName(text);
  const id = newId(random);
  const made = await sql.run(
    `insert into member (id, team, name, skeleton, joined) values (?, ?, ?, ?, ?)
      on conflict (team, skeleton) where removed is null do nothing`,
    id,
    team,
    name,
    skeleton,
    now,
  );
  if (made === 0) throw new Refusal('name-taken');
  return id;
}

/** A key that opened something before cannot open another thing. */
const used = () => new Refusal('malformed', { places: [{ at: '/key', problem: serverDetail.keyUsed() }] });

/** Whom this key opens; undefined for a new one. */
const heldBy = (sql: Sql, key: string) =>
  sql.one<{ member: string; team: string; removed: number | null }>(
    'select member, team, removed from device join member on member.id = member where hash = ?',
    hashOf(key),
  );

/** Joins. Sent again with the same key it is the same person, whatever became of the answer. */
export async function join(moment: Moment, code: string, name: string, key: string) {
  const { sql, now } = moment;
  const { id: team } = await codeLeadsTo(moment, code);
  const holder = await heldBy(sql, key);
  if (holder && (holder.team !== team || holder.removed !== null)) throw used();
  if (holder) return welcome(sql, holder.member);
  const member = await newMember(moment, team, name);
  await sql.run('insert into device (hash, member, created) values (?, ?, ?)', hashOf(key), member, now);
  await note(moment, team, member, 'member-joined', member);
  await tell(sql, { team, at: now, did: 'people-changed' });
  return welcome(sql, member);
}

/** Minutes a moving code lives. */
const MOVING_MINUTES = 10;

/** A code that brings somebody to another device. @param alone the other devices end when it is used */
export async function movingCode({ sql, now, random }: Moment, member: string, alone: boolean): Promise<Code> {
  const code = newCode(random);
  const expires = now + (MOVING_MINUTES * HOUR) / 60;
  await sql.run('delete from moving_code where member = ? or expires <= ?', member, now);
  await sql.run(
    'insert into moving_code (code, member, ends_others, expires) values (?, ?, ?, ?)',
    code,
    member,
    alone ? 1 : 0,
    expires,
  );
  return { code, expires };
}

/**
 * Brings a member to the browser that holds this key. `again`: the code opens nothing (any more), but the key does: the answer
 * was lost on the way, or somebody is guessing.
 */
export async function moveHere(moment: Moment, code: string, key: string) {
  const { sql, now } = moment;
  const holder = await heldBy(sql, key);
  const row = await sql.one<{ member: string; team: string; ends_others: number }>(
    `select member, team.id as team, ends_others from moving_code join member on member.id = moving_code.member
      join team on team.id = member.team where code = ? and expires > ? and removed is null and put_away is null`,
    code,
    now,
  );
  if (!row || (await sql.run('delete from moving_code where code = ?', code)) === 0) {
    if (holder?.removed === null) return { joined: await welcome(sql, holder.member), again: true };
    throw new Refusal('code-expired');
  }
  if (holder && holder.member !== row.member) throw used();
  if (row.ends_others === 1) await sql.run('delete from device where member = ?', row.member);
  await sql.run(
    'insert into device (hash, member, created) values (?, ?, ?) on conflict (hash) do nothing',
    hashOf(key),
    row.member,
    now,
  );
  await note(moment, row.team, row.member, 'member-moved', row.member);
  await tell(sql, { team: row.team, at: now, did: 'people-changed' });
  return { joined: await welcome(sql, row.member), again: false };
}

/** What may be changed of somebody. */
export interface MemberChange {
  readonly name?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly ranked?: boolean | undefined;
}

async function rename(sql: Sql, { id, team }: MemberRow, text: string, byTrainer: boolean): Promise<void> {
  const { name, skeleton } = checkedName(text, byTrainer);
  const other = await sql.one(
    'select id from member where team = ? and skeleton = ? and removed is null and id <> ?',
    team,
    skeleton,
    id,
  );
  if (other) throw new Refusal('name-taken');
  await sql.run('update member set name = ?, skeleton = ? where id = ?', name, skeleton, id);
}

/** Changes somebody; gives the undo. @param by who does it: a trainer, or they themselves */
export async function changeMember(moment: Moment, team: string, member: string, by: string, change: MemberChange) {
  const { sql, now } = moment;
  const before = await memberRow(sql, team, member);
  const { name, hidden, ranked } = change;
  if (name !== undefined) {
    await rename(sql, before, name, by !== member);
    await note(moment, team, by, 'member-renamed', member);
  }
  if (hidden !== undefined) {
    await sql.run('update member set hidden = ? where id = ?', hidden ? 1 : 0, member);
    await note(moment, team, by, hidden ? 'member-hidden' : 'member-shown', member);
  }
  if (ranked !== undefined) await sql.run('update member set ranked = ? where id = ?', ranked ? 1 : 0, member);
  const made = await memberRow(sql, team, member);
  const undo = await keepUndo(moment, team, {
    kind: 'member-changed',
    member,
    name: before.name,
    skeleton: before.skeleton,
    hidden: before.hidden,
    made: { name: made.name, hidden: made.hidden },
  });
  await tell(sql, { team, at: now, did: 'people-changed' });
  return { member: await memberNamed(sql, team, member), undo };
}

/** Takes somebody out of the team; gives the undo. Their keys open nothing meanwhile. */
export async function removeMember(moment: Moment, team: string, member: string, by: string): Promise<string> {
  const { sql, now } = moment;
  await memberRow(sql, team, member);
  await sql.run('update member set removed = ? where id = ?', now, member);
  await sql.run('delete from moving_code where member = ?', member);
  await note(moment, team, by, 'member-removed', member);
  await tell(sql, { team, at: now, did: 'people-changed' });
  return keepUndo(moment, team, { kind: 'member-removed', member });
}

/** Two rows of one person become one: plays and devices of `from` go to `into`. */
export async function mergeMembers(moment: Moment, team: string, from: string, into: string, by: string) {
  const { sql, now } = moment;
  if (from === into) throw new Refusal('malformed', { places: [{ at: '/from', problem: serverDetail.samePerson() }] });
  await memberRow(sql, team, from);
  await memberRow(sql, team, into);
  const plays = await sql.all<{ attempt: string }>(
    'select attempt from play where team = ? and member = ?',
    team,
    from,
  );
  const devices = await sql.all<{ hash: string }>('select hash from device where member = ?', from);
  await givePlays(sql, team, from, into);
  await sql.run('update device set member = ? where member = ?', into, from);
  // Whom they are serving they go on serving, from whichever device.
  await sql.run('update stepped set member = ? where member = ? and team = ?', into, from, team);
  await sql.run('update member set removed = ?, merged_into = ? where id = ?', now, into, from);
  await note(moment, team, by, 'members-merged', into);
  await tell(sql, { team, at: now, did: 'people-changed' });
  const undo = await keepUndo(moment, team, {
    kind: 'members-merged',
    from,
    into,
    plays: plays.map(({ attempt }) => attempt),
    devices: devices.map(({ hash }) => hash),
  });
  return { member: await memberNamed(sql, team, into), undo };
}
