/** Which lines are spoken, and by whom: those of the move's reply, then those of the place it led to. */
import type { Line, Move, Scenario } from '../scenario/format.ts';
import { ownMemory, partMemory } from '../scenario/own-memory.ts';
import { type Test, testOf } from './conditions.ts';
import { directionOf } from './direction.ts';
import type { LineLook } from './look.ts';
import { comesToEdge } from './mood.ts';
import { holds, type Place } from './rules.ts';
import type { EncounterState } from './state.ts';
import type { Step } from './walk.ts';

/** The name of whoever speaks: '' for the scene. */
export function speakerName(scenario: Scenario, by: string): string {
  return by === 'customer' ? scenario.customer.short : (scenario.others[by]?.short ?? '');
}

/** The lines that are spoken in this state, of all those written. */
export function heardLines(lines: readonly Line[], state: EncounterState): readonly Line[] {
  return lines.filter((line) => !line.if || holds(line.if, state));
}

/** A line made ready: whether it is spoken, how it looks while nobody interprets, and how many words it has. */
export interface ReadyLine {
  readonly line: Line;
  readonly spoken: Test | undefined;
  readonly look: LineLook;
  readonly words: number;
}

function readyLine(scenario: Scenario, line: Line): ReadyLine {
  const language = line.language ?? scenario.language;
  return {
    line,
    spoken: line.if && testOf(line.if),
    look: {
      by: line.by,
      name: speakerName(scenario, line.by),
      text: line.text,
      language,
      direction: directionOf(language),
      foreign: line.language !== undefined,
    },
    words: line.text.trim().split(/\s+/).length,
  };
}

const replyTo = partMemory((scenario: Scenario, move: Move) => move.reply.map((line) => readyLine(scenario, line)));
const linesOf = partMemory(
  (scenario: Scenario, node: string) => scenario.nodes[node]?.lines.map((line) => readyLine(scenario, line)) ?? [],
);

const warningOf = ownMemory((scenario: Scenario) => (scenario.warning ?? []).map((line) => readyLine(scenario, line)));

/**
 * All that is said and seen on arriving at a place, made ready: the reply, then the warning, then the node's lines.
 * @param warned has the mood just come down to the edge?
 */
export function spokenAt(
  scenario: Scenario,
  place: Place,
  state: EncounterState,
  last: Move | undefined,
  warned = false,
): readonly ReadyLine[] {
  const said: ReadyLine[] = [];
  const add = (lines: readonly ReadyLine[]) => {
    for (const line of lines) if (!line.spoken || line.spoken(state)) said.push(line);
  };
  if (last) add(replyTo(scenario, last));
  if (warned && place.at === 'node') add(warningOf(scenario));
  if (place.at === 'node') add(linesOf(scenario, place.node));
  return said;
}

/** All that is said and seen on arriving at a place, after the move that led there (if one did). */
export const linesAt = (
  scenario: Scenario,
  place: Place,
  state: EncounterState,
  last: Move | undefined,
  warned = false,
): readonly Line[] => spokenAt(scenario, place, state, last, warned).map(({ line }) => line);

/** All that is said and seen before the first move. */
export const openingLines = (scenario: Scenario, state: EncounterState): readonly Line[] =>
  linesAt(scenario, { at: 'node', node: scenario.start }, state, undefined);

/** All that is said and seen after a move. */
export const linesAfter = (scenario: Scenario, { move, before, after, to }: Step): readonly Line[] =>
  linesAt(scenario, to, after, move, comesToEdge(before.mood, after.mood));
