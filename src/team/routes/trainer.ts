/** The trainer's desk. */
import { z } from 'zod';
import { Board, BoardForMember, BoardQuery, TeamsCompared } from '../board.ts';
import { routes } from '../route.ts';
import {
  AuditLine,
  Code,
  Goal,
  Hash,
  Id,
  Member,
  Progress,
  Team,
  TeamEvent,
  TeamList,
  TeamPlay,
  Trainer,
  When,
} from '../shapes.ts';
import { NewPasskey } from './anyone.ts';

/** Most bytes of a file that is handed over. */
const FILE_MAX = 2_400_000;

/** What can be taken back for a day. */
const Undo = z.strictObject({ undo: Id.describe('To take it back, for a day.') });

export const TRAINER = routes({
  whoAmI: {
    method: 'GET',
    path: '/trainer',
    who: 'trainer',
    does: 'Who is signed in, and their teams.',
    answer: {
      status: 200,
      body: z.strictObject({
        trainer: Trainer,
        until: When,
        teams: z.array(Team),
        passkeys: z.int().min(0).describe('How many they sign in with.'),
      }),
    },
  },
  changeTrainer: {
    method: 'PATCH',
    path: '/trainer',
    who: 'trainer',
    does: 'Another name for whoever is signed in.',
    body: z.strictObject({ name: z.string().max(400) }),
    answer: { status: 200, body: z.strictObject({ trainer: Trainer }) },
    refuses: ['name-refused'],
  },
  addPasskey: {
    method: 'POST',
    path: '/trainer/passkeys',
    who: 'trainer',
    does: 'Adds a passkey to whoever is signed in: from then on it signs them in without a link.',
    body: NewPasskey,
    answer: { status: 201, body: z.strictObject({ passkeys: z.int().min(1) }) },
    refuses: ['passkey-refused'],
  },
  removePasskeys: {
    method: 'DELETE',
    path: '/trainer/passkeys',
    who: 'trainer',
    does: 'Ends every passkey of whoever is signed in.',
    answer: { status: 204 },
  },
  teamsCompared: {
    method: 'GET',
    path: '/trainer/teams',
    who: 'trainer',
    does: 'My teams of four people and more against their common average, as a funnel.',
    answer: { status: 200, body: TeamsCompared },
  },
  signOut: {
    method: 'POST',
    path: '/trainer/sign-out',
    who: 'trainer',
    does: 'Ends this session.',
    answer: { status: 204 },
  },
  inviteTrainer: {
    method: 'POST',
    path: '/trainer/links',
    who: 'trainer',
    does: 'A one-time link. With a team: whoever opens it becomes its trainer (a day). With oneself: for the next time (a week); nobody makes one to sign in as somebody else. With neither: for somebody with teams of their own (a day).',
    body: z.strictObject({ team: Id.optional(), trainer: Id.optional() }),
    answer: { status: 201, body: z.strictObject({ link: z.string(), expires: When }) },
  },
  makeTeam: {
    method: 'POST',
    path: '/teams',
    who: 'trainer',
    does: 'Makes a team and its first join code.',
    body: z.strictObject({ name: z.string().max(400) }),
    answer: { status: 201, body: z.strictObject({ team: Team, code: Code }) },
    refuses: ['name-refused'],
  },
  team: {
    method: 'GET',
    path: '/teams/:team',
    who: 'trainer',
    does: 'A team with its people, its lists and its code.',
    answer: {
      status: 200,
      body: z.strictObject({
        team: Team,
        code: Code.nullable(),
        trainers: z.array(Trainer),
        members: z.array(Member),
        lists: z.array(TeamList),
      }),
    },
  },
  changeTeam: {
    method: 'PATCH',
    path: '/teams/:team',
    who: 'trainer',
    does: 'Another name, another goal.',
    body: z.strictObject({
      name: z.string().max(400).optional(),
      goal: Goal.nullable().optional(),
    }),
    answer: { status: 200, body: z.strictObject({ team: Team, ...Undo.shape }) },
    refuses: ['name-refused'],
  },
  deleteTeam: {
    method: 'DELETE',
    path: '/teams/:team',
    who: 'trainer',
    does: 'Puts a team away; for a day it can be taken back, then it is erased.',
    answer: { status: 200, body: Undo },
  },
  renewCode: {
    method: 'POST',
    path: '/teams/:team/code',
    who: 'trainer',
    does: 'A new join code in place of the old one.',
    body: z.strictObject({
      hours: z
        .int()
        .min(1)
        .max(24 * 14)
        .default(24),
    }),
    answer: { status: 201, body: Code },
  },
  endCode: {
    method: 'DELETE',
    path: '/teams/:team/code',
    who: 'trainer',
    does: 'Nobody can join any more.',
    answer: { status: 204 },
  },
  changeMember: {
    method: 'PATCH',
    path: '/teams/:team/members/:member',
    who: 'trainer',
    does: 'Renames or hides somebody.',
    body: z.strictObject({ name: z.string().max(400).optional(), hidden: z.boolean().optional() }),
    answer: { status: 200, body: z.strictObject({ member: Member, ...Undo.shape }) },
    refuses: ['name-refused', 'name-taken'],
  },
  removeMember: {
    method: 'DELETE',
    path: '/teams/:team/members/:member',
    who: 'trainer',
    does: 'Takes somebody out of the team; for a day they can be taken back, then they are erased. `?erase=true` erases them at once, for ever.',
    query: z.strictObject({ erase: z.enum(['true', 'false']).optional() }),
    answer: { status: 200, body: z.strictObject({ undo: Id.nullable() }) },
  },
  mergeMembers: {
    method: 'POST',
    path: '/teams/:team/members/:member/merge',
    who: 'trainer',
    does: 'Two rows of one person become one: the plays and devices of `from` go to this member.',
    body: z.strictObject({ from: Id }),
    answer: { status: 200, body: z.strictObject({ member: Member, ...Undo.shape }) },
    refuses: ['changed-meanwhile'],
  },
  moveMember: {
    method: 'POST',
    path: '/teams/:team/members/:member/moving',
    who: 'trainer',
    does: 'A code with which somebody whose phone is lost takes over their name on another; the lost phone’s key ends.',
    answer: { status: 201, body: Code },
  },
  undo: {
    method: 'POST',
    path: '/teams/:team/undo/:undo',
    who: 'trainer',
    does: 'Takes back what was done, putting the team away as well.',
    putAway: true,
    answer: { status: 204 },
    refuses: ['too-late-to-undo'],
  },
  giveList: {
    method: 'POST',
    path: '/teams/:team/lists',
    who: 'trainer',
    does: 'Hands a list to the team: the file of an assignment, with the scenarios that did not come with the game.',
    body: z.strictObject({
      text: z.string().max(200_000),
      scenarios: z.array(z.string().max(200_000)).max(12).optional(),
      opens: When.optional(),
      closes: When.optional(),
      attempts: z.int().min(1).max(20).default(1),
      stepped: z
        .boolean()
        .default(false)
        .describe('The server keeps the stories and sends one turn at a time: nobody plays it without a line.'),
    }),
    most: FILE_MAX,
    answer: { status: 201, body: z.strictObject({ list: TeamList, ...Undo.shape }) },
    refuses: ['file-refused'],
  },
  takeListBack: {
    method: 'DELETE',
    path: '/teams/:team/lists/:list',
    who: 'trainer',
    does: 'Takes a list back; plays made for it stay.',
    answer: { status: 200, body: Undo },
  },
  progress: {
    method: 'GET',
    path: '/teams/:team/lists/:list/progress',
    who: 'trainer',
    does: 'How far each person is with a list, and who is stuck where.',
    answer: { status: 200, body: z.strictObject({ list: Hash, people: z.array(Progress) }) },
  },
  teamBoard: {
    method: 'GET',
    path: '/teams/:team/board',
    who: 'trainer',
    does: 'The comparison with every row.',
    query: BoardQuery,
    answer: { status: 200, body: Board },
  },
  room: {
    method: 'GET',
    path: '/teams/:team/room',
    who: 'trainer',
    does: 'What the whole room may see: the comparison as a member sees it, without anybody of one’s own.',
    query: BoardQuery,
    answer: { status: 200, body: BoardForMember },
  },
  teamPlays: {
    method: 'GET',
    path: '/teams/:team/plays',
    who: 'trainer',
    does: 'The plays of the team, oldest first, with their records.',
    query: z.strictObject({ after: z.coerce.number().int().min(0).optional(), member: Id.optional() }),
    answer: {
      status: 200,
      body: z.strictObject({
        plays: z.array(
          z.strictObject({
            ...TeamPlay.shape,
            member: Id,
            begun: z
              .int()
              .describe('The `sequence` by which it was begun for certain: the first play is the one with the least.'),
            record: z.looseObject({}),
            story: z.string().optional().describe('Text of the scenario, where it does not come with the game.'),
          }),
        ),
        more: z.boolean(),
      }),
    },
  },
  takeFile: {
    method: 'POST',
    path: '/teams/:team/files',
    who: 'trainer',
    does: 'Takes a file that somebody handed over (results, or a finished attempt) for one member, or for a new one by its name.',
    body: z.strictObject({ text: z.string().max(2_000_000), member: Id.optional() }),
    most: FILE_MAX,
    answer: { status: 201, body: z.strictObject({ member: Member, taken: z.int(), had: z.int(), ...Undo.shape }) },
    refuses: ['file-refused', 'name-taken', 'name-refused'],
  },
  export: {
    method: 'GET',
    path: '/teams/:team/export',
    who: 'trainer',
    does: 'Everything of a team as JSON, or its rows as CSV that no spreadsheet takes for formulas.',
    query: z.strictObject({ as: z.enum(['json', 'csv']).default('json'), member: Id.optional() }),
    answer: { status: 200, as: 'file', kinds: ['application/json', 'text/csv'] },
  },
  events: {
    method: 'GET',
    path: '/teams/:team/events',
    who: 'trainer',
    does: 'Server-sent events for the room screen: each has the sequence as its id, so that a lost network loses none.',
    answer: { status: 200, as: 'stream', body: TeamEvent },
  },
  audit: {
    method: 'GET',
    path: '/teams/:team/audit',
    who: 'trainer',
    does: 'What was done to this team, by whom.',
    query: z.strictObject({ before: z.coerce.number().int().optional() }),
    answer: { status: 200, body: z.strictObject({ lines: z.array(AuditLine) }) },
  },
});
