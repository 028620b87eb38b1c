/**
 * The edge as it can be seen: whether somebody is about to go, and how they would. Every sign of it (strip, stage,
 * sound, caption, sentence) asks here, so that none is shown where no rule lies behind it.
 */
import type { Scenario } from '../scenario/format.ts';
import { WALKS_OUT } from '../scenario/move.ts';
import { MOOD_MIN } from '../scenario/words.ts';
import type { Place } from './rules.ts';
import type { EncounterState, Standing } from './state.ts';

/** How somebody breaks off: walks out of the place, rings off, or (who cannot leave) closes up. */
export type Exit = 'walks' | 'rings-off' | 'closes';

/** How they would break off; undefined where no rule lets them. */
export function exitOf({ engine, endings, customer }: Scenario): Exit | undefined {
  const out = Object.hasOwn(endings, WALKS_OUT) ? endings[WALKS_OUT] : undefined;
  if (engine === 1 || !out) return undefined;
  if (out.closes) return 'closes';
  return customer.where === 'phone' ? 'rings-off' : 'walks';
}

/** How they would break off at the next push; undefined while they are not at the edge. */
export const edgeAt = (scenario: Scenario, place: Place, { mood }: Pick<EncounterState, 'mood'>): Exit | undefined =>
  place.at === 'node' && mood === MOOD_MIN ? exitOf(scenario) : undefined;

/** How they broke off; undefined for every other ending, and while it is not over. */
export const exitAt = (scenario: Scenario, place: Place): Exit | undefined =>
  place.at === 'ending' && place.ending === WALKS_OUT ? exitOf(scenario) : undefined;

/**
 * A standing as the notebook may show it. What was lost and nobody has noticed yet still stands open: the page
 * must not tell what only comes out later. What serves is shown, for that the player has done knowingly.
 */
export function shownStanding({ standing, unnoticed }: EncounterState, id: string): Standing {
  const now = standing[id] ?? 'open';
  if (!unnoticed.includes(id)) return now;
  switch (now) {
    case 'missed':
    case 'harmed':
      return 'open';
    case 'repaired':
      return 'met';
    case 'eased':
      return 'partly';
    default:
      return now;
  }
}

/** The same of any goal: of what has not been discovered the notebook shows nothing, so that no sound and no word tells of it. */
export const notedStanding = (state: EncounterState, id: string): Standing =>
  state.known.includes(id) ? shownStanding(state, id) : 'open';
