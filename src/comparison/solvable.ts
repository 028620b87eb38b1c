/**
 * Which hidden figures of a table can be had by solving all its sums together. Each figure of the grid (with its
 * totals) stands in one row sum and one column sum: figures are the edges of a graph whose places are rows and columns,
 * and a hidden one is determined exactly when it is a bridge, for every circle of hidden figures leaves one free.
 */

/** A place in the grid: row and column, totals last. */
export type At = readonly [row: number, column: number];

/** Rows and columns that hidden figures connect with a row, without the one at `but`. Columns are numbered after rows. */
function reached(hidden: readonly (readonly boolean[])[], from: number, but: At): ReadonlySet<number> {
  const height = hidden.length;
  const seen = new Set([from]);
  const open = [from];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const found = place;
    for (const [r, row] of hidden.entries())
      for (const [c, isHidden] of row.entries()) {
        if (!isHidden || (r === but[0] && c === but[1])) continue;
        if (r !== found && height + c !== found) continue;
        const next = r === found ? height + c : r;
        if (!seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
      }
  }
  return seen;
}

/** If the hidden figure at this place is determined: the side of its row, by which it is told from that of its column. */
export function determined(hidden: readonly (readonly boolean[])[], at: At): ReadonlySet<number> | undefined {
  const side = reached(hidden, at[0], at);
  return side.has(hidden.length + at[1]) ? undefined : side;
}

/** Does a figure at this place connect the two sides? */
export const connects = (side: ReadonlySet<number>, height: number, [r, c]: At): boolean =>
  side.has(r) !== side.has(height + c);
