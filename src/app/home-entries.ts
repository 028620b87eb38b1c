/** What the home screen shows: the library with the player's own results. */
import type { StoredPlay } from '../record/store.ts';
import type { HomeEntry } from '../ui/home/home-entry.ts';
import type { LibraryEntry } from './library.ts';

/** Entries with the first and the best finished play of each, always apart: a replay shows knowledge, not habit. */
export function homeEntries(library: readonly LibraryEntry[], plays: readonly StoredPlay[]): readonly HomeEntry[] {
  return library.map((entry) => {
    const results = plays.flatMap((play) => (play.record.scenario.id === entry.id && play.result ? [play.result] : []));
    const [first] = results;
    const best = results.reduce(
      (top, result) => (top && top.satisfaction >= result.satisfaction ? top : result),
      first,
    );
    return { ...entry, plays: results.length, ...(first && { first }), ...(best && { best }) };
  });
}

/** The play that was left in the middle most lately, if any. */
export function unfinishedPlay(plays: readonly StoredPlay[]): StoredPlay | undefined {
  return plays
    .filter((play) => play.status === 'running' && play.record.moves.length > 0)
    .reduce<StoredPlay | undefined>(
      (latest, play) => (latest && latest.changed >= play.changed ? latest : play),
      undefined,
    );
}
