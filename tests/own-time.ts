/** How long work takes by the processor, not by the clock: whatever else the machine is doing counts for nothing. */

/** Milliseconds this process itself has worked. Its helpers (rubbish collection, compiling) are in it. */
function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Times that work may be done until it is quick enough. */
const TRIES = 3;

/** What came of work, and the milliseconds of the processor that it took. */
export interface Timed<T> {
  readonly took: number;
  readonly value: T;
}

/**
 * Does work, and again until it is within `enough` milliseconds, three times at most: neighbours on a processor make each
 * step slower, so what is too slow each time is slow by itself. Gives the quickest time. Throws what the work throws.
 */
export function timed<T>(work: () => T, enough: number): Timed<T> {
  let best: Timed<T> | undefined;
  for (let tries = 0; tries < TRIES && (best === undefined || best.took > enough); tries += 1) {
    const began = ownTime();
    const value = work();
    const took = ownTime() - began;
    if (best === undefined || took < best.took) best = { took, value };
  }
  if (best === undefined) throw new Error('nothing was done');
  return best;
}
