/** From what is kept to what the profile reads: every finished play, played again. */
import type { Scenario } from '../scenario/format.ts';
import { type FinishedPlay, finishedPlay } from '../scoring/finished-play.ts';
import type { WorkedOut } from './kept-results.ts';
import { playHash } from './kept-row.ts';
import { hintsOf } from './record.ts';
import { replay } from './replay.ts';
import type { StoredPlay } from './store.ts';

/** What of the kept plays counts for a profile. */
export interface FinishedPlays {
  readonly plays: readonly FinishedPlay[];
  /** Finished plays that cannot be played again: their scenario is gone or its rules have changed since. */
  readonly leftOut: number;
}

/** What plays came to, by their names: a play that has ended and its scenario do not change. */
export type PlayedBefore = Map<string, WorkedOut>;

/** Is what a play came to known already, of the very same play on the very same scenario? */
export function isKnown(before: PlayedBefore, play: StoredPlay, scenario: Scenario): boolean {
  const known = before.get(play.id);
  return known !== undefined && known.scenario === scenario && known.of === playHash(play);
}

/** Plays it again. Undefined where it does not play to an end. */
function playedAgain(play: StoredPlay, scenario: Scenario): FinishedPlay | undefined {
  const played = replay(scenario, play.record);
  if (!played.ok || !played.over) return undefined;
  const { id, order, begun, changed, record } = play;
  return finishedPlay({ id, order, begun, ended: changed }, played.walk, hintsOf(record));
}

/**
 * The finished plays of a store. Running ones are passed over.
 * @param scenarioOf the checked scenario of a play, or undefined when it is not to be had
 * @param before what was played again already; it is added to, and what is in it is not played again
 */
export function finishedPlays(
  kept: readonly StoredPlay[],
  scenarioOf: (play: StoredPlay) => Scenario | undefined,
  before: PlayedBefore = new Map(),
): FinishedPlays {
  const ended = kept.filter(({ status }) => status === 'ended');
  const plays = ended.flatMap((play): FinishedPlay[] => {
    const scenario = scenarioOf(play);
    if (!scenario) return [];
    if (!isKnown(before, play, scenario))
      before.set(play.id, { scenario, of: playHash(play), play: playedAgain(play, scenario) });
    const made = before.get(play.id)?.play;
    return made ? [made] : [];
  });
  return { plays, leftOut: ended.length - plays.length };
}
