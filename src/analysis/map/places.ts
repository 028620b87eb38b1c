/** Where each cell of a map is drawn: beside what it is joined to, as near as those above and below allow. */
import { type Cell, type Cells, linksBy, SIZE } from './cells.ts';
import { orderedColumns } from './crossings.ts';

const ROUNDS = 12;

/**
 * Tops of a column of cells, in order: each as near its wish as can be while no two overlap (least squares;
 * cells that push each other move as one block).
 */
export function settled(
  cells: readonly Pick<Cell, 'height'>[],
  wishes: readonly number[],
  gaps: readonly number[],
): number[] {
  const offsets: number[] = [];
  let below = 0;
  for (const [i, { height }] of cells.entries()) {
    offsets.push(below);
    below += height + (gaps[i] ?? 0);
  }
  const blocks: { sum: number; count: number }[] = [];
  for (const [i, wish] of wishes.entries()) {
    let block = { sum: wish - (offsets[i] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const bases = blocks.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  return bases.map((base, i) => base + (offsets[i] ?? 0));
}

/** Lanes lie close together, cards keep apart. */
const gapBetween = (upper: Cell, lower: Cell | undefined) =>
  upper.what.is === 'lane' && lower?.what.is === 'lane' ? SIZE.gap / 4 : SIZE.gap;

/** The top of every cell by key, in pixels, the highest at 0. */
export function topsOf(cells: Cells): ReadonlyMap<string, number> {
  const columns = orderedColumns(cells);
  const before = linksBy(cells.links, ({ to }) => to);
  const after = linksBy(cells.links, ({ from }) => from);
  const gaps = columns.map((column) => column.map((cell, i) => gapBetween(cell, column[i + 1])));
  const tops = new Map<string, number>();
  for (const [i, column] of columns.entries()) {
    const start = settled(
      column,
      column.map(() => 0),
      gaps[i] ?? [],
    );
    for (const [j, { key }] of column.entries()) tops.set(key, start[j] ?? 0);
  }
  const top = (key: string) => tops.get(key) ?? 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const onwards = round % 2 === 0;
    for (let step = 0; step < columns.length; step += 1) {
      const at = onwards ? step : columns.length - 1 - step;
      const column = columns[at] ?? [];
      const wishes = column.map(({ key }) => {
        const near = onwards
          ? (before.get(key) ?? []).map((link) => top(link.from) + link.out - link.in)
          : (after.get(key) ?? []).map((link) => top(link.to) + link.in - link.out);
        return near.length === 0 ? top(key) : near.reduce((sum, one) => sum + one, 0) / near.length;
      });
      for (const [i, y] of settled(column, wishes, gaps[at] ?? []).entries()) tops.set(column[i]?.key ?? '', y);
    }
  }
  const highest = Math.min(...tops.values());
  return new Map([...tops].map(([key, y]) => [key, Math.round((y - highest) * 2) / 2]));
}
