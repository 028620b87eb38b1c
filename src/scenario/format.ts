/**
 * Scenario format v1: the one source for the types in this program, for the published JSON Schema
 * (`scenarios/scenario.schema.json`) and for the shape half of the checker. What a schema cannot say
 * (a move that leads nowhere, a loop that costs nothing) is in `check.ts`.
 *
 * Every object is closed: an unknown field is an error with a place, never silently dropped.
 * Each part of the file has its own page in `format/`; this is the door through which the program sees them.
 */
export { PolicyCard } from './format/card.ts';
export { Condition } from './format/condition.ts';
export { Ending } from './format/ending.ts';
export { Expectation, Need } from './format/goal.ts';
export { Line } from './format/line.ts';
export { Move } from './format/move.ts';
export { Node } from './format/node.ts';
export { SPELLINGS } from './format/parts.ts';
export { Cast, OtherPersona, Persona } from './format/persona.ts';
export { Draft, type DraftInput, FORMAT, type Scenario } from './format/scenario.ts';
