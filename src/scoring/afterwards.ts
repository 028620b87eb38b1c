/**
 * What became of it once an encounter is over: the figures that reports add up, what the person writes, what they
 * find out later, and whether they broke it off. Every report asks here, so that all of them tell the same.
 */
import { lastFaceIn } from '../encounter/bearing.ts';
import { type Exit, exitAt } from '../encounter/edge.ts';
import { holds } from '../encounter/rules.ts';
import { isHarmed } from '../encounter/standings.ts';
import type { Walk } from '../encounter/walk.ts';
import type { Ending } from '../scenario/format.ts';
import type { Face } from '../scenario/words.ts';

/** What became of it. */
export interface Afterwards {
  /** The mood they left in. */
  readonly mood: number;
  /** The face they left with: the one the ending names, where their mood bears it. */
  readonly face: Face;
  /** As the ending has it; harm that was done and somebody who broke it off are in it whatever the ending says. */
  readonly outcome: Ending['outcome'];
  /** What they write about it in the end: what they found out later goes before what they first thought. */
  readonly review?: NonNullable<Ending['review']>;
  /** What they found out after the end. `review`: the stars came of that. */
  readonly later?: { readonly text: string; readonly review?: NonNullable<Ending['review']> };
  /** How they broke it off, if they did. */
  readonly out?: Exit;
}

/** Whether anybody came to harm, or nearly: harm wherever a need or an expectation was harmed, else what the ending says. */
export function incidentOf({ scenario, place, state }: Walk): Ending['outcome']['incident'] {
  if (Object.values(state.standing).some(isHarmed)) return 'harm';
  return (place.at === 'ending' && scenario.endings[place.ending]?.outcome.incident) || 'none';
}

/** What became of a walk; undefined while it has not ended. */
export function afterwardsOf(walk: Walk): Afterwards | undefined {
  const { scenario, place, state } = walk;
  const ending = place.at === 'ending' ? scenario.endings[place.ending] : undefined;
  if (!ending) return undefined;
  const out = exitAt(scenario, place);
  const found = ending.later && (!ending.later.if || holds(ending.later.if, state)) ? ending.later : undefined;
  const review = found?.review ?? ending.review;
  return {
    mood: state.mood,
    face: lastFaceIn(state.mood, ending.face),
    outcome: { ...ending.outcome, incident: incidentOf(walk), ...(out && { loyalty: 'lost' }) },
    ...(review && { review }),
    ...(found && { later: { text: found.text, ...(found.review && { review: found.review }) } }),
    ...(out && { out }),
  };
}
