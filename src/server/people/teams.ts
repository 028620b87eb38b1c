/** Teams: made by trainers, with a code by which people join. */
import type { Code, Team } from '../../team/shapes.ts';
import { tell } from '../store/events.ts';
import type { Sql } from '../store/sql.ts';
import { note } from './audit.ts';
import { HOUR, type Moment } from './moment.ts';
import { plainName } from './names.ts';
import { found, Refusal } from './refusal.ts';
import { newCode, newId } from './secrets.ts';
import { keepUndo } from './undo-rows.ts';

/** A team as a row, with how many are in it. */
export type TeamRow = {
  readonly id: string;
  readonly name: string;
  readonly created: number;
  readonly goal_plays: number | null;
  readonly goal_by: number | null;
  readonly events: number;
  readonly members: number;
};

const TEAM = `select team.*, (select count(*) from member where member.team = team.id and removed is null) as members from team`;

const shape = ({ id, name, created, members, goal_plays, goal_by }: TeamRow): Team => ({
  id,
  name,
  created,
  members: Number(members),
  ...(goal_plays !== null && { goal: { plays: goal_plays, ...(goal_by !== null && { by: goal_by }) } }),
});

/** The row of a team that is there. */
export const teamRow = async (sql: Sql, team: string): Promise<TeamRow> =>
  found(await sql.one<TeamRow>(`${TEAM} where id = ? and put_away is null`, team));

/** A team as it is told. */
export const teamNamed = async (sql: Sql, team: string): Promise<Team> => shape(await teamRow(sql, team));

/** Teams of a trainer, by name. */
export async function teamsOf(sql: Sql, trainer: string): Promise<readonly Team[]> {
  const rows = await sql.all<TeamRow>(
    `${TEAM} join trainer_of on trainer_of.team = team.id where trainer = ? and put_away is null order by team.name, team.id`,
    trainer,
  );
  return rows.map(shape);
}

function teamName(text: string): string {
  const checked = plainName(text);
  if (!checked.ok) throw new Refusal('name-refused', { reason: checked.fault });
  return checked.name;
}

/** Hours a code lives where nobody says anything else. */
const CODE_HOURS = 24;

/** A new code in place of the old one. */
export async function renewCode(moment: Moment, team: string, by: string, hours: number): Promise<Code> {
  const { sql, now, random } = moment;
  const code = newCode(random);
  const expires = now + hours * HOUR;
  await sql.run('delete from join_code where team = ? or expires <= ?', team, now);
  await sql.run('insert into join_code (team, code, expires) values (?, ?, ?)', team, code, expires);
  await note(moment, team, by, 'code-renewed');
  return { code, expires };
}

/** The code that is alive, if there is one. */
export const codeOf = async (sql: Sql, team: string, now: number): Promise<Code | null> =>
  (await sql.one<Code>('select code, expires from join_code where team = ? and expires > ?', team, now)) ?? null;

/** Nobody can join any more. */
export async function endCode(moment: Moment, team: string, by: string): Promise<void> {
  await moment.sql.run('delete from join_code where team = ?', team);
  await note(moment, team, by, 'code-ended');
}

/** Makes a team and its first code. */
export async function makeTeam(moment: Moment, name: string, by: string): Promise<{ team: Team; code: Code }> {
  const { sql, now, random } = moment;
  const id = newId(random);
  await sql.run('insert into team (id, name, created) values (?, ?, ?)', id, teamName(name), now);
  await sql.run('insert into trainer_of (team, trainer) values (?, ?)', id, by);
  await note(moment, id, by, 'team-made');
  const code = await renewCode(moment, id, by, CODE_HOURS);
  return { team: await teamNamed(sql, id), code };
}

/** What may be changed of a team. A goal of null is none. */
export interface TeamChange {
  readonly name?: string | undefined;
  readonly goal?: { readonly plays: number; readonly by?: number | undefined } | null | undefined;
}

/** Changes a team; gives the undo. */
export async function changeTeam(moment: Moment, team: string, by: string, { name, goal }: TeamChange) {
  const { sql, now } = moment;
  const before = await teamRow(sql, team);
  if (name !== undefined) await sql.run('update team set name = ? where id = ?', teamName(name), team);
  if (goal !== undefined)
    await sql.run(
      'update team set goal_plays = ?, goal_by = ? where id = ?',
      goal?.plays ?? null,
      goal?.by ?? null,
      team,
    );
  const { name: named, goal_plays, goal_by } = await teamRow(sql, team);
  const undo = await keepUndo(moment, team, {
    kind: 'team-changed',
    name: before.name,
    plays: before.goal_plays,
    by: before.goal_by,
    made: { name: named, plays: goal_plays, by: goal_by },
  });
  await note(moment, team, by, 'team-changed');
  await tell(sql, { team, at: now, did: 'team-changed' });
  return { team: await teamNamed(sql, team), undo };
}

/** Puts a team away: for a day it can be taken back. */
export async function putTeamAway(moment: Moment, team: string, by: string): Promise<string> {
  const { sql, now } = moment;
  await sql.run('update team set put_away = ? where id = ?', now, team);
  await sql.run('delete from join_code where team = ?', team);
  await note(moment, team, by, 'team-put-away');
  return keepUndo(moment, team, { kind: 'team-put-away' });
}
