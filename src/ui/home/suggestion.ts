/** Whom home suggests, and why. */
import type { HomeEntry } from './home-entry.ts';

/** One person, with the reason they are suggested. */
export type Suggestion = { readonly entry: HomeEntry } & (
  | { readonly why: 'due'; readonly skill: string }
  | { readonly why: 'new' }
  | { readonly why: 'again'; readonly points: number }
);

/** Points nobody can better. */
const ALL = 100;

/**
 * A skill that is due again comes first, then whoever was not served yet, in the order of the day, then whoever it went
 * worst with. Nobody, once everybody was served as well as can be.
 * @param due whom a skill that is due again is practised with, and what that skill is called
 */
export function suggestionOf(
  entries: readonly HomeEntry[],
  due?: { readonly id: string; readonly skill: string },
): Suggestion | undefined {
  const dueEntry = due && entries.find(({ id }) => id === due.id);
  if (dueEntry) return { entry: dueEntry, why: 'due', skill: due.skill };
  const fresh = entries.find(({ plays }) => plays === 0);
  if (fresh) return { entry: fresh, why: 'new' };
  const [lowest] = entries
    .flatMap((entry) => (entry.best && entry.best.score < ALL ? [{ entry, points: entry.best.score }] : []))
    .toSorted((a, b) => a.points - b.points);
  return lowest && { ...lowest, why: 'again' };
}
