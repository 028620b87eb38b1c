/** Rules about where moves lead: over single ways, and over all of them as a graph. */
import type { Move } from '../format.ts';
import { END } from '../move.ts';
import { pointer } from '../places.ts';
import { SECONDS_STEP } from '../words.ts';
import { namesOfWays } from '../written-places.ts';
import { cycleEdges, reachedFrom, reversed, shortestWithin, storyGraph } from './graph.ts';
import { everyMove, items, type Rule, whereIs } from './story.ts';

/** Where a move may lead, with pointers. */
const targets = (move: Move, at: string) =>
  typeof move.to === 'string'
    ? [{ to: move.to, at: `${at}/to` }]
    : items(move.to, `${at}/to`).map((way) => ({ to: way.it.to, at: `${way.at}/to` }));

/** Most nodes, so that a scenario can be looked at over all its states. */
const NODES_MOST = 5000;

/** The story is small enough to be looked at whole. */
export const notTooManyNodes: Rule = (draft, report) => {
  const got = Object.keys(draft.nodes).length;
  if (got > NODES_MOST) report('too-many-nodes', '/nodes', { got }, 'key');
};

/** The first node exists. */
export const startThere: Rule = (draft, report) => {
  if (!Object.hasOwn(draft.nodes, draft.start)) {
    report('start-missing', '/start', { id: draft.start, ids: Object.keys(draft.nodes) });
  }
};

/** Every way leads to a node or to the end. */
export const waysLeadSomewhere: Rule = (draft, report) => {
  const ids = [...Object.keys(draft.nodes), END, ...namesOfWays(draft)];
  for (const move of everyMove(draft)) {
    for (const { to, at } of targets(move.it, move.at)) {
      if (to !== END && !Object.hasOwn(draft.nodes, to)) {
        report('way-to-nowhere', at, { where: whereIs(draft, move.at), to, ids });
      }
    }
  }
};

/** A list of ways ends with one that always holds, and holds none after it. */
export const waysInOrder: Rule = (draft, report) => {
  for (const move of everyMove(draft)) {
    if (typeof move.it.to === 'string') continue;
    const ways = items(move.it.to, `${move.at}/to`);
    const always = ways.findIndex(({ it }) => it.if === undefined);
    const last = ways.at(-1);
    if (always < 0 && last)
      report('last-way-has-condition', `${last.at}/if`, { where: whereIs(draft, last.at) }, 'key');
    if (always < 0) continue;
    for (const { at } of ways.slice(always + 1)) report('way-never-taken', at, { where: whereIs(draft, at) });
  }
};

/** Every node can be come to, and the end can be come to from it. */
export const nodesReachedAndLeft: Rule = (draft, report) => {
  const graph = storyGraph(draft);
  const reached = reachedFrom(graph, draft.start);
  const ending = reachedFrom(reversed(graph), END);
  for (const node of Object.keys(draft.nodes)) {
    const at = pointer('nodes', node);
    // With a start that is not there, every node would be reported, and the start already is.
    if (Object.hasOwn(draft.nodes, draft.start) && !reached.has(node))
      report('node-never-reached', at, { node }, 'key');
    if (!ending.has(node)) report('node-never-ends', at, { node }, 'key');
  }
};

/** Nobody can go round for ever without time passing. */
export const loopsTakeTime: Rule = (draft, report) => {
  const graph = storyGraph(draft, (move) => move.seconds === 0 && !move.once);
  for (const { edge, nodes } of cycleEdges(graph)) {
    report('loop-without-time', `${edge.at}/seconds`, { where: whereIs(draft, edge.at), nodes });
  }
};

/** The house standard can be kept by somebody who hurries. */
export const targetPossible: Rule = (draft, report) => {
  if (!draft.target) return;
  const { seconds } = draft.target;
  const graph = storyGraph(draft);
  // A story that cannot end at all is told elsewhere.
  if (!reachedFrom(graph, draft.start).has(END)) return;
  if (shortestWithin(graph, draft.start, END, seconds) !== undefined) return;
  // Looked for a little further only to be able to name the figure.
  const shortest = shortestWithin(graph, draft.start, END, FURTHEST);
  report('target-impossible', '/target/seconds', { target: seconds, shortest });
};

/** Seconds up to which a shortest way is still worth naming: two hours. */
const FURTHEST = 1440 * SECONDS_STEP;
