/** What the home screen shows: the library with the player's own results. */
import type { StoredPlay } from '../record/store.ts';
import type { HomeEntry } from '../ui/home/home-entry.ts';
import type { LibraryEntry } from './library.ts';

/** Entries with the first and the best finished play of each, always apart: a replay shows knowledge, not habit. */
export function homeEntries(library: readonly LibraryEntry[], plays: readonly StoredPlay[]): readonly HomeEntry[] {
  return library.map((entry) => {
    const results = plays.flatMap(({ record, result }) => {
      if (record.scenario.id !== entry.id || !result) return [];
      const { satisfaction, score = satisfaction, ending } = result;
      return [{ score, ending }];
    });
    const [first] = results;
    const best = results.reduce((top, result) => (top && top.score >= result.score ? top : result), first);
    return { ...entry, plays: results.length, ...(first && { first }), ...(best && { best }) };
  });
}

/** The play that was left in the middle most lately, if any. */
export function unfinishedPlay(plays: readonly StoredPlay[]): StoredPlay | undefined {
  return (
    plays
      // An attempt is gone on with from its own page, and cannot be put aside.
      .filter((play) => play.status === 'running' && play.record.moves.length > 0 && play.attempt === undefined)
      .reduce<StoredPlay | undefined>(
        (latest, play) => (latest && latest.changed >= play.changed ? latest : play),
        undefined,
      )
  );
}
