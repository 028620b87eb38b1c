/**
 * A walk is an encounter played so far, as plain data: where it began, each step, where it stands.
 * There is one engine: `advance`. The running game's machine wraps it, replay, scoring and proofs call it.
 */

import type { Move, Scenario } from '../scenario/format.ts';
import type { Said } from '../scenario/said.ts';
import { type Opening, openingState } from './opening.ts';
import { movesAt, OUT, type Place, type ReadyMove, readyMove } from './rules.ts';
import type { EncounterState } from './state.ts';

/** One move made: the node it was made at, the state on both sides, and where it led. */
export interface Step {
  /** 0 for the first move. */
  readonly turn: number;
  readonly node: string;
  readonly move: Move;
  readonly before: EncounterState;
  readonly after: EncounterState;
  readonly to: Place;
}

/** A play of this scenario as far as it has come. */
export interface Walk {
  readonly scenario: Scenario;
  readonly opening: Opening;
  readonly steps: readonly Step[];
  readonly place: Place;
  readonly state: EncounterState;
}

/** Why a move is refused. */
export type Refusal = 'already-over' | 'reserved-name' | 'unknown-move' | 'not-here' | 'not-offered' | 'too-long';

/** The most moves an encounter may have; a longer list is no play of a person. */
export const MOVES_MAX = 1000;

/** What is said of a refused move: a message of `move-refusal`. */
export const refusalSaid = (refusal: Refusal, move: string): Said => ({
  key: refusal,
  values: refusal === 'too-long' ? { most: MOVES_MAX } : { move },
});

/** The same of the first move of a list that is refused, which is told by its number. */
export const refusedSaid = ({ index, move, refusal }: Refused): Said => ({
  key: 'move-refused',
  values: { number: index + 1, reason: refusalSaid(refusal, move) },
});

/** What a move comes to. */
interface Outcome {
  readonly state: EncounterState;
  readonly to: Place;
}

const RESERVED = /^(__proto__|prototype|constructor|xstate\..*|done\..*|error\..*)$/;

/** May this move be made here and now? The move, or the reason why not. */
function moveAt(scenario: Scenario, place: Place, state: EncounterState, id: string): ReadyMove | Refusal {
  if (place.at === 'ending') return 'already-over';
  const here = movesAt(scenario, place.node).get(id);
  if (here?.offered(state)) return here;
  if (RESERVED.test(id)) return 'reserved-name';
  if (here) return 'not-offered';
  const elsewhere = Object.values(scenario.nodes).some((node) => node.moves.some((move) => move.id === id));
  return elsewhere ? 'not-here' : 'unknown-move';
}

/** The whole effect of a move made ready: the state after it and where it leads. A way to an ending goes before the edge. */
export function outcomeIn(before: EncounterState, ready: ReadyMove): Outcome {
  const state = ready.after(before);
  const way = ready.ways.find(({ holds }) => !holds || holds(state));
  if (!way) throw new Error(`move "${ready.id}" leads nowhere in this state`);
  return { state, to: way.to.at === 'node' && ready.pushes(before.mood, state.mood) ? OUT : way.to };
}

/** The move's whole effect. Throws if it leads nowhere, which the checker never lets through. */
export const outcomeOf = (scenario: Scenario, before: EncounterState, move: Move): Outcome =>
  outcomeIn(before, readyMove(scenario, move));

/** A walk with no step yet. */
export function beginWalk(scenario: Scenario, opening: Opening): Walk {
  const place: Place = { at: 'node', node: scenario.start };
  return { scenario, opening, steps: [], place, state: openingState(scenario, opening) };
}

/** The walk after a move, or why the move is refused. */
export type Advance = { readonly ok: true; readonly walk: Walk } | { readonly ok: false; readonly refusal: Refusal };

/** The next step of a walk that has come this far, or why there is none. */
function stepFrom(scenario: Scenario, turn: number, place: Place, before: EncounterState, id: string): Step | Refusal {
  if (turn >= MOVES_MAX) return 'too-long';
  const ready = moveAt(scenario, place, before, id);
  if (typeof ready === 'string') return ready;
  const { state: after, to } = outcomeIn(before, ready);
  return { turn, node: place.at === 'node' ? place.node : '', move: ready.move, before, after, to };
}

/** The walk one move further on, or why not. The walk it was given is left as it was. */
export function advance(walk: Walk, id: string): Advance {
  const step = stepFrom(walk.scenario, walk.steps.length, walk.place, walk.state, id);
  if (typeof step === 'string') return { ok: false, refusal: step };
  return { ok: true, walk: { ...walk, steps: [...walk.steps, step], place: step.to, state: step.after } };
}

/** The first move of a list that is refused. `index` counts from 0. */
export interface Refused {
  readonly index: number;
  readonly move: string;
  readonly refusal: Refusal;
}

/** Walks a whole list of moves; stops at the first that is refused and says which. */
export function walkThrough(
  scenario: Scenario,
  opening: Opening,
  moves: readonly string[],
): {
  readonly walk: Walk;
  readonly refused?: Refused;
} {
  const begun = beginWalk(scenario, opening);
  const steps: Step[] = [];
  let { place, state } = begun;
  const walk = (): Walk => ({ ...begun, steps, place, state });
  for (const move of moves) {
    const step = stepFrom(scenario, steps.length, place, state, move);
    if (typeof step === 'string') return { walk: walk(), refused: { index: steps.length, move, refusal: step } };
    steps.push(step);
    ({ to: place, after: state } = step);
  }
  return { walk: walk() };
}
