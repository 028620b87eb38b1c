/**
 * Tables that may be shown to peers: no cell with fewer than five people in it, and none that could be had by
 * taking the others from a total. Primary and secondary suppression as statistical offices do it (Hundepool et al.,
 * Statistical Disclosure Control, 2012), for tables of rows, columns and their totals.
 */

import { type At, connects, determined } from './solvable.ts';

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

type Hidden = readonly boolean[][];

/** The places of each row and each column, the total of the line last. */
function linesOf(all: readonly (readonly Cell[])[]): readonly (readonly At[])[] {
  const width = all[0]?.length ?? 0;
  return [
    ...all.map((row, r) => row.map((_, c): At => [r, c])),
    ...Array.from({ length: width }, (_, c) => all.map((__, r): At => [r, c])),
  ];
}

/** The place that has to be hidden too, because a line gives something away; undefined when none does. */
function givenByLine(
  all: readonly (readonly Cell[])[],
  hidden: Hidden,
  lines: readonly (readonly At[])[],
): At | undefined {
  const people = ([r, c]: At) => all[r]?.[c]?.people ?? 0;
  const isHidden = ([r, c]: At) => hidden[r]?.[c] === true;
  for (const line of lines) {
    const gone = line.filter(isHidden);
    if (gone.length === 0) continue;
    const total = line.at(-1);
    const parts = gone.filter((at) => at !== total);
    // What is hidden among the parts can be had together as the total less the parts shown. The same people may stand
    // in all of these parts, so together they are no more than in the largest.
    const together = Math.max(0, ...parts.map(people));
    const safe = gone.length >= 2 && (gone.length > parts.length || together >= PEOPLE_LEAST);
    if (safe) continue;
    const shown = line.filter((at) => !isHidden(at) && people(at) > 0);
    const [next] = shown.toSorted((a, b) => people(a) - people(b));
    if (next) return next;
  }
  return undefined;
}

/** The place that has to be hidden too, because solving all sums together gives a small figure away. */
function givenBySolving(all: readonly (readonly Cell[])[], hidden: Hidden): At | undefined {
  const places = all.flatMap((row, r) => row.map((cell, c) => ({ at: [r, c] as At, people: cell.people })));
  for (const { at, people } of places) {
    if (!hidden[at[0]]?.[at[1]] || people === 0 || people >= PEOPLE_LEAST) continue;
    const side = determined(hidden, at);
    if (!side) continue;
    const shown = places.filter((one) => !hidden[one.at[0]]?.[one.at[1]] && one.people > 0);
    const [next] = shown.filter((one) => connects(side, all.length, one.at)).toSorted((a, b) => a.people - b.people);
    return (next ?? shown[0])?.at;
  }
  return undefined;
}

const isSmall = ({ people }: Cell) => people > 0 && people < PEOPLE_LEAST;

/**
 * A table of row totals alone has one sum, that of all: where a row is hidden the sum goes too, and the other rows
 * give nothing away.
 */
function withoutColumns({ rows, columns, cells, rowTotals, total }: CellTable): ShownTable {
  const shown = rowTotals.map((row) => (isSmall(row) ? undefined : row));
  const whole = !rowTotals.some(isSmall) && !isSmall(total);
  return { rows, columns, cells, rowTotals: shown, columnTotals: [], total: whole ? total : undefined };
}

/**
 * Hides what peers may not see: figures of fewer than five people, and as many more as it takes that no line, and no
 * solving of all lines together, gives one away; the smallest go first. A cell with nobody in it is shown as nobody.
 */
export function forPeers(table: CellTable): ShownTable {
  if (table.columns.length === 0) return withoutColumns(table);
  const all = grid(table);
  const hidden = all.map((row) => row.map(isSmall));
  const [height, width] = [all.length, all[0]?.length ?? 0];
  const lines = linesOf(all);
  const next = () => givenByLine(all, hidden, lines) ?? givenBySolving(all, hidden);
  for (let at = next(); at; at = next()) (hidden[at[0]] as boolean[])[at[1]] = true;
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
