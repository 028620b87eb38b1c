/**
 * How the person is, from −3 to +3, as far as they know (rules 4.1 to 4.5). A move's tone moves it; what they
 * know holds it within bounds; a long wait that serves nothing they notice lowers it. No clock in mood.
 */
import type { Move, Scenario } from '../scenario/format.ts';
import { ownMemory } from '../scenario/own-memory.ts';
import { MOOD_MAX, MOOD_MIN } from '../scenario/words.ts';
import { isHarmed, isMet, isMissed } from './standings.ts';
import { clampMood, type EncounterState } from './state.ts';

/** At most this while a critical need they know of stands missed or harmed. */
export const CRITICAL_CEILING = -1;
/** At most this while another need they know of does, or a critical one was harmed and only eased. */
export const NEED_CEILING = 1;
/** At least this once everything they know of is met and nothing was harmed. */
export const MET_FLOOR = 0;

/** The least and the highest mood that what they know allows. */
export interface MoodBounds {
  readonly least: number;
  readonly most: number;
}

const goalsOf = ownMemory(({ needs, expectations }: Scenario) => ({
  critical: Object.keys(needs).filter((id) => needs[id]?.critical),
  other: Object.keys(needs).filter((id) => !needs[id]?.critical),
  all: Object.keys({ ...needs, ...expectations }),
}));

/** The bounds of mood, given how everything stands. */
export function moodBounds(
  scenario: Scenario,
  { standing, unnoticed }: Pick<EncounterState, 'standing' | 'unnoticed'>,
): MoodBounds {
  const { critical, other, all } = goalsOf(scenario);
  const noticed = (id: string) => unnoticed.length === 0 || !unnoticed.includes(id);
  const lost = (id: string) => isMissed(standing[id]) && noticed(id);
  if (critical.some(lost)) return { least: MOOD_MIN, most: CRITICAL_CEILING };
  const clouded = other.some(lost) || critical.some((id) => standing[id] === 'eased' && noticed(id));
  if (clouded) return { least: MOOD_MIN, most: NEED_CEILING };
  const known = all.filter(noticed);
  const content = known.length > 0 && known.every((id) => isMet(standing[id]) && !isHarmed(standing[id]));
  return { least: content ? MET_FLOOR : MOOD_MIN, most: MOOD_MAX };
}

/** Does a move make the person wait: longer than their patience, and nothing in it that they notice serves them? */
export function makesWait({ patience }: Scenario, move: Move): boolean {
  if (patience === undefined || move.seconds <= patience) return false;
  const served = [...(move.meets ?? []), ...(move.exceeds ?? []), ...(move.partly ?? [])];
  return served.every((id) => move.unnoticed?.includes(id));
}

/** Mood after a move: tone, then bounds, then waiting, each clamped. */
export function moodAfter(before: number, tone: number, { least, most }: MoodBounds, waits: boolean): number {
  const toned = clampMood(before + tone);
  const bounded = Math.min(most, Math.max(least, toned));
  return waits ? clampMood(bounded - 1) : bounded;
}

/** Does mood at its lowest, before and after this move, end the encounter? Tone below 0 or a wait pushes. */
export const isPushed = (before: number, after: number, tone: number, waits: boolean): boolean =>
  before === MOOD_MIN && after === MOOD_MIN && (tone < 0 || waits);

/** Has the mood just come down to the edge, so that the warning is said? */
export const comesToEdge = (before: number, after: number): boolean => before > MOOD_MIN && after === MOOD_MIN;
