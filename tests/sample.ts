/** How much of a long comparison is made: a tenth with `npm test`, all of it with `npm run test:long`. */

/** Is everything asked for? */
export const inFull = process.env.COUNTERPART_TESTS === 'full';

/** This many when everything is asked for, else a tenth. */
export const sample = (all: number): number => (inFull ? all : Math.ceil(all / 10));

/**
 * All of a list when everything is asked for, else a tenth, `fewest` at least, evenly spread over it from its first to its
 * last, so that no kind is left out that stands together in it.
 */
export function spread<T>(all: readonly T[], fewest = 1): readonly T[] {
  const most = Math.min(all.length, Math.max(fewest, sample(all.length)));
  if (most === all.length) return all;
  const step = most > 1 ? (all.length - 1) / (most - 1) : 0;
  return Array.from({ length: most }, (_, index) => all[Math.round(index * step)] as T);
}
