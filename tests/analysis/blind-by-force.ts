/** Misses for good before anything told of the goal: play by play with the rule book alone. */
import type { Move, Scenario } from '../../src/scenario/format.ts';
import { pointer } from '../../src/scenario/places.ts';
import { type EveryState, flowingBack, heardAtFirst, heardBetween } from './every-state.ts';

const met = new Set(['met', 'exceeded', 'repaired']);

/** "pointer of the move, goal" of each, for goals that are hidden at first. */
export function blindByForce(scenario: Scenario, brute: EveryState): ReadonlySet<string> {
  const moves = new Map<string, { readonly move: Move; readonly at: string }>();
  for (const [node, { moves: written }] of Object.entries(scenario.nodes))
    for (const [i, move] of written.entries()) moves.set(move.id, { move, at: pointer('nodes', node, 'moves', i) });
  const told = new Set<string>();
  for (const [goal, { known }] of Object.entries({ ...scenario.needs, ...scenario.expectations })) {
    if (known) continue;
    const canBeMet = flowingBack(
      brute,
      ({ points, state }) => points !== undefined && met.has(state.standing[goal] ?? ''),
      (a, b) => a || b,
    );
    // States that some play comes to without having been told.
    const untold = new Set<number>();
    for (const { at } of brute.openings) {
      const begun = brute.all[at];
      const cues = begun ? heardAtFirst(scenario, begun).flatMap((line) => line.cues ?? []) : [];
      if (!cues.includes(goal)) untold.add(at);
    }
    for (const number of untold) {
      const from = brute.all[number];
      for (const { move: id, to } of from?.next ?? []) {
        const [there, made] = [brute.all[to], moves.get(id)];
        if (!from || !there || !made) throw new Error('a state is missing');
        const { move, at } = made;
        const loses = [...(move.misses ?? []), ...(move.harms ?? [])].includes(goal);
        if (loses && canBeMet[number] && !canBeMet[to]) told.add(`${at} ${goal}`);
        const { meets = [], exceeds = [], partly = [], reveals = [] } = move;
        const cues = heardBetween(scenario, from, move, there).flatMap((line) => line.cues ?? []);
        if (![...meets, ...exceeds, ...partly, ...reveals, ...cues].includes(goal)) untold.add(to);
      }
    }
  }
  return told;
}
