/** Which column each place of a map stands in: as far right as the longest way to it is long. */
import { END } from '../../scenario/move.ts';
import type { StoryMap } from './story-map.ts';

export interface Layers {
  /** Column of each node, and of "end", by id. The endings stand in the column after the end's. */
  readonly column: ReadonlyMap<string, number>;
  /** Columns in all, the endings' own included. */
  readonly columns: number;
  /** Does this way lead back (to a node that was passed before, or to itself)? */
  readonly leadsBack: (from: string, to: string) => boolean;
}

const edge = (from: string, to: string) => `${from} ${to}`;

/** The ways that close a loop, found by walking the map depth first, and the nodes so that ways on lead to later ones. */
function walked(map: StoryMap): { readonly back: ReadonlySet<string>; readonly order: readonly string[] } {
  const targets = new Map(
    map.nodes.map(({ id, moves }) => [id, [...new Set(moves.flatMap(({ ways }) => ways.map(({ to }) => to)))]]),
  );
  const back = new Set<string>();
  const state = new Map<string, 'open' | 'closed'>();
  const order: string[] = [];
  for (const root of [map.start, ...targets.keys()]) {
    if (state.has(root)) continue;
    state.set(root, 'open');
    // A stack of our own: a story may be longer than calls may be deep.
    const stack = [{ id: root, next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const to = targets.get(top.id)?.[top.next];
      top.next += 1;
      if (to === undefined) {
        state.set(top.id, 'closed');
        order.unshift(top.id);
        stack.pop();
      } else if (state.get(to) === 'open') {
        back.add(edge(top.id, to));
      } else if (!state.has(to) && to !== END) {
        state.set(to, 'open');
        stack.push({ id: to, next: 0 });
      }
    }
  }
  return { back, order };
}

/** Puts a map into columns. */
export function layersOf(map: StoryMap): Layers {
  const { back, order } = walked(map);
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const column = new Map<string, number>(order.map((id) => [id, 0]));
  let last = 0;
  for (const id of order) {
    const here = column.get(id) ?? 0;
    last = Math.max(last, here);
    for (const { to } of nodes.get(id)?.moves.flatMap(({ ways }) => ways) ?? []) {
      if (to === END || back.has(edge(id, to))) continue;
      column.set(to, Math.max(column.get(to) ?? 0, here + 1));
    }
  }
  column.set(END, last + 1);
  return { column, columns: last + 3, leadsBack: (from, to) => back.has(edge(from, to)) };
}
