/** How needs and expectations change their standing, and what a standing counts as (rules 2.1 to 2.6). */
import type { Standing } from './state.ts';

/** What a move can do to a goal, in the order in which one move does it. */
export const EFFECTS = ['harms', 'misses', 'partly', 'meets', 'exceeds'] as const;
/** See EFFECTS. */
export type Effect = (typeof EFFECTS)[number];

/** Counts as met: met, exceeded, or put right after a miss. */
export const isMet = (standing: Standing | undefined): boolean =>
  standing === 'met' || standing === 'exceeded' || standing === 'repaired';
/** Counts as partly met: also what was harmed and eased since. */
export const isPartly = (standing: Standing | undefined): boolean => standing === 'partly' || standing === 'eased';
/** Counts as missed by a move, harmed or not, and not put right since. What nothing touched is not missed yet. */
export const isMissed = (standing: Standing | undefined): boolean => standing === 'missed' || standing === 'harmed';
/** Was harmed, whatever was done about it since. */
export const isHarmed = (standing: Standing | undefined): boolean => standing === 'harmed' || standing === 'eased';

/**
 * How a standing changes. Recovery returns to par: what was missed can be repaired, never exceeded. What was
 * harmed can be eased, and missed again after that is harmed once more; nothing makes it more than partly met.
 */
export function nextStanding(now: Standing, effect: Effect): Standing {
  if (effect === 'harms') return 'harmed';
  if (isHarmed(now)) return effect === 'misses' ? 'harmed' : 'eased';
  switch (effect) {
    case 'misses':
      return 'missed';
    case 'partly':
      return now === 'open' || now === 'missed' ? 'partly' : now;
    case 'meets':
      if (now === 'missed') return 'repaired';
      return now === 'open' || now === 'partly' ? 'met' : now;
    case 'exceeds':
      if (now === 'missed' || now === 'repaired') return 'repaired';
      return 'exceeded';
  }
}
