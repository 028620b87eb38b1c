/**
 * Tables that may be shown to peers: no cell with fewer than five people in it, and none that could be had by
 * taking the others from a total. Primary and secondary suppression as statistical offices do it (Hundepool et al.,
 * Statistical Disclosure Control, 2012), for tables of rows, columns and their totals.
 */

/** Fewest people in a cell that peers may see. */
export const PEOPLE_LEAST = 5;

/** What stands in one cell before anything is hidden. */
export interface Cell {
  readonly people: number;
  /** Average, unrounded. Anything when there is nobody. */
  readonly value: number;
}

/** A table with its totals: `total` of each row and column, and of all. */
export interface CellTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row and column. */
  readonly cells: readonly (readonly Cell[])[];
  readonly rowTotals: readonly Cell[];
  readonly columnTotals: readonly Cell[];
  readonly total: Cell;
}

/** The same table, with `undefined` where peers may see nothing: neither how many nor how high. */
export interface ShownTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  readonly rowTotals: readonly (Cell | undefined)[];
  readonly columnTotals: readonly (Cell | undefined)[];
  readonly total: Cell | undefined;
}

/** All figures of a table in one grid: the last column and row are the totals. */
function grid({ cells, rowTotals, columnTotals, total }: CellTable): Cell[][] {
  return [...cells.map((row, r) => [...row, rowTotals[r] as Cell]), [...columnTotals, total]];
}

/**
 * Hides what peers may not see. A line (a row or a column with its total) in which one figure is hidden, or several
 * that together stand for fewer than five people, gives it away by subtraction; then the smallest figure shown in that
 * line is hidden too, until no line does. A cell with nobody in it is shown as nobody.
 */
export function forPeers(table: CellTable): ShownTable {
  const all = grid(table);
  const hidden = all.map((row) => row.map(({ people }) => people > 0 && people < PEOPLE_LEAST));
  const [height, width] = [all.length, all[0]?.length ?? 0];
  const lines = [
    ...all.map((_, r) => Array.from({ length: width }, (__, c) => [r, c] as const)),
    ...Array.from({ length: width }, (_, c) => all.map((__, r) => [r, c] as const)),
  ];
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of lines) {
      const gone = line.filter(([r, c]) => hidden[r]?.[c]);
      if (gone.length === 0) continue;
      // What is hidden among the parts can be had together as the total less the parts shown, if the total is shown.
      const parts = gone.filter((at) => at !== line.at(-1));
      const together = parts.reduce((people, [r, c]) => people + (all[r]?.[c]?.people ?? 0), 0);
      const totalHidden = gone.includes(line.at(-1) as (typeof line)[number]);
      const safe = totalHidden ? gone.length >= 2 : gone.length >= 2 && together >= PEOPLE_LEAST;
      if (safe) continue;
      const shown = line.filter(([r, c]) => !hidden[r]?.[c] && (all[r]?.[c]?.people ?? 0) > 0);
      const next = shown.toSorted(
        ([ar, ac], [br, bc]) => (all[ar]?.[ac]?.people ?? 0) - (all[br]?.[bc]?.people ?? 0),
      )[0];
      if (!next) continue;
      (hidden[next[0]] as boolean[])[next[1]] = true;
      changed = true;
    }
  }
  const show = (r: number, c: number) => (hidden[r]?.[c] ? undefined : all[r]?.[c]);
  return {
    rows: table.rows,
    columns: table.columns,
    cells: Array.from({ length: height - 1 }, (_, r) => Array.from({ length: width - 1 }, (__, c) => show(r, c))),
    rowTotals: Array.from({ length: height - 1 }, (_, r) => show(r, width - 1)),
    columnTotals: Array.from({ length: width - 1 }, (_, c) => show(height - 1, c)),
    total: show(height - 1, width - 1),
  };
}
