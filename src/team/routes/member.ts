/** What a member asks for: about themselves and their own team. */
import { z } from 'zod';
import { BoardForMember, BoardQuery } from '../board.ts';
import { routes } from '../route.ts';
import { Code, Member, MyList, Team, TeamPlay } from '../shapes.ts';

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
