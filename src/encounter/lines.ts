/** Which lines are spoken, and by whom: those of the move's reply, then those of the place it led to. */
import type { Line, Move, Scenario } from '../scenario/format.ts';
import { holds, type Place } from './rules.ts';
import type { EncounterState } from './state.ts';

/** The name of whoever speaks: '' for the scene. */
export function speakerName(scenario: Scenario, by: string): string {
  return by === 'customer' ? scenario.customer.short : (scenario.others[by]?.short ?? '');
}

/** The lines that are spoken in this state, of all those written. */
export function heardLines(lines: readonly Line[], state: EncounterState): readonly Line[] {
  return lines.filter((line) => !line.if || holds(line.if, state));
}

/** All that is said and seen on arriving at a place, after the move that led there (if one did). */
export function linesAt(
  scenario: Scenario,
  place: Place,
  state: EncounterState,
  last: Move | undefined,
): readonly Line[] {
  const own = place.at === 'node' ? (scenario.nodes[place.node]?.lines ?? []) : [];
  return heardLines([...(last?.reply ?? []), ...own], state);
}
