/** How long a play can take at most. */
import type { Scenario } from '../scenario/format.ts';
import { END } from '../scenario/move.ts';
import { SECONDS_STEP } from '../scenario/words.ts';
import { componentsOf } from './components.ts';

/**
 * For each node, a number of steps of seconds that no play through it exceeds from its first move to its
 * last; Infinity where a play may go round for ever. Conditions are left aside, but a move that can be
 * made once is counted once.
 */
export function mostSteps(scenario: Scenario): readonly number[] {
  const nodes = Object.values(scenario.nodes);
  const index = new Map(Object.keys(scenario.nodes).map((id, i) => [id, i]));
  const first = new Uint32Array(nodes.length + 1);
  const arcs: { from: number; to: number; steps: number; once: boolean }[] = [];
  const last = nodes.map(() => 0);
  for (const [from, { moves }] of nodes.entries()) {
    first[from] = arcs.length;
    for (const { to, seconds, once } of moves) {
      const steps = seconds / SECONDS_STEP;
      for (const name of typeof to === 'string' ? [to] : to.map((way) => way.to)) {
        if (name === END) last[from] = Math.max(last[from] ?? 0, steps);
        else arcs.push({ from, to: index.get(name) ?? 0, steps, once: once === true });
      }
    }
  }
  first[nodes.length] = arcs.length;
  const graph = { count: nodes.length, first, to: Uint32Array.from(arcs, ({ to }) => to) };
  const { of, order, count } = componentsOf(graph);
  const endless = componentsOf(graph, (edge) => arcs[edge]?.once === false);

  // Within a loop: every move that can be made once, and between two of them the longest way without any.
  const ways = new Float64Array(nodes.length);
  const [longest, onceSteps, onces] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (const node of endless.order) {
    const component = of[node] as number;
    for (let i = first[node] as number; i < (first[node + 1] as number); i += 1) {
      const arc = arcs[i];
      if (!arc || of[arc.to] !== component) continue;
      if (arc.once) {
        onceSteps[component] = (onceSteps[component] as number) + arc.steps;
        onces[component] = (onces[component] as number) + 1;
      } else if (endless.of[arc.to] === endless.of[node]) ways[node] = Number.POSITIVE_INFINITY;
      else ways[node] = Math.max(ways[node] as number, (ways[arc.to] as number) + arc.steps);
    }
    longest[component] = Math.max(longest[component] as number, ways[node] as number);
  }
  const within = longest.map((way, i) => (onceSteps[i] as number) + ((onces[i] as number) + 1) * way);

  const ahead = new Float64Array(count);
  for (const node of order) {
    const component = of[node] as number;
    ahead[component] = Math.max(ahead[component] as number, last[node] ?? 0);
    for (let i = first[node] as number; i < (first[node + 1] as number); i += 1) {
      const arc = arcs[i];
      const next = of[arc?.to ?? 0] as number;
      if (!arc || next === component) continue;
      ahead[component] = Math.max(
        ahead[component] as number,
        arc.steps + (within[next] as number) + (ahead[next] as number),
      );
    }
  }
  const before = new Float64Array(count);
  for (const node of order.slice().reverse()) {
    const component = of[node] as number;
    for (let i = first[node] as number; i < (first[node + 1] as number); i += 1) {
      const arc = arcs[i];
      const next = of[arc?.to ?? 0] as number;
      if (!arc || next === component) continue;
      before[next] = Math.max(
        before[next] as number,
        (before[component] as number) + (within[component] as number) + arc.steps,
      );
    }
  }
  return nodes.map((_, node) => {
    const component = of[node] as number;
    return (before[component] as number) + (within[component] as number) + (ahead[component] as number);
  });
}
