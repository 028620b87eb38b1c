/** What must be so of everything that is told about a file. */

import { problems } from '../../src/scenario/problems.ts';
import type { Said } from '../../src/scenario/said.ts';
import { shiftProblems } from '../../src/shift/problems.ts';
import { problemText } from '../spoken.ts';

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
  readonly says: Said;
}

const KNOWN: Readonly<Record<string, { readonly severity: string }>> = { ...problems, ...shiftProblems };

/** Throws unless each problem has a known code, a place in the text and a sentence, and a refused file has an error. */
export function wellTold(text: string, ok: boolean, told: readonly Told[]): void {
  if (ok === told.some(({ severity }) => severity === 'error')) {
    throw new Error(ok ? 'taken in spite of an error' : 'refused without an error');
  }
  if (told.length === 0) return;
  const lines = text.split(/\r\n|\r|\n/);
  let before = 0;
  for (const problem of told) {
    const { code, severity, line, column, pointer } = problem;
    const message = problemText(problem);
    if (!Object.hasOwn(KNOWN, code) || KNOWN[code]?.severity !== severity) throw new Error(`no such problem: ${code}`);
    const length = lines[line - 1]?.length ?? -1;
    if (!(column >= 1 && column <= length + 1)) throw new Error(`no such place: ${code} ${line}:${column}`);
    if (line * 1e8 + column < before) throw new Error(`not in the order of the file: ${code} ${line}:${column}`);
    before = line * 1e8 + column;
    if (pointer !== '' && !pointer.startsWith('/')) throw new Error(`no pointer: ${pointer}`);
    if (!/^["A-Z\d].*[.!?]$/su.test(message)) throw new Error(`not a sentence: ${message}`);
    if (/undefined|\[object|Invalid input/.test(message) && !/undefined|\[object|Invalid input/.test(text)) {
      throw new Error(`words of the machine: ${message}`);
    }
  }
}
