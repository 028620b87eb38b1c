/** The form of a scenario compiled for proofs. How it is made: pack.ts. */
import type { Opening } from '../../encounter/opening.ts';
import type { EncounterState } from '../../encounter/state.ts';
import type { Line, Move, Scenario } from '../../scenario/format.ts';
import type { Field } from '../layout.ts';
import type { Variant } from '../variants.ts';
import type { Test } from './state-tests.ts';
import type { TimesAlike } from './time-classes.ts';
import type { Variables } from './variables.ts';

export interface PackedGoal {
  readonly id: string;
  readonly kind: 'need' | 'expectation';
  readonly critical: boolean;
  /** Known from the start. */
  readonly known: boolean;
  readonly field: Field;
}

export interface PackedLine {
  readonly line: Line;
  readonly pointer: string;
  /** Goals it gives away, one bit each. */
  readonly cues: number;
  /** Undefined: always spoken. */
  readonly test: Test | undefined;
  /** Does a variant decide about it? */
  readonly varies: boolean;
}

export interface PackedMove {
  /** Index among all moves, in the order of writing. */
  readonly index: number;
  readonly node: number;
  readonly move: Move;
  readonly pointer: string;
  /** Steps of seconds it takes. */
  readonly steps: number;
  /** Goals it can meet, one bit each. */
  readonly meets: number;
  /** Goals it brings into the notebook, one bit each. */
  readonly notes: number;
  readonly reply: readonly PackedLine[];
}

/** What was heard on the way from one state to the next: an entry of a table, since few differ. */
export interface Hearing {
  /** Index of the move, −1 for the opening. */
  readonly move: number;
  readonly place: number;
  readonly candidates: readonly PackedLine[];
  /** Which candidates were heard, one bit each: for every variant, or one figure for all. */
  readonly masks: readonly number[];
  /** Goals given away, likewise. */
  readonly cues: readonly number[];
}

/** What comes of a move beside the state it leads to. */
export interface Stepped {
  /** Index of what is heard. */
  readonly hearing: number;
  /** Which times are alike in the state it leads to. */
  readonly alike: TimesAlike;
}

export interface PackedStory {
  readonly scenario: Scenario;
  readonly variables: Variables;
  /** Words a state takes. */
  readonly words: number;
  /** Where a state keeps its seconds, in steps; undefined when no rule and no line asks for them. */
  readonly seconds: Field | undefined;
  /** Do bits share places? Long stories only: their states have little in common. */
  readonly shared: boolean;
  /** Nodes, then endings. */
  readonly places: readonly string[];
  readonly nodes: number;
  readonly goals: readonly PackedGoal[];
  readonly moves: readonly PackedMove[];
  readonly movesAt: readonly (readonly PackedMove[])[];
  readonly lines: readonly PackedLine[];
  /** Lines of each node. */
  readonly nodeLines: readonly (readonly PackedLine[])[];
  /** What each variant is: its draws and carried-in flags. At least one. */
  readonly variants: readonly Variant[];
  /** False when there are more variants than are told apart. */
  readonly allVariants: boolean;
  readonly hearings: readonly Hearing[];
  /** Packs the first state of an opening; returns the index of what is heard in it (0 when not `spoken`). */
  open(opening: Opening, out: Uint32Array): number;
  /** Packs a state as far as it matters at the place. */
  pack(state: EncounterState, place: number, out: Uint32Array): void;
  placeAt(states: Uint32Array, at: number): number;
  /** Which of the flags it was told to keep are up, one bit each in their order. */
  keptUp(states: Uint32Array, at: number): number;
  isOffered(states: Uint32Array, at: number, move: number): boolean;
  /** Makes a move: writes the next state to `out`, returns the index of what is heard. */
  step(states: Uint32Array, at: number, move: number, out: Uint32Array): number;
  /** Makes a move likewise, but leaves in `out` the seconds as they are after it. */
  stepBeforeTime(states: Uint32Array, at: number, move: number, out: Uint32Array): Stepped;
}
