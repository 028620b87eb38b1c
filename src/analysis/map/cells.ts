/**
 * What stands in the columns of a drawn map: cards, and between them lanes, through which the lines to a
 * place further on pass the columns on their way. All lines to one place share its lanes.
 */
import { END } from '../../scenario/move.ts';
import { layersOf } from './layers.ts';
import type { MapEnding, MapMove, MapNode, StoryMap } from './story-map.ts';

/** Sizes in pixels. */
export const SIZE = {
  card: 260,
  head: 30,
  words: 18,
  row: 24,
  foot: 6,
  lane: 10,
  end: 56,
  ending: 92,
  gap: 22,
} as const;

/** Characters of one line of words on a card. */
export const CARD_WORDS = 33;

export interface Cell {
  readonly key: string;
  readonly column: number;
  readonly height: number;
  readonly what:
    | { readonly is: 'node'; readonly node: MapNode }
    | { readonly is: 'end' }
    | { readonly is: 'ending'; readonly ending: MapEnding; readonly place: number | undefined }
    | { readonly is: 'lane'; readonly to: string };
}

/** A line from one cell to a cell of the next column. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** Pixels below the top of the cell at which it leaves and arrives. */
  readonly out: number;
  readonly in: number;
  /** The place it leads to in the end. */
  readonly goal: string;
  /** The move it begins with, where it leaves a node. */
  readonly move?: MapMove;
}

/** A line back to a node passed before. */
export interface Return {
  readonly from: string;
  readonly to: string;
  readonly out: number;
  readonly move: MapMove;
}

export interface Cells {
  readonly cells: readonly Cell[];
  readonly links: readonly Link[];
  readonly returns: readonly Return[];
  readonly columns: number;
}

/** Pixels from the top of a node's card to its first move: past its name and two lines of first words. */
export const rowsAt = ({ words }: MapNode) => SIZE.head + (words === '' ? 4 : 2 * SIZE.words + 10);

const heightOf = (node: MapNode) => rowsAt(node) + node.moves.length * SIZE.row + SIZE.foot;

/** Pixels from the top of a cell to where lines arrive. */
const arrivalAt = (cell: Cell | undefined) => {
  if (cell?.what.is === 'node') return SIZE.head / 2;
  return (cell?.height ?? 0) / 2;
};

/** Links by a text made of each, in their order. */
export function linksBy(links: readonly Link[], keyOf: (link: Link) => string): ReadonlyMap<string, readonly Link[]> {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const group = groups.get(keyOf(link));
    if (group) group.push(link);
    else groups.set(keyOf(link), [link]);
  }
  return groups;
}

/** Cells and lines of a map. */
export function cellsOf(map: StoryMap): Cells {
  const { column, columns, leadsBack } = layersOf(map);
  const columnOf = (id: string) => column.get(id) ?? 0;
  const cells = new Map<string, Cell>();
  const put = (cell: Cell) => cells.set(cell.key, cell);
  for (const node of map.nodes)
    put({ key: node.id, column: columnOf(node.id), height: heightOf(node), what: { is: 'node', node } });
  put({ key: END, column: columnOf(END), height: SIZE.end, what: { is: 'end' } });
  for (const [place, ending] of map.endings.entries()) {
    const what = { is: 'ending', ending, place: place + 1 } as const;
    put({ key: `ending/${ending.id}`, column: columns - 1, height: SIZE.ending, what });
  }

  if (map.walksOut) {
    const what = { is: 'ending', ending: map.walksOut, place: undefined } as const;
    put({ key: `ending/${map.walksOut.id}`, column: columns - 1, height: SIZE.ending, what });
  }

  const links = new Map<string, Link>();
  const returns: Return[] = [];
  /** Links a cell with the next column's piece of the way to `goal`, and that piece with the next. */
  const link = (from: string, at: number, out: number, goal: string, move?: MapMove): void => {
    let [here, port, by] = [from, out, move];
    for (let next = at + 1; ; next += 1) {
      const arrived = next === columnOf(goal);
      const key = arrived ? goal : `lane ${next} ${goal}`;
      if (!cells.has(key)) put({ key, column: next, height: SIZE.lane, what: { is: 'lane', to: goal } });
      const name = `${here} ${port} ${key}`;
      if (links.has(name)) return;
      const into = arrivalAt(cells.get(key));
      links.set(name, { from: here, to: key, out: port, in: into, goal, ...(by && { move: by }) });
      if (arrived) return;
      [here, port, by] = [key, SIZE.lane / 2, undefined];
    }
  };
  for (const node of map.nodes) {
    for (const [i, move] of node.moves.entries()) {
      const out = rowsAt(node) + (i + 0.5) * SIZE.row;
      for (const to of new Set(move.ways.map((way) => way.to))) {
        if (leadsBack(node.id, to)) returns.push({ from: node.id, to, out, move });
        else link(node.id, columnOf(node.id), out, to, move);
      }
    }
  }
  for (const { id } of map.endings) {
    const to = `ending/${id}`;
    links.set(to, { from: END, to, out: SIZE.end / 2, in: SIZE.ending / 2, goal: to });
  }
  return { cells: [...cells.values()], links: [...links.values()], returns, columns };
}
