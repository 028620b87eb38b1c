/** What the codes of the team server say, in words for whoever reads them. */
import { deskTeam } from '../../messages/desk-team.ts';
import { language } from '../../messages/language.ts';
import { teamServer } from '../../messages/team-server.ts';
import type { Limit } from '../../team/board.ts';
import { NAME_FAULTS, type PLAY_REFUSALS, type RefusalCode } from '../../team/refusals.ts';
import type { DEEDS, SEEN } from '../../team/shapes.ts';

/** What a trainer will see of a member. */
export const seenWords = (seen: (typeof SEEN)[number]): string => teamServer[`sees.${seen}`]();

const isNameFault = (reason: string | undefined): reason is (typeof NAME_FAULTS)[number] =>
  NAME_FAULTS.some((fault) => fault === reason);

/** Why something was not done. */
export function noWords({ why, reason }: { readonly why: RefusalCode | 'no-line'; readonly reason?: string }): string {
  return why === 'name-refused' && isNameFault(reason) ? teamServer[`name.${reason}`]() : teamServer[`no.${why}`]();
}

type Unwanted = (typeof PLAY_REFUSALS)[number] | 'play-differs' | 'play-of-another' | 'too-large' | 'malformed';
const isUnwanted = (why: string): why is Unwanted => Object.hasOwn(teamServer, `unwanted.${why}`);

/** "not taken, because …" */
export const unwantedWords = (why: string): string =>
  isUnwanted(why) ? teamServer[`unwanted.${why}`]() : teamServer.unwantedElse();

/** Fewest that a limit speaks of, where the server does not say. */
const LEAST = { 'team-too-small': 4, 'few-plays': 2, 'cells-hidden': 5, 'kinds-hidden': 10 } as const;

/** What stands in the way of saying more. */
export function limitWords({ code, least }: Limit): string {
  switch (code) {
    case 'team-too-small':
    case 'few-plays':
    case 'cells-hidden':
    case 'kinds-hidden':
      return teamServer[`limit.${code}`]({ least: least ?? LEAST[code] });
    default:
      return teamServer[`limit.${code}`]();
  }
}

/** What was done to a team. */
export const deedWords = (deed: (typeof DEEDS)[number]): string => deskTeam[`deed.${deed}`]();

/** "30 Nov 2026, 16:10", by the clock of this machine. */
export const momentWords = (at: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
