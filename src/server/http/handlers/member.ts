/** What members ask for. */
import { serverDetail } from '../../../messages/server-detail.ts';
import { boardForMember } from '../../../team/board-of.ts';
import { eraseMember } from '../../people/erase.ts';
import { myLists } from '../../people/lists.ts';
import { changeMember, memberNamed, movingCode } from '../../people/members.ts';
import { Refusal } from '../../people/refusal.ts';
import { teamNamed } from '../../people/teams.ts';
import { keepPlay, PlayDiffers, playsOf } from '../../store/plays.ts';
import type { Handlers, RoutesOf } from '../ask.ts';
import { playShape } from './play-shape.ts';

/** Plays told at once. */
const PAGE = 200;

export const member: Handlers<RoutesOf<'member'>> = {
  me: async ({ sql, now, random, who: { team, member } }) => ({
    member: await memberNamed(sql, team, member),
    team: await teamNamed(sql, team),
    lists: [...(await myLists({ sql, now, random }, team, member))],
  }),
  changeMe: async ({ body, who: { team, member }, ...moment }) => {
    const { member: changed } = await changeMember(moment, team, member, member, body);
    return { member: changed };
  },
  leave: async ({ who: { team, member }, desk, now, ...moment }) => {
    await eraseMember({ now, ...moment }, team, member, member);
    desk.presence.say(member, undefined, now);
    return undefined;
  },
  sendPlay: async ({ sql, now, params, body, who: { team, member, device }, desk, after }) => {
    const { record, scenario, claims } = body;
    if (record.attempt !== undefined && record.attempt !== params.attempt)
      throw new Refusal('malformed', { places: [{ at: '/record/attempt', problem: serverDetail.otherName() }] });
    try {
      const { play } = await keepPlay(sql, {
        team,
        member,
        attempt: params.attempt,
        class: 'replayed',
        record,
        story: scenario,
        claims,
        device,
        received: now,
      });
      if (play.state === 'waiting') after(desk.arrived);
      return playShape(play);
    } catch (error) {
      if (!(error instanceof PlayDiffers)) throw error;
      throw new Refusal('play-differs', error.reason && { reason: error.reason });
    }
  },
  myPlays: async ({ sql, query: { after }, who: { team, member } }) => {
    const rows = await playsOf(sql, { team, member, after, most: PAGE + 1 });
    return { plays: rows.slice(0, PAGE).map(playShape), more: rows.length > PAGE };
  },
  nowAt: ({ desk, now, body: { scenario, title }, who }) => {
    desk.presence.say(who.member, scenario === null ? undefined : { scenario, title: title ?? scenario }, now);
    return Promise.resolve(undefined);
  },
  moveAway: ({ who, ...moment }) => movingCode(moment, who.member, false),
  board: async ({ sql, query, who: { team, member }, desk }) =>
    boardForMember(await desk.boards.input(sql, team, query), member),
};
