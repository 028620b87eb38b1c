/** From what is kept to what the profile reads: every finished play, played again. */
import type { Scenario } from '../scenario/format.ts';
import { type FinishedPlay, finishedPlay } from '../scoring/finished-play.ts';
import { hintsOf } from './record.ts';
import { replay } from './replay.ts';
import type { StoredPlay } from './store.ts';

/** What of the kept plays counts for a profile. */
export interface FinishedPlays {
  readonly plays: readonly FinishedPlay[];
  /** Finished plays that cannot be played again: their scenario is gone or its rules have changed since. */
  readonly leftOut: number;
}

/**
 * The finished plays of a store. Running ones are passed over.
 * @param scenarioOf the checked scenario of a play, or undefined when it is not to be had
 */
export function finishedPlays(
  kept: readonly StoredPlay[],
  scenarioOf: (play: StoredPlay) => Scenario | undefined,
): FinishedPlays {
  const ended = kept.filter(({ status }) => status === 'ended');
  const plays = ended.flatMap((play): FinishedPlay[] => {
    const scenario = scenarioOf(play);
    const played = scenario && replay(scenario, play.record);
    if (!played?.ok || !played.over) return [];
    const { id, order, begun, changed, record } = play;
    return [finishedPlay({ id, order, begun, ended: changed }, played.walk, hintsOf(record))];
  });
  return { plays, leftOut: ended.length - plays.length };
}
