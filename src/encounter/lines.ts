/** Which lines are spoken, and by whom: those of the move's reply, then those of the place it led to. */
import type { Line, Move, Scenario } from '../scenario/format.ts';
import { partMemory } from '../scenario/own-memory.ts';
import { type Test, testOf } from './conditions.ts';
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

/** A line made ready to be asked whether it is spoken. */
interface ReadyLine {
  readonly line: Line;
  readonly spoken: Test | undefined;
}

const ready = (lines: readonly Line[]): readonly ReadyLine[] =>
  lines.map((line) => ({ line, spoken: line.if && testOf(line.if) }));

const replyTo = partMemory((_: Scenario, move: Move) => ready(move.reply));
const linesOf = partMemory((scenario: Scenario, node: string) => ready(scenario.nodes[node]?.lines ?? []));

/** All that is said and seen on arriving at a place, after the move that led there (if one did). */
export function linesAt(
  scenario: Scenario,
  place: Place,
  state: EncounterState,
  last: Move | undefined,
): readonly Line[] {
  const said: Line[] = [];
  const add = (lines: readonly ReadyLine[]) => {
    for (const { line, spoken } of lines) if (!spoken || spoken(state)) said.push(line);
  };
  if (last) add(replyTo(scenario, last));
  if (place.at === 'node') add(linesOf(scenario, place.node));
  return said;
}
