/**
 * How the turns of a play went by the player's own clock. It lives as long as the session does: it is
 * told once in the debrief, and never kept, recorded or handed on.
 */
import type { PressureTally } from '../ui/encounter/pressure-clock.ts';
import type { Session } from './session.ts';

const tallies = new WeakMap<Session, PressureTally>();

/** Notes how it stands after a turn. */
export function notePressure(session: Session, tally: PressureTally): void {
  tallies.set(session, tally);
}

/** How it stood after the last turn the clock ran for; undefined when it never ran. */
export const pressureOf = (session: Session): PressureTally | undefined => tallies.get(session);
