/** Result files opened together: each person once, in whatever order files come and however they overlap. */
import type { Said } from '../scenario/said.ts';
import { inOneOrder } from './one-order.ts';
import type { OpenedResults } from './result-file.ts';

/** The opened files with one more, or why it cannot stand beside them. */
export type AddedResults =
  | { readonly ok: true; readonly files: readonly OpenedResults[]; readonly replaced: boolean }
  | { readonly ok: false; readonly reason: Said };

const namesOf = ({ files }: OpenedResults) => new Set(files.flat().map(({ attempt }) => attempt));

/** All that several files of one person hold, each play once. What is a first play is counted over all of them. */
function joined(name: string, results: readonly OpenedResults[]): OpenedResults {
  // All files anew each time: the order found for some of them is a guess that the next may put right.
  const files = results.flatMap((one) => one.files);
  const records = inOneOrder(files);
  const plays = new Map(results.flatMap((one) => one.plays).map((play) => [play.record.attempt, play]));
  const aside = new Map(results.flatMap(({ setAside }) => setAside).map((play) => [play.record.attempt, play]));
  const counts = new Map<string, number>();
  return {
    name,
    files,
    plays: records.flatMap(({ attempt: id, scenario }) => {
      const attempt = (counts.get(scenario.id) ?? 0) + 1;
      counts.set(scenario.id, attempt);
      const play = plays.get(id);
      return play ? [{ ...play, attempt }] : [];
    }),
    // A file may have brought the story that another came without.
    setAside: records.flatMap(({ attempt: id }) => (plays.has(id) ? [] : (aside.get(id) ?? []))),
  };
}

/**
 * The opened files with one more. Files that share a play come from one person: under the same name all they hold
 * stands together, where the first of them stood; under another name the new one is refused, so that nobody counts
 * twice. Equal names without a shared play are two people, until a file comes that holds plays of both.
 */
export function withResults(files: readonly OpenedResults[], next: OpenedResults): AddedResults {
  const mine = namesOf(next);
  const same = files.filter((file) => [...namesOf(file)].some((name) => mine.has(name)));
  const [first] = same;
  if (!first) return { ok: true, files: [...files, next], replaced: false };
  const other = same.find(({ name }) => name !== next.name);
  if (other) return { ok: false, reason: { key: 'team.openUnder', values: { name: other.name } } };
  const together = joined(next.name, [...same, next]);
  return {
    ok: true,
    files: files.flatMap((file) => (file === first ? [together] : same.includes(file) ? [] : [file])),
    replaced: true,
  };
}
