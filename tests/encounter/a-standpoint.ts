/** Standpoints made by hand, for what is shown and told of them: each says only what it is about. */

import type { Standpoint } from '../../src/encounter/look-at.ts';
import { openingState } from '../../src/encounter/opening.ts';
import type { EncounterState } from '../../src/encounter/state.ts';
import type { Line, Move, OtherPersona, Scenario } from '../../src/scenario/format.ts';
import { aScenario } from '../scenario/a-scenario.ts';

const BASE = aScenario();
const [MOVE] = BASE.nodes.arrives?.moves ?? [];
if (!MOVE) throw new Error('the smallest scenario has no move');

/** The smallest scenario with other parts in it, which nobody has checked: what is shown of a story is no matter of the check. */
export const aStory = (parts: Partial<Scenario> = {}): Scenario => ({ ...BASE, ...parts }) as Scenario;

/** A move that does nothing but what is said of it. */
export const aMove = (parts: Partial<Move> = {}): Move => {
  const { meets: _meets, mood: _mood, seconds: _seconds, ...bare } = MOVE;
  return { ...bare, mood: 0, seconds: 0, ...parts } as Move;
};

/** A line of somebody. */
export const aLine = (by: string, text: string, parts: Partial<Line> = {}): Line => ({ by, text, ...parts }) as Line;

/** Somebody else in the scene. */
export const another = (short: string, parts: Partial<OtherPersona> = {}): OtherPersona =>
  ({ short, cast: BASE.customer.cast, voice: 'tenor', where: 'beside', ...parts }) as OtherPersona;

/** Where one stands: at the first node with nothing made yet, but for what is said. */
export function standing(
  scenario: Scenario,
  state: Partial<EncounterState> = {},
  more: Partial<Omit<Standpoint, 'state'>> = {},
): Standpoint {
  const opening = { seed: 1, carried: [] };
  return {
    opening,
    place: { at: 'node', node: scenario.start },
    state: { ...openingState(scenario, opening), ...state },
    last: undefined,
    turn: 0,
    warned: false,
    ...more,
  };
}
