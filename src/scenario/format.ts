/**
 * Scenario format 2: the one source for the types in this program, for the published JSON Schema
 * (`scenarios/scenario.schema.json`) and for the shape half of the checker. What a schema cannot say
 * (a move that leads nowhere, a loop that costs nothing) is in `check.ts`.
 *
 * Every object is closed: an unknown field is an error with a place, never silently dropped.
 * Each part of the file has its own page in `format/`; this is the door through which the program sees them.
 * Files are written with names for people, conditions and ways (`WrittenScenario`); reading puts in what they
 * name (`Draft`), so that nothing else in the program knows of such names.
 */
export { PolicyCard } from './format/card.ts';
export type { Condition } from './format/condition.ts';
export type { Draft, Ending, Engine, Line, Move, Node, OtherPersona, Persona, Scenario } from './format/draft.ts';
export { Expectation, Need } from './format/goal.ts';
export { SPELLINGS } from './format/parts.ts';
export { Cast, Person, PersonFile } from './format/persona.ts';
export { FORMAT, type ScenarioInput, WrittenScenario } from './format/scenario.ts';
