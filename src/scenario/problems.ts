/** Every way a scenario can be wrong. The checker, the command line and the tests all read this one table. */
import type { Place } from './places.ts';
import { problemsOfFilesBeside } from './problems/of-files-beside.ts';
import { problemsOfMoves } from './problems/of-moves.ts';
import { problemsOfNames } from './problems/of-names.ts';
import { problemsOfShape } from './problems/of-shape.ts';
import { problemsOfStory } from './problems/of-story.ts';
import { problemsOfText } from './problems/of-text.ts';
import { givenOf, type Said } from './said.ts';

/**
 * The table: a stable code, how grave it is, and what its message is given. The message of that key says what is wrong
 * where, and the mend (`messages/problem-*.ts`).
 * An `error` keeps a scenario from being played; a `warning` is something its author should know.
 */
export const problems = {
  ...problemsOfText,
  ...problemsOfShape,
  ...problemsOfNames,
  ...problemsOfMoves,
  ...problemsOfStory,
  ...problemsOfFilesBeside,
} as const;

/** The name of a kind of problem: what tests and editors know it by. */
export type ProblemCode = keyof typeof problems;
/** An error keeps a scenario from being played, a warning does not. */
export type Severity = 'error' | 'warning';
/** What a check has to know to tell of this code. */
export type ProblemParams<C extends ProblemCode> = Parameters<(typeof problems)[C]['given']>[0];

/** One thing wrong in one place. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) to what is wrong; for a missing field, to what it is missing from. */
  readonly pointer: string;
  /** What is wrong and the mend, for the author of the file: a message, said by whoever shows it. */
  readonly says: Said;
}

/** What a gate gives back: the value with things to know, or everything that keeps it from passing. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What is said of a problem. */
export const problemSays = <C extends ProblemCode>(code: C, params: ProblemParams<C>): Said => ({
  key: code,
  values: givenOf(problems, code, params),
});

/** How grave a problem of this code is. */
export const severityOf = (code: ProblemCode): Severity => problems[code].severity;
