/** How checks hand in what they find. */
import { FOUND_MAX, type FoundOf } from './found.ts';
import type { Half, Mark } from './places.ts';
import { offsetOf, placeFinder } from './places.ts';
import {
  type Problem,
  type ProblemCode,
  type ProblemParams,
  problemSays,
  type Severity,
  severityOf,
} from './problems.ts';
import type { Said } from './said.ts';

/** Something found, its place in the text not yet known. */
export type Found = FoundOf<ProblemCode>;

/** Reports a problem at a pointer: at its key, or at its value (the usual). */
export type Report = <C extends ProblemCode>(code: C, pointer: string, params: ProblemParams<C>, half?: Half) => void;

/**
 * A report that keeps what it is given in a list: up to FOUND_MAX errors and as many warnings, so that
 * a file full of warnings cannot hide an error.
 */
export function reportInto(list: Found[], root: Mark): Report {
  const kept = { error: 0, warning: 0 };
  return (code, pointer, params, half = 'value') => {
    const severity = severityOf(code);
    if (kept[severity] >= FOUND_MAX) return;
    kept[severity] += 1;
    list.push({ code, pointer, offset: offsetOf(root, pointer, half), says: problemSays(code, params) });
  };
}

/**
 * The problems by their place in the text.
 * @param instead what is said in place of the usual, where a file is of a kind of its own
 */
export function problemsInOrder(
  all: readonly Found[],
  text: string,
  instead: Readonly<Partial<Record<ProblemCode, Said>>> = {},
): readonly Problem[] {
  const placeOf = placeFinder(text);
  const problems = all
    .toSorted((a, b) => a.offset - b.offset || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .map(({ code, pointer, offset, says }): Problem => {
      return { code, severity: severityOf(code), pointer, ...placeOf(offset), says: instead[code] ?? says };
    });
  const last = problems.at(-1);
  if (!last || (!fills(problems, 'error') && !fills(problems, 'warning'))) return problems;
  const { line, column, pointer } = last;
  const says = problemSays('more-problems', { shown: problems.length });
  return [...problems, { code: 'more-problems', severity: severityOf('more-problems'), pointer, line, column, says }];
}

const fills = (problems: readonly Problem[], severity: Severity) =>
  problems.filter((problem) => problem.severity === severity).length >= FOUND_MAX;
