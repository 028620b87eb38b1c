/**
 * Mood as 0.1.0 reckoned it: the effect of the move, then one less for each whole patience that passed on the
 * clock, each clamped. Kept so that plays made then open with the very same card; nothing new is played by it.
 */
import type { Move, Scenario } from '../../scenario/format.ts';
import { clampMood, clampSeconds, type EncounterState } from '../state.ts';

/** Mood after a move by engine 1. */
export function engine1Mood({ patience }: Scenario, { mood, seconds }: Move): (before: EncounterState) => number {
  const waits = (at: number) => (patience === undefined ? 0 : Math.floor(at / patience));
  return (before) =>
    clampMood(clampMood(before.mood + mood) - (waits(clampSeconds(before.seconds + seconds)) - waits(before.seconds)));
}
