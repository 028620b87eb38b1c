/** From what is kept to what the profile reads: every finished play, played again. */
import type { Scenario } from '../scenario/format.ts';
import { type FinishedPlay, finishedPlay } from '../scoring/finished-play.ts';
import { hintsOf, type PlayRecord } from './record.ts';
import { replay } from './replay.ts';
import type { StoredPlay } from './store.ts';

/** What of the kept plays counts for a profile. */
export interface FinishedPlays {
  readonly plays: readonly FinishedPlay[];
  /** Finished plays that cannot be played again: their scenario is gone or its rules have changed since. */
  readonly leftOut: number;
}

/** What plays came to, as long as somebody keeps it: a play that has ended and its scenario do not change. */
export type PlayedBefore = Map<
  string,
  { readonly scenario: Scenario; readonly record: PlayRecord; readonly play: FinishedPlay }
>;

/** Both come from one store, where moves only ever come after moves; numbers and times may be others after an import. */
const sameRecord = (a: PlayRecord, b: PlayRecord): boolean =>
  a.attempt === b.attempt && a.seal === b.seal && a.rules === b.rules && a.moves.length === b.moves.length;
const sameTimes = (a: FinishedPlay, b: StoredPlay): boolean =>
  a.order === b.order && a.begun === b.begun && a.ended === b.changed;

/**
 * The finished plays of a store. Running ones are passed over.
 * @param before what was played again already; it is added to, and what is in it is not played again
 * @param scenarioOf the checked scenario of a play, or undefined when it is not to be had
 */
export function finishedPlays(
  kept: readonly StoredPlay[],
  scenarioOf: (play: StoredPlay) => Scenario | undefined,
  before: PlayedBefore = new Map(),
): FinishedPlays {
  const ended = kept.filter(({ status }) => status === 'ended');
  const plays = ended.flatMap((play): FinishedPlay[] => {
    const scenario = scenarioOf(play);
    const known = before.get(play.id);
    const same = known && sameRecord(known.record, play.record) && sameTimes(known.play, play);
    if (same && known.scenario === scenario) return [known.play];
    if (!scenario) return [];
    const played = replay(scenario, play.record);
    if (!played.ok || !played.over) return [];
    const { id, order, begun, changed, record } = play;
    const made = finishedPlay({ id, order, begun, ended: changed }, played.walk, hintsOf(record));
    before.set(id, { scenario, record, play: made });
    return [made];
  });
  return { plays, leftOut: ended.length - plays.length };
}
