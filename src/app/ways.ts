/** Which screen may follow which. The types see to it that each has what it shows; here stands what must be so of that. */
import { attemptOf } from '../assignment/attempt.ts';
import type { StoredPlay } from '../record/store.ts';
import { isOver } from '../shift/day.ts';
import { type Open, type OpenPlay, playOf, type Sitting } from './open.ts';

/** Has this play come to its end? */
const ended = ({ session }: OpenPlay): boolean => session.walk().place.at === 'ending';

/** May the results of this assessment be seen: is everybody served, or was it closed? */
export const isSat = ({ taken }: Sitting, plays: readonly StoredPlay[]): boolean =>
  taken.closed || attemptOf(taken.assignment, plays).done;

/**
 * May `next` be opened while `now` is? Whatever shows only what is kept may be gone to from everywhere.
 * @param plays every kept play
 */
export function mayFollow(now: Open, next: Open, plays: readonly StoredPlay[]): boolean {
  switch (next.at) {
    case 'brief':
      return next.brief.within.as !== 'day' || !isOver(next.brief.within.run.working.day());
    // Nobody is served while somebody else is.
    case 'encounter':
      return !ended(next.play) && now.at !== 'encounter' && now.at !== 'whatIf';
    case 'debrief':
      return ended(next.play);
    // Looked back at is the play that is open.
    case 'swap':
    case 'rate':
      return ended(next.play) && playOf(now)?.session === next.play.session;
    case 'whatIf':
      return ended(next.play) && playOf(now)?.session === next.play.session && now.at !== 'whatIf';
    case 'compare':
      return now.at === 'whatIf' && now.other === next.other;
    case 'between':
      return !isOver('run' in next ? next.run.working.day() : next.day);
    case 'report':
      return isOver(next.run.working.day());
    case 'assessment':
    case 'served':
      return !isSat(next.sitting, plays);
    case 'results':
      return isSat(next.sitting, plays);
    default:
      return true;
  }
}
