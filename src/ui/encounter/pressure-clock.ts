/**
 * The clock of a turn, for practice under pressure: real seconds, as data. It never chooses, never ends
 * a turn, and nothing of it is scored or kept: at zero it goes on counting, as time over.
 *
 * Time is handed in. It passes only between two ticks of which neither rests, and at most GAP_MAX of it:
 * a longer gap means that the page slept, and nobody is to be hurried for that.
 */
import { pressure } from '../../messages/pressure.ts';

/** Longest stretch between two ticks that counts, in milliseconds. */
export const GAP_MAX = 1000;

/** How the turns of a play went by the clock. Told to the player alone. */
export interface PressureTally {
  /** Seconds the player gave themself for a turn. */
  readonly seconds: number;
  /** Turns the clock ran for. */
  readonly turns: number;
  /** How many of them took longer than `seconds`. */
  readonly over: number;
}

/** The clock of the open turn, and the turns before it. */
export interface PressureClock {
  readonly tally: PressureTally;
  /** Milliseconds of this turn that have run. */
  readonly spent: number;
  /** How often more time was taken at this turn; each adds the same again. */
  readonly more: number;
  /** The last tick, in milliseconds on a clock that never runs backwards, and whether the clock rested then. */
  readonly at: number;
  readonly rests: boolean;
}

/** A clock at the beginning of a play, which is the beginning of its first turn. */
export const newPressureClock = (seconds: number, at: number): PressureClock => ({
  tally: { seconds, turns: 0, over: 0 },
  spent: 0,
  more: 0,
  at,
  rests: false,
});

/** The clock at a later moment. `rests`: a dialog is open, the page is hidden, or a hint lies there to be read. */
export function ticked(clock: PressureClock, at: number, rests: boolean): PressureClock {
  const gap = Math.max(0, Math.min(GAP_MAX, at - clock.at));
  return { ...clock, at, rests, spent: clock.rests || rests ? clock.spent : clock.spent + gap };
}

/** The clock with as much time again for this turn. */
export const withMoreTime = (clock: PressureClock): PressureClock => ({ ...clock, more: clock.more + 1 });

/** The clock after a move: the turn goes into the tally, by the time it took and not by the time it was given. */
export function nextTurn(clock: PressureClock, at: number): PressureClock {
  const { tally, spent } = ticked(clock, at, clock.rests);
  const over = tally.over + (spent > tally.seconds * 1000 ? 1 : 0);
  return { ...newPressureClock(tally.seconds, at), tally: { ...tally, turns: tally.turns + 1, over } };
}

/** What the clock shows. */
export interface PressureReading {
  readonly over: boolean;
  /** Whole seconds left, or whole seconds over. */
  readonly seconds: number;
  /** Share of the time given that is left, 0 … 1. */
  readonly share: number;
}

/** What the clock shows now. */
export function readingOf({ tally, more, spent }: PressureClock): PressureReading {
  const given = tally.seconds * 1000 * (1 + more);
  const left = given - spent;
  if (left <= 0) return { over: true, seconds: Math.floor((spent - given) / 1000), share: 0 };
  return { over: false, seconds: Math.ceil(left / 1000), share: left / given };
}

/** The one line for the debrief, for the player alone. */
export const tallyWords = ({ seconds, turns, over }: PressureTally): string =>
  over === 0 ? pressure.kept({ seconds, turns }) : pressure.took({ seconds, turns, over });

/** What the room does once the time is over. Nothing follows from it. */
export function impatience(queue: number, name: string): string {
  if (queue > 1) return pressure['looks.queue']();
  return queue === 1 ? pressure['looks.next']() : pressure['looks.customer']({ name });
}
