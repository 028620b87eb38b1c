/** The trainer's desk. */
import { boardForMember, boardOf, teamsCompared } from '../../../team/board-of.ts';
import { linesOf, note } from '../../people/audit.ts';
import { teamInput } from '../../people/boards.ts';
import { eraseMember } from '../../people/erase.ts';
import { exportCsv, exportJson } from '../../people/export.ts';
import { takeFile } from '../../people/files.ts';
import { giveList, listNamed, listsOf, progressOf, takeListBack } from '../../people/lists.ts';
import { changeMember, memberRow, membersOf, mergeMembers, movingCode, removeMember } from '../../people/members.ts';
import { DAY } from '../../people/moment.ts';
import { addPasskey, passkeysOf, removePasskeys } from '../../people/passkeys.ts';
import { Refusal } from '../../people/refusal.ts';
import {
  changeTeam,
  codeOf,
  endCode,
  makeTeam,
  putTeamAway,
  renewCode,
  teamNamed,
  teamsOf,
} from '../../people/teams.ts';
import { endSession, isTrainerOf, makeLink, trainerName, trainerNamed, trainersOf } from '../../people/trainers.ts';
import { undo } from '../../people/undo.ts';
import { playsOf } from '../../store/plays.ts';
import { storyNamed } from '../../store/stories.ts';
import type { Handlers, RoutesOf } from '../ask.ts';
import { playShape } from './play-shape.ts';

/** Plays told at once, with their records. */
const PAGE = 100;

export const trainer: Handlers<RoutesOf<'trainer'>> = {
  whoAmI: async ({ sql, who }) => ({
    trainer: await trainerNamed(sql, who.trainer),
    until: who.until,
    teams: [...(await teamsOf(sql, who.trainer))],
    passkeys: await passkeysOf({ sql }, who.trainer),
  }),
  changeTrainer: async ({ sql, body, who }) => {
    await sql.run('update trainer set name = ? where id = ?', trainerName(body.name), who.trainer);
    return { trainer: await trainerNamed(sql, who.trainer) };
  },
  addPasskey: async ({ body, who, came, ...moment }) => ({
    passkeys: await addPasskey(moment, who.trainer, body, new URL(came.at).host),
  }),
  removePasskeys: async ({ sql, who }) => {
    await removePasskeys({ sql }, who.trainer);
    return undefined;
  },
  teamsCompared: async ({ sql, who }) => {
    const inputs = [];
    for (const team of await teamsOf(sql, who.trainer)) inputs.push(await teamInput(sql, team));
    return teamsCompared(inputs);
  },
  signOut: async ({ sql, who, session }) => {
    await endSession(sql, who.session);
    session(null);
    return undefined;
  },
  inviteTrainer: async ({ body: { team, trainer }, who, ...moment }) => {
    if (team !== undefined && !(await isTrainerOf(moment.sql, who.trainer, team))) throw new Refusal('not-found');
    // Who signs in as somebody has all their teams: only they themselves, and whoever runs the server, make such a link.
    if (trainer !== undefined && trainer !== who.trainer) throw new Refusal('not-found');
    if (team !== undefined) await note(moment, team, who.trainer, 'trainer-invited');
    const alive = trainer === who.trainer ? 7 * DAY : DAY;
    return makeLink(moment, { team, trainer, by: who.trainer }, alive);
  },
  makeTeam: ({ body, who, ...moment }) => makeTeam(moment, body.name, who.trainer),
  team: async ({ sql, now, params: { team } }) => ({
    team: await teamNamed(sql, team),
    code: await codeOf(sql, team, now),
    trainers: [...(await trainersOf(sql, team))],
    members: [...(await membersOf(sql, team))],
    lists: [...(await listsOf(sql, team))],
  }),
  changeTeam: ({ params, body, who, ...moment }) => changeTeam(moment, params.team, who.trainer, body),
  deleteTeam: async ({ params, who, ...moment }) => ({ undo: await putTeamAway(moment, params.team, who.trainer) }),
  renewCode: ({ params, body, who, ...moment }) => renewCode(moment, params.team, who.trainer, body.hours),
  endCode: ({ params, who, ...moment }) => endCode(moment, params.team, who.trainer).then(() => undefined),
  changeMember: ({ params: { team, member }, body, who, ...moment }) =>
    changeMember(moment, team, member, who.trainer, body),
  removeMember: async ({ params: { team, member }, query, who, ...moment }) => {
    if (query.erase !== 'true') return { undo: await removeMember(moment, team, member, who.trainer) };
    await memberRow(moment.sql, team, member);
    await eraseMember(moment, team, member, who.trainer);
    return { undo: null };
  },
  mergeMembers: ({ params: { team, member }, body, who, ...moment }) =>
    mergeMembers(moment, team, body.from, member, who.trainer),
  moveMember: async ({ params: { team, member }, who: _, ...moment }) => {
    await memberRow(moment.sql, team, member);
    return movingCode(moment, member, true);
  },
  undo: ({ params, who, ...moment }) => undo(moment, params.team, params.undo, who.trainer).then(() => undefined),
  giveList: ({ params, body, who, desk, ...moment }) => giveList(moment, params.team, who.trainer, body, desk.knows),
  takeListBack: async ({ params: { team, list }, who, ...moment }) => ({
    undo: await takeListBack(moment, team, list, who.trainer),
  }),
  progress: async ({ sql, now, params: { team, list }, desk }) => {
    const { id } = await listNamed(sql, team, list);
    return { list: id, people: [...(await progressOf(sql, team, id, (member) => desk.presence.of(member, now)))] };
  },
  teamBoard: async ({ sql, params, query, desk }) => boardOf(await desk.boards.input(sql, params.team, query)),
  room: async ({ sql, params, query, desk }) =>
    boardForMember(await desk.boards.input(sql, params.team, query), undefined),
  teamPlays: async ({ sql, params: { team }, query: { after, member } }) => {
    const rows = await playsOf(sql, { team, member, after, most: PAGE + 1 });
    const plays = [];
    for (const row of rows.slice(0, PAGE)) {
      const own = row.rules === null ? undefined : await storyNamed(sql, row.rules, row.words ?? '');
      const record = JSON.parse(row.body) as Record<string, unknown>;
      plays.push({
        ...playShape(row),
        member: row.member,
        begun: row.begun ?? row.sequence,
        record,
        ...(own && { story: own.text }),
      });
    }
    return { plays, more: rows.length > PAGE };
  },
  takeFile: async ({ params, body, who, desk, after, ...moment }) => {
    const taken = await takeFile(moment, params.team, who.trainer, body.text, body.member);
    after(desk.arrived);
    return taken;
  },
  export: async ({ sql, params: { team }, query: { as, member } }) => ({
    text: await (as === 'csv' ? exportCsv : exportJson)(sql, team, member),
    kind: as === 'csv' ? 'text/csv' : 'application/json',
    name: `team.${as}`,
  }),
  audit: async ({ sql, params, query }) => ({ lines: [...(await linesOf(sql, params.team, query.before))] }),
};
