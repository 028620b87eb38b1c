/**
 * Times things so that a busy machine does least harm: by turns, by their medians, and by the processor time
 * this process used (on a quiet machine a little more than the time on the clock, since clearing up memory
 * and compiling JavaScript go on beside the work).
 */

/** Milliseconds of processor time used so far. */
function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The middle of a list of numbers. */
export const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

/** Milliseconds that some work takes once. */
export function once(work) {
  const began = used();
  work();
  return used() - began;
}

/** Milliseconds that some work takes, done again and again for at least `least` milliseconds. */
export function often(work, least = 400) {
  const began = used();
  let times = 0;
  let took = 0;
  do {
    work();
    times += 1;
    took = used() - began;
  } while (took < least);
  return took / times;
}

const figures = (times) => ({ median: median(times), least: Math.min(...times), most: Math.max(...times) });

/**
 * Several works by turns, A B C A B C …, after one round to warm up. Each gives its own figure.
 * @returns the figures of each, and for each peer how many times ours it is: the median of what it was round by round
 */
export function byTurns(works, runs) {
  const names = Object.keys(works);
  const figure = (name) => {
    // What the one before has left is cleared up before the next is timed.
    globalThis.gc?.();
    return [name, works[name]()];
  };
  const rounds = Array.from({ length: runs + 1 }, () => Object.fromEntries(names.map(figure)));
  const counted = rounds.slice(1);
  const [ours, ...peers] = names;
  return {
    figures: Object.fromEntries(names.map((name) => [name, figures(counted.map((round) => round[name]))])),
    times: Object.fromEntries(peers.map((peer) => [peer, median(counted.map((round) => round[peer] / round[ours]))])),
  };
}
