/** How an encounter of the day went, in one mark: from the same card as its debrief, so that the two never disagree. */
import type { Scorecard } from '../../scoring/scorecard.ts';
import type { IconName } from '../parts/icons.tsx';

/** How it went for the person who was served. */
export type Went = 'well' | 'partly' | 'badly';

/** From this satisfaction on, with every need met, it went well. */
const WELL_FROM = 75;
/** Below this it went badly, whatever was met. */
const BADLY_BELOW = 50;

/** A critical need that was missed (the card is capped), or little satisfaction, is bad; all needs met is the floor of good. */
export function howItWent({ satisfaction, capped, needs }: Pick<Scorecard, 'satisfaction' | 'capped' | 'needs'>): Went {
  if (capped || satisfaction < BADLY_BELOW) return 'badly';
  return needs.points === needs.of && satisfaction >= WELL_FROM ? 'well' : 'partly';
}

/** The sign; it never stands alone, its words are `went.…` of the room between. */
export const wentIcons: Readonly<Record<Went, IconName>> = { well: 'tick', partly: 'half', badly: 'cross' };
