/** The story as a graph of nodes and ways. None of these functions calls itself: a story may be long. */
import type { Draft, Move } from '../format.ts';
import { END } from '../move.ts';
import { SECONDS_STEP } from '../words.ts';
import { everyMove } from './story.ts';

/** One way of one move. `at` is the pointer to the move. */
export interface Edge {
  readonly to: string;
  readonly seconds: number;
  readonly at: string;
}

/** Ways out of each node, by node id. END has none. */
export type Graph = ReadonlyMap<string, readonly Edge[]>;

/** The graph of the moves that count; ways to nodes that do not exist are left out. */
export function storyGraph(draft: Draft, counts: (move: Move) => boolean = () => true): Graph {
  const graph = new Map<string, Edge[]>(Object.keys(draft.nodes).map((node) => [node, []]));
  for (const { it, at, node } of everyMove(draft)) {
    if (!counts(it)) continue;
    const ways = typeof it.to === 'string' ? [it.to] : it.to.map((way) => way.to);
    for (const to of new Set(ways)) {
      if (to === END || graph.has(to)) graph.get(node)?.push({ to, seconds: it.seconds, at });
    }
  }
  return graph;
}

/** The same graph with every way turned round. */
export function reversed(graph: Graph): Graph {
  const back = new Map<string, Edge[]>();
  for (const [from, edges] of graph) {
    for (const edge of edges) {
      const list = back.get(edge.to) ?? [];
      list.push({ ...edge, to: from });
      back.set(edge.to, list);
    }
  }
  return back;
}

/** Everything that can be reached, the start included. */
export function reachedFrom(graph: Graph, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  // A set hands out what is added while it is read.
  for (const node of reached) for (const edge of graph.get(node) ?? []) reached.add(edge.to);
  return reached;
}

/** Seconds of the shortest way, or undefined if none is as short as `most`. */
export function shortestWithin(graph: Graph, start: string, goal: string, most: number): number | undefined {
  // Seconds come in steps, so nodes wait in one line for each step: no way is looked at twice.
  const lines = new Map<number, string[]>([[0, [start]]]);
  const done = new Set<string>();
  for (let seconds = 0; seconds <= most; seconds += SECONDS_STEP) {
    for (const node of lines.get(seconds) ?? []) {
      if (node === goal) return seconds;
      if (done.has(node)) continue;
      done.add(node);
      for (const edge of graph.get(node) ?? []) {
        const line = lines.get(seconds + edge.seconds);
        if (line) line.push(edge.to);
        else lines.set(seconds + edge.seconds, [edge.to]);
      }
    }
  }
  return undefined;
}

/** For each loop met in a walk over the graph: the way that closes it, and its nodes in order. */
export function cycleEdges(graph: Graph): { readonly edge: Edge; readonly nodes: readonly string[] }[] {
  const found: { edge: Edge; nodes: string[] }[] = [];
  const done = new Set<string>();
  for (const first of graph.keys()) {
    if (done.has(first)) continue;
    const path: { readonly node: string; next: number }[] = [{ node: first, next: 0 }];
    const depth = new Map([[first, 0]]);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = graph.get(top.node)?.[top.next];
      top.next += 1;
      if (!edge) {
        done.add(top.node);
        depth.delete(top.node);
        path.pop();
        continue;
      }
      const seen = depth.get(edge.to);
      if (seen !== undefined) found.push({ edge, nodes: path.slice(seen, seen + LOOP_TOLD).map(({ node }) => node) });
      else if (!done.has(edge.to)) {
        depth.set(edge.to, path.length);
        path.push({ node: edge.to, next: 0 });
      }
    }
  }
  return found;
}

/** Nodes of a loop that are kept for telling. */
const LOOP_TOLD = 6;
