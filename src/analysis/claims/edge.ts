/** Whether the edge is fair: nobody comes to it before there was time, and whoever is there can be won back. */
import { pointer } from '../../scenario/places.ts';
import type { Exploration } from '../explore.ts';
import { type Finding, finding } from '../findings.ts';
import { get } from '../layout.ts';
import { hasEdge } from '../packed/pressing.ts';
import { whereAt } from '../where.ts';
import { walkTo } from '../witness.ts';
import { whereAnswered } from './bearing.ts';

/** Moves before which nobody may be at the edge. */
const EARLIEST = 3;

/**
 * Is somebody at the edge in a state? Of states at nodes with something on offer only: of a dead end it is not known,
 * since nothing can be asked there any more, and it is told as such.
 */
function atEdge({ story, states, first }: Exploration): (state: number) => boolean {
  const { mood, nodes } = story;
  if (!mood) return () => false;
  return (state) => {
    const at = state * story.words;
    return get(states, at, mood) === 0 && story.placeAt(states, at) < nodes && first[state] !== first[state + 1];
  };
}

/** The first move of all that bring somebody to the edge with fewer than three moves, each with a shortest play. */
function tooEarly(exploration: Exploration, isAtEdge: (state: number) => boolean): Finding[] {
  const { story, roots, expanded, first, to, move } = exploration;
  const told = new Map<number, Finding>();
  // States are numbered by how many moves they take, so those a few moves away are found from the openings.
  let near = new Set(roots.map(({ state }) => state));
  for (let moves = 1; moves < EARLIEST; moves += 1) {
    const next = new Set<number>();
    for (const state of near) {
      if (state >= expanded) continue;
      for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
        const then = to[edge] as number;
        next.add(then);
        const by = story.moves[move[edge] as number];
        if (!by || told.has(by.index) || !isAtEdge(then) || isAtEdge(state)) continue;
        const params = { where: whereAt(story.scenario, by.pointer), moves };
        told.set(by.index, finding('edge-too-early', by.pointer, params, walkTo(exploration, state, edge)));
      }
    }
    near = next;
  }
  return [...told.values()];
}

/** Nodes where somebody may be at the edge and nothing on offer raises their mood. */
function withoutWayBack(exploration: Exploration, isAtEdge: (state: number) => boolean): Finding[] {
  const { story, states, expanded, first, hearing } = exploration;
  const raising = whereAnswered(story, 'off-the-edge');
  const told = new Map<number, Finding>();
  for (let state = 0; state < expanded; state += 1) {
    if (!isAtEdge(state)) continue;
    const node = story.placeAt(states, state * story.words);
    if (told.has(node)) continue;
    let back = false;
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1)
      back ||= raising[hearing[edge] as number] === 1;
    if (back) continue;
    const at = pointer('nodes', story.places[node] ?? '');
    told.set(
      node,
      finding('edge-without-way-back', at, { where: whereAt(story.scenario, at) }, walkTo(exploration, state)),
    );
  }
  return [...told.values()];
}

/** What is unfair about the edge. Needs an exploration with bearing. */
export function unfairEdge(exploration: Exploration): Finding[] {
  if (!hasEdge(exploration.story.scenario)) return [];
  const isAtEdge = atEdge(exploration);
  return [...tooEarly(exploration, isAtEdge), ...withoutWayBack(exploration, isAtEdge)];
}
