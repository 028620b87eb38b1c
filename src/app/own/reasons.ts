/** Why a file cannot be used, for a player: the first few problems with their lines. */
import { library as words } from '../../messages/library.ts';
import type { Severity } from '../../scenario/problems.ts';

/** Problems named in one sentence; the command line shows them all. */
const SHOWN = 3;

/** A problem of a file that was read aside, with its sentence. */
export interface ToldProblem {
  readonly severity: Severity;
  readonly line: number;
  readonly message: string;
}

/** The first problems as sentences, and how many there are besides. */
export function firstProblems(problems: readonly ToldProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const first = errors.slice(0, SHOWN).map(({ line, message }) => words.problem({ line, message }));
  const more = errors.length > SHOWN ? [words.moreProblems({ more: errors.length - SHOWN })] : [];
  return [...first, ...more].join(' ');
}
