/** In which order the cells of each column stand, so that few lines cross. */
import { type Cell, type Cells, type Link, linksBy } from './cells.ts';

const SWEEPS = 24;

/** How many pairs of lines between two columns cross: inversions, counted with a binary indexed tree. */
export function crossings(pairs: readonly (readonly [number, number])[]): number {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const ranks = new Map([...new Set(pairs.map(([, to]) => to))].sort((a, b) => a - b).map((to, i) => [to, i + 1]));
  const tree = new Array<number>(ranks.size + 1).fill(0);
  let [count, seen] = [0, 0];
  for (const [, to] of sorted) {
    const rank = ranks.get(to) ?? 0;
    let below = 0;
    for (let i = rank; i > 0; i -= i & -i) below += tree[i] ?? 0;
    count += seen - below;
    for (let i = rank; i <= ranks.size; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
    seen += 1;
  }
  return count;
}

/** The columns in order, top to bottom: barycentre sweeps to and fro, the best of them kept. */
export function orderedColumns({ cells, links, columns }: Cells): readonly (readonly Cell[])[] {
  let order: Cell[][] = Array.from({ length: columns }, (_, column) => cells.filter((cell) => cell.column === column));
  const before = linksBy(links, ({ to }) => to);
  const after = linksBy(links, ({ from }) => from);
  const column = new Map(cells.map((cell) => [cell.key, cell.column]));
  const places = (columns: readonly (readonly Cell[])[]) =>
    new Map(columns.flatMap((cells) => cells.map(({ key }, i) => [key, i] as const)));
  // A port lower on the same card counts as a little further down.
  const from = (link: Link, place: ReadonlyMap<string, number>) => (place.get(link.from) ?? 0) + link.out / 10_000;
  const crossed = (columns: readonly (readonly Cell[])[]) => {
    const place = places(columns);
    const gaps = linksBy(links, (link) => `${column.get(link.from)}`);
    return [...gaps.values()]
      .map((gap) => crossings(gap.map((link) => [from(link, place), place.get(link.to) ?? 0])))
      .reduce((sum, one) => sum + one, 0);
  };
  let [best, fewest] = [order, crossed(order)];
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    const onwards = sweep % 2 === 0;
    const place = new Map(places(order));
    const next = [...order];
    for (let step = 0; step < columns; step += 1) {
      const at = onwards ? step : columns - 1 - step;
      const wish = (cell: Cell) => {
        const near = onwards
          ? (before.get(cell.key) ?? []).map((link) => from(link, place))
          : (after.get(cell.key) ?? []).map((link) => place.get(link.to) ?? 0);
        return near.length === 0 ? (place.get(cell.key) ?? 0) : near.reduce((sum, one) => sum + one, 0) / near.length;
      };
      const wishes = new Map((next[at] ?? []).map((cell) => [cell.key, wish(cell)]));
      next[at] = [...(next[at] ?? [])].sort((a, b) => (wishes.get(a.key) ?? 0) - (wishes.get(b.key) ?? 0));
      for (const [i, { key }] of next[at].entries()) place.set(key, i);
    }
    order = next;
    const now = crossed(order);
    if (now < fewest) [best, fewest] = [order, now];
  }
  return best;
}
