/** What this browser keeps of the player: read for the profile, saved as a file, erased when asked. */
import { replay } from '../record/replay.ts';
import type { PlayStore, StoredPlay } from '../record/store.ts';
import { type FinishedPlay, finishedPlay } from '../scoring/finished-play.ts';
import { offerFile } from './files.ts';
import { checkedScenario, loadScenario } from './library.ts';

/** Finished plays, replayed; and how many could not be, because their scenario is gone or has changed. */
export interface OwnPlays {
  readonly plays: readonly FinishedPlay[];
  readonly leftOut: number;
}

async function replayed(play: StoredPlay): Promise<FinishedPlay | undefined> {
  try {
    const { source, record } = play;
    const scenario = await (source === undefined ? loadScenario(record.scenario.id) : checkedScenario(source));
    const played = replay(scenario, record);
    return played.ok && played.over
      ? finishedPlay({ id: play.id, begun: play.begun, ended: play.changed }, played.walk)
      : undefined;
  } catch {
    // The scenario cannot be had any more: the play is counted as left out, which the profile says.
    return undefined;
  }
}

/** Replays every finished play. */
export async function ownPlays(kept: readonly StoredPlay[]): Promise<OwnPlays> {
  const ended = kept.filter(({ status }) => status === 'ended');
  const all = await Promise.all(ended.map(replayed));
  const plays = all.filter((play) => play !== undefined);
  return { plays, leftOut: ended.length - plays.length };
}

/** Saves everything this browser keeps as one readable file. Returns its name. */
export async function exportOwnData(store: PlayStore, settings: unknown): Promise<string> {
  const [plays, days] = [await store.list(), await store.notes('day')];
  const name = 'my-counterpart-data.json';
  const data = { kind: 'counterpart-data', version: 1, settings, plays, days: days.map(({ value }) => value) };
  offerFile(name, `${JSON.stringify(data, null, 2)}\n`);
  return name;
}
