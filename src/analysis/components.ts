/** Loops in a graph of states: Tarjan's components, without recursion, since walks are long. */

export interface Components {
  /** States, component by component: whatever a component leads to stands before it. */
  readonly order: Uint32Array;
  /** Component of each state, counted from 0 in that order. */
  readonly of: Uint32Array;
  readonly count: number;
  /** True when no play ever comes to the same state again. */
  readonly loopless: boolean;
}

/** A graph: edges out of `s` are those from `first[s]` to before `first[s + 1]`. */
export interface Graph {
  readonly count: number;
  readonly first: Uint32Array;
  readonly to: Uint32Array;
}

/** Components over the edges that count. */
export function componentsOf({ count, first, to }: Graph, counts: (edge: number) => boolean = () => true): Components {
  const order = new Uint32Array(count);
  const of = new Uint32Array(count).fill(0xffffffff);
  const low = new Uint32Array(count);
  const seen = new Uint32Array(count);
  const edgeAt = new Uint32Array(count);
  const path = new Uint32Array(count);
  const open = new Uint32Array(count);
  let [sight, ordered, components, opened, depth, loopless] = [0, 0, 0, 0, 0, true];
  const enter = (state: number) => {
    sight += 1;
    seen[state] = sight;
    low[state] = sight;
    edgeAt[state] = first[state] as number;
    path[depth] = state;
    depth += 1;
    open[opened] = state;
    opened += 1;
  };
  for (let root = 0; root < count; root += 1) {
    if (seen[root] !== 0) continue;
    enter(root);
    while (depth > 0) {
      const state = path[depth - 1] as number;
      const edge = edgeAt[state] as number;
      if (edge < (first[state + 1] as number)) {
        edgeAt[state] = edge + 1;
        if (!counts(edge)) continue;
        const next = to[edge] as number;
        if (next === state) loopless = false;
        if (seen[next] === 0) enter(next);
        else if (of[next] === 0xffffffff) low[state] = Math.min(low[state] as number, seen[next] as number);
        continue;
      }
      depth -= 1;
      if (depth > 0) {
        const parent = path[depth - 1] as number;
        low[parent] = Math.min(low[parent] as number, low[state] as number);
      }
      if (low[state] !== seen[state]) continue;
      const began = ordered;
      for (let member = -1; member !== state; ) {
        opened -= 1;
        member = open[opened] as number;
        of[member] = components;
        order[ordered] = member;
        ordered += 1;
      }
      if (ordered - began > 1) loopless = false;
      components += 1;
    }
  }
  return { order, of, count: components, loopless };
}
