/** Result files opened together: each person once, also when the same file is opened twice. */
import type { OpenedResults } from './result-file.ts';

/** The opened files with one more, or why it cannot stand beside them. */
export type AddedResults =
  | { readonly ok: true; readonly files: readonly OpenedResults[]; readonly replaced: boolean }
  | { readonly ok: false; readonly reason: string };

const playNames = ({ plays }: OpenedResults) => new Set(plays.map(({ record }) => record.attempt));

/**
 * The opened files with one more. Two files that share a play come from one person: under the same name
 * the one with more plays is kept, in its place; under two names the second is refused, so that nobody
 * counts twice. Equal names without a shared play are two people.
 */
export function withResults(files: readonly OpenedResults[], next: OpenedResults): AddedResults {
  const mine = playNames(next);
  const at = files.findIndex((file) => [...playNames(file)].some((name) => mine.has(name)));
  const known = files[at];
  if (!known) return { ok: true, files: [...files, next], replaced: false };
  if (known.name !== next.name) {
    return { ok: false, reason: `It holds a play that is already open under the name “${known.name}”.` };
  }
  const fuller = next.plays.length >= known.plays.length ? next : known;
  return { ok: true, files: files.with(at, fuller), replaced: true };
}
