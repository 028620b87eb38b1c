/** How checks hand in what they find. Sentences are only written for what is shown, so a file full of mistakes stays cheap. */
import type { Half, Mark } from './places.ts';
import { offsetOf } from './places.ts';
import { type ProblemCode, type ProblemParams, severityOf, tellProblem } from './problems.ts';

/** Something found, its sentence not yet written. */
export interface Found {
  readonly code: ProblemCode;
  readonly pointer: string;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly tell: () => string;
}

/** Nobody mends more than this in one go. What is found beyond is counted, not kept. */
export const FOUND_MAX = 500;

/** Reports a problem at an offset of the text; the pointer is known from where the scanner stands. */
export type ReportAt = <C extends ProblemCode>(code: C, offset: number, params: ProblemParams<C>) => void;

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
    list.push({ code, pointer, offset: offsetOf(root, pointer, half), tell: () => tellProblem(code, params) });
  };
}
