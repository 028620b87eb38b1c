/** Whether a play can always go on and come to an end: no dead end, no trap, no loop for nothing. */
import { pointer } from '../../scenario/places.ts';
import { componentsOf } from '../components.ts';
import type { Exploration } from '../explore.ts';
import { type Finding, finding } from '../findings.ts';
import { wholeOf } from '../passing.ts';
import { OFFERED_MAX } from '../thresholds.ts';
import { whereAt } from '../where.ts';
import { walkTo } from '../witness.ts';
import { ENDS, type Worth } from '../worth.ts';

/** The first state (fewest moves) at each node for which something is so. */
function firstAtNode({ story, states, expanded }: Exploration, so: (state: number) => boolean): Map<number, number> {
  const found = new Map<number, number>();
  for (let state = 0; state < expanded; state += 1) {
    const place = story.placeAt(states, state * story.words);
    if (place < story.nodes && !found.has(place) && so(state)) found.set(place, state);
  }
  return found;
}

const nodeAt = ({ story }: Exploration, place: number) => pointer('nodes', story.places[place] ?? '');

const offersAt = ({ first }: Exploration, state: number) => (first[state + 1] as number) - (first[state] as number);

/** Dead ends and crowded offers. These hold of any part of a story, explored in full or not. */
export function offersThatFail(exploration: Exploration): Finding[] {
  const { scenario } = exploration.story;
  const told = (code: 'dead-end' | 'crowded-offer', so: (state: number) => boolean) =>
    [...firstAtNode(exploration, so)].map(([place, state]) => {
      const at = nodeAt(exploration, place);
      const params = { where: whereAt(scenario, at), got: offersAt(exploration, state) };
      return finding(code, at, params, walkTo(exploration, state));
    });
  return [
    ...told('dead-end', (state) => offersAt(exploration, state) === 0),
    ...told('crowded-offer', (state) => offersAt(exploration, state) > OFFERED_MAX),
  ];
}

/** States from which no ending can be reached although moves are on offer; dead ends ahead are told as such. */
export function traps(exploration: Exploration, { together }: Worth): Finding[] {
  const { story, first, to } = exploration;
  if (offersThatFail(exploration).some(({ code }) => code === 'dead-end')) return [];
  const trapped = firstAtNode(
    exploration,
    (state) => ((together[state] as number) & ENDS) === 0 && (first[state] as number) < to.length,
  );
  // One is enough: the others are the same trap further on.
  return [...trapped].slice(0, 1).map(([place, state]) => {
    const at = nodeAt(exploration, place);
    return finding('no-way-out', at, { where: whereAt(story.scenario, at) }, walkTo(exploration, state));
  });
}

/** Loops that cost neither mood nor time that anything reads. */
export function freeLoops(exploration: Exploration, { components }: Worth): Finding[] {
  if (components.loopless) return [];
  const { story, states, move, first, to, count } = exploration;
  const { scenario, variables } = story;
  const timeTells =
    scenario.target !== undefined || scenario.patience !== undefined || variables.reads.seconds.size > 0;
  const free = story.moves.map(({ move: { mood }, steps }) => mood >= 0 && !(timeTells && steps > 0));
  const takesTime = (edge: number) =>
    story.stepsTo(move[edge] as number, story.placeAt(states, (to[edge] as number) * story.words)) > 0;
  const counts = (edge: number) =>
    free[move[edge] as number] === true && !(timeTells && story.passes && takesTime(edge));
  const loops = componentsOf(exploration, counts);
  if (loops.loopless) return [];
  const told = new Map<number, Finding>();
  const passedBy = new Map<string, Finding>();
  const tellPassed = (state: number, edge: number) => {
    const place = story.placeAt(states, (to[edge] as number) * story.words);
    const passed = story.passed(move[edge] as number, place);
    if (!passed || passedBy.has(passed.nodes.at(-1) ?? '')) return;
    const { opening, moves } = walkTo(exploration, state, edge);
    for (const [i, node] of passed.nodes.entries()) {
      const at = pointer('nodes', node, 'moves', 0);
      const witness = { opening, moves: [...moves, ...passed.moves.slice(0, i + 1)] };
      if (!passedBy.has(node))
        passedBy.set(node, finding('free-loop', at, { where: whereAt(wholeOf(scenario), at) }, witness));
    }
  };
  for (let state = 0; state < count; state += 1) {
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      const index = move[edge] as number;
      const next = to[edge] as number;
      if (!counts(edge) || loops.of[next] !== loops.of[state]) continue;
      if (story.passes) tellPassed(state, edge);
      if (told.has(index)) continue;
      const at = story.moves[index]?.pointer ?? '';
      told.set(index, finding('free-loop', at, { where: whereAt(scenario, at) }, walkTo(exploration, state, edge)));
    }
  }
  return [...told.values(), ...passedBy.values()];
}
