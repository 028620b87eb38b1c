/** Files of one kind that say the same id of themselves, among those that are checked together. */
import { type Problem, severityOf, tellProblem } from '../scenario/problems.ts';
import { FileTrouble } from './file-trouble.ts';
import type { Terminal } from './terminal.ts';

/** The id a file says; undefined for one that cannot be read or says none: what is wrong with it is told otherwise. */
function idIn(terminal: Terminal, file: string): string | undefined {
  try {
    const value: unknown = JSON.parse(terminal.read(file).replace(/^\uFEFF/, ''));
    const { id } = (value ?? {}) as { readonly id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch (error) {
    if (error instanceof FileTrouble || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** By file, the others with its id. @param files of one kind */
export function twinsAmong(terminal: Terminal, files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  // Two names for one file are no twins.
  const ids = new Map([...new Set(files)].map((file) => [file, idIn(terminal, file)]));
  return new Map(
    [...ids].flatMap(([file, id]) => {
      const others = [...ids].filter(([other, its]) => other !== file && its === id && id !== undefined);
      return others.length > 0 ? [[file, others.map(([other]) => other)] as const] : [];
    }),
  );
}

/** Told of a file that others have the same id. It is told at the beginning of each. */
export const idTwice = (terminal: Terminal, file: string, others: readonly string[]): Problem => ({
  code: 'id-twice',
  severity: severityOf('id-twice'),
  pointer: '',
  line: 1,
  column: 1,
  message: tellProblem('id-twice', { id: idIn(terminal, file) ?? '', others }),
});
