/** What the bench is to show. A goal holds for one row; `of` says what is held against it. */

const faster = (row, size, peer, least) => ({
  row,
  size,
  text: `at least ${least} times ${peer}`,
  of: ({ times }) => times[peer],
  holds: (value) => value >= least,
  told: (value) => `${value.toPrecision(3)} times`,
});

const within = (row, size, most, unit) => ({
  row,
  size,
  text: `at most ${most.toLocaleString('en-GB')} ${unit}`,
  of: ({ figures }) => figures.counterpart.median,
  holds: (value) => value <= most,
  told: (value) => `${value.toPrecision(3)} ${unit}`,
});

/** Milliseconds that the proof of a shipped scenario may take. */
const SHIPPED = 300;

/** All goals. Rows that were not run are passed over. */
export const goals = [
  faster('load and compile', 1000, 'inkjs compile', 15),
  faster('play with offers and text', 1000, 'inkjs', 3),
  faster('replay of records', 1000, 'inkjs', 50),
  faster('proof beside shortest paths', 30, 'xstate/graph', 100),
  within('full proof', 1000, 1000, 'ms'),
  within('full proof', 10_000, 5000, 'ms'),
  within('memory of the proof', 10_000, 500, 'MB'),
  within('what can be guaranteed', 'grid', 2000, 'ms'),
  within('check of the whole library', 'shipped', 10_000, 'ms'),
];

/** The goals that were run, each with what came of it. */
export function outcomes(rows) {
  const shipped = rows.filter(({ size, row }) => size === 'shipped' && row.startsWith('proof of '));
  const all = [...goals, ...shipped.map(({ row }) => within(row, 'shipped', SHIPPED, 'ms'))];
  return all.flatMap(({ row, size, text, of, holds, told }) => {
    const found = rows.find((one) => one.row === row && one.size === size);
    if (!found) return [];
    const value = of(found);
    return [{ row, size, goal: text, value, told: told(value), met: holds(value) && found.complete !== false }];
  });
}
