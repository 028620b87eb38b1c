/** What a member asks for: about themselves and their own team. */
import { z } from 'zod';
import { BoardForMember, BoardQuery } from '../board.ts';
import { routes } from '../route.ts';
import { Code, Hash, Member, MyList, Team, TeamPlay } from '../shapes.ts';
import { SteppedList, SteppedTurn } from '../stepped.ts';

export const MEMBER = routes({
  me: {
    method: 'GET',
    path: '/me',
    who: 'member',
    does: 'Who I am here, my team, and the lists that are open.',
    answer: { status: 200, body: z.strictObject({ member: Member, team: Team, lists: z.array(MyList) }) },
  },
  changeMe: {
    method: 'PATCH',
    path: '/me',
    who: 'member',
    does: 'Stands in the table by name for others to see, or no longer; takes another name.',
    body: z.strictObject({ ranked: z.boolean().optional(), name: z.string().max(400).optional() }),
    answer: { status: 200, body: z.strictObject({ member: Member }) },
    refuses: ['name-refused', 'name-taken'],
  },
  leave: {
    method: 'DELETE',
    path: '/me',
    who: 'member',
    does: 'Erases me: name, plays and keys. What was counted in totals goes with them.',
    answer: { status: 204 },
  },
  sendPlay: {
    method: 'PUT',
    path: '/plays/:attempt',
    who: 'member',
    does: 'Hands over one finished play. The same play may be sent any number of times: it is kept once, and answered alike.',
    body: z.strictObject({
      /** The record as the browser keeps it, untouched: readers of all versions judge it. */
      record: z.looseObject({}),
      /** The scenario file it was played on, when it is one of the player's own. */
      scenario: z.string().max(150_000).optional(),
      /** What the browser worked out: kept to find bugs, never believed. */
      claims: z.strictObject({ points: z.int(), score: z.int() }).optional(),
    }),
    answer: { status: 202, body: TeamPlay },
    refuses: ['play-differs'],
  },
  steppedList: {
    method: 'GET',
    path: '/lists/:list/stepped',
    who: 'member',
    does: 'How a list that the server steps stands for me: who is served, who comes, and once all are served what came of it.',
    answer: { status: 200, body: SteppedList },
  },
  steppedBrief: {
    method: 'GET',
    path: '/lists/:list/stepped/brief',
    who: 'member',
    does: 'What is known before somebody of the list comes, as the game shows it.',
    query: z.strictObject({
      scenario: z.string().max(64).optional().describe('Id of the story; without it there is none.'),
    }),
    answer: { status: 200, body: z.strictObject({ brief: z.record(z.string(), z.unknown()) }) },
    refuses: ['list-closed', 'story-missing'],
  },
  beginStepped: {
    method: 'PUT',
    path: '/stepped/:attempt',
    who: 'member',
    does: 'Begins with somebody of a list, under a name of 128 random bits. Asked again, or where somebody of this list is being served already, it answers with how that play stands.',
    body: z.strictObject({ list: Hash, scenario: z.string().max(64) }),
    answer: { status: 201, body: SteppedTurn },
    refuses: ['list-closed', 'play-differs', 'story-missing'],
  },
  steppedTurn: {
    method: 'GET',
    path: '/stepped/:attempt',
    who: 'member',
    does: 'A play that the server steps, as it stands.',
    answer: { status: 200, body: SteppedTurn },
    refuses: ['story-missing'],
  },
  step: {
    method: 'POST',
    path: '/stepped/:attempt/moves',
    who: 'member',
    does: 'Makes a move. The same move under the same number may be asked for any number of times: it is made once, and answered alike.',
    body: z.strictObject({
      number: z.int().min(0).max(100_000).describe('How many moves were made before it.'),
      move: z.string().max(200),
      chain: Hash.describe('Of the turn it was chosen at.'),
    }),
    answer: { status: 200, body: SteppedTurn },
    refuses: ['changed-meanwhile', 'list-closed', 'not-on-offer', 'play-differs', 'story-missing'],
  },
  myPlays: {
    method: 'GET',
    path: '/plays',
    who: 'member',
    does: 'My plays as the team has them.',
    query: z.strictObject({ after: z.coerce.number().int().min(0).optional() }),
    answer: { status: 200, body: z.strictObject({ plays: z.array(TeamPlay), more: z.boolean() }) },
  },
  nowAt: {
    method: 'PUT',
    path: '/me/now',
    who: 'member',
    does: 'Says whom I am serving (or nobody), so that a trainer sees who is stuck. Kept for an hour, in memory alone.',
    body: z.strictObject({ scenario: z.string().max(64).nullable(), title: z.string().max(200).optional() }),
    answer: { status: 204 },
  },
  moveAway: {
    method: 'POST',
    path: '/me/moving',
    who: 'member',
    does: 'A code that brings me to another device, alive for ten minutes.',
    answer: { status: 201, body: Code },
  },
  board: {
    method: 'GET',
    path: '/board',
    who: 'member',
    does: 'The comparison as a member may see it: groups, my own row and neighbours, areas without small cells.',
    query: BoardQuery,
    answer: { status: 200, body: BoardForMember },
  },
});
