/** Whether the edge is fair: nobody comes to it before there was time, and whoever is there can be won back. */
import { pointer } from '../../scenario/places.ts';
import type { Exploration } from '../explore.ts';
import { type Finding, finding } from '../findings.ts';
import { get } from '../layout.ts';
import { hasEdge } from '../packed/pressing.ts';
import { type Passed, wholeOf } from '../passing.ts';
import { whereAt } from '../where.ts';
import { movesOn, type Witness, walkTo } from '../witness.ts';
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

/**
 * Whether somebody is at the edge while nodes are passed that were left out, by edge; undefined where none are. Nothing
 * moves mood on the way, so it is what the move itself brought them to.
 */
function passingAtEdge({ story, states, to, move, hearing }: Exploration): (edge: number) => boolean | undefined {
  if (!story.passes) return () => undefined;
  const off = whereAnswered(story, 'off-the-edge');
  return (edge) => {
    const place = story.placeAt(states, (to[edge] as number) * story.words);
    return story.passed(move[edge] as number, place) && off[hearing[edge] as number] !== 1;
  };
}

/** The first move of all that bring somebody to the edge with fewer than three moves, each with a shortest play. */
function tooEarly(exploration: Exploration, isAtEdge: (state: number) => boolean): Finding[] {
  const { story, roots, expanded, first, to, move } = exploration;
  const told = new Map<number, Finding>();
  const passedAtEdge = passingAtEdge(exploration);
  // By number of moves: states that so many lead to. What is passed on the way counts as well.
  const near = Array.from({ length: EARLIEST }, () => new Set<number>());
  for (const { state } of roots) near[0]?.add(state);
  for (let moves = 1; moves < EARLIEST; moves += 1) {
    for (const state of near[moves - 1] ?? []) {
      if (state >= expanded) continue;
      for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
        const then = to[edge] as number;
        near[moves - 1 + movesOn(exploration, edge)]?.add(then);
        const by = story.moves[move[edge] as number];
        if (!by || told.has(by.index) || isAtEdge(state)) continue;
        if (!(passedAtEdge(edge) ?? isAtEdge(then))) continue;
        const params = { where: whereAt(story.scenario, by.pointer), moves };
        told.set(by.index, finding('edge-too-early', by.pointer, params, walkTo(exploration, state, edge)));
      }
    }
  }
  return [...told.values()];
}

/** Nodes where somebody may be at the edge and nothing on offer raises their mood. */
function withoutWayBack(exploration: Exploration, isAtEdge: (state: number) => boolean): Finding[] {
  const { story, states, expanded, first, to, move, hearing } = exploration;
  const raising = whereAnswered(story, 'off-the-edge');
  const told = new Map<string, Finding>();
  const tell = (node: string, walk: () => Witness) => {
    if (told.has(node)) return;
    const at = pointer('nodes', node);
    told.set(node, finding('edge-without-way-back', at, { where: whereAt(wholeOf(story.scenario), at) }, walk()));
  };
  const passedAtEdge = passingAtEdge(exploration);
  for (let edge = 0; story.passes && edge < to.length; edge += 1) {
    if (!passedAtEdge(edge)) continue;
    const place = story.placeAt(states, (to[edge] as number) * story.words);
    const { nodes, moves } = story.passed(move[edge] as number, place) as Passed;
    if (nodes.every((node) => told.has(node))) continue;
    const { opening, moves: before } = walkTo(exploration, exploration.from(edge), edge);
    for (const [i, node] of nodes.entries()) tell(node, () => ({ opening, moves: [...before, ...moves.slice(0, i)] }));
  }
  for (let state = 0; state < expanded; state += 1) {
    if (!isAtEdge(state)) continue;
    const node = story.places[story.placeAt(states, state * story.words)] ?? '';
    if (told.has(node)) continue;
    let back = false;
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1)
      back ||= raising[hearing[edge] as number] === 1;
    if (back) continue;
    tell(node, () => walkTo(exploration, state));
  }
  return [...told.values()];
}

/** What is unfair about the edge. Needs an exploration with bearing. */
export function unfairEdge(exploration: Exploration): Finding[] {
  if (!hasEdge(exploration.story.scenario)) return [];
  const isAtEdge = atEdge(exploration);
  return [...tooEarly(exploration, isAtEdge), ...withoutWayBack(exploration, isAtEdge)];
}
