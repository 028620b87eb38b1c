/** The parts of a scenario compiled for proofs. What is made of them: packed-story.ts. */
import type { Line, Move } from '../../scenario/format.ts';
import type { Field } from '../layout.ts';
import type { Question } from './questions.ts';
import type { Test } from './state-tests.ts';
import type { TimesAlike } from './time-classes.ts';

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
  /** Undefined for lines; else it is no line at all but something asked beside lines. */
  readonly question: Question | undefined;
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
