/**
 * Says what is wrong with a file. Loaded where files are read and by the command line only: no screen needs these words
 * before somebody opens a file.
 */
import { filePart } from './file-part.ts';
import { problemBeside } from './problem-beside.ts';
import { problemHouse } from './problem-house.ts';
import { problemMoves } from './problem-moves.ts';
import { problemNames } from './problem-names.ts';
import { problemShape } from './problem-shape.ts';
import { problemShift } from './problem-shift.ts';
import { problemStory } from './problem-story.ts';
import { problemText } from './problem-text.ts';
import { type SaidAsData, sayWhole } from './say.ts';
import type { Compiled } from './subject.ts';

/** Every message a problem may be said with, and the words inside of it. */
export const problemMessages = {
  ...filePart,
  ...problemText,
  ...problemShape,
  ...problemNames,
  ...problemMoves,
  ...problemStory,
  ...problemBeside,
  ...problemShift,
  ...problemHouse,
};

/** Every one by its key. */
const all = problemMessages as unknown as Compiled;

/** Something that is said as data, with its sentence in place of that. */
export type Spoken<T> = T extends { readonly says: SaidAsData }
  ? Omit<T, 'says'> & {
      /** What is wrong where, and the mend: a sentence for the author of the file. */
      readonly message: string;
    }
  : never;

/** A problem with its sentence. */
export function spoken<T extends { readonly says: SaidAsData }>(problem: T): Spoken<T> {
  const { says, ...rest } = problem;
  return { ...rest, message: sayWhole(all, says) } as unknown as Spoken<T>;
}

/** What a gate gave back, its problems and warnings with their sentences. */
export type SpokenRead<V, P> =
  | { readonly ok: true; readonly value: V; readonly warnings: readonly Spoken<P>[] }
  | { readonly ok: false; readonly problems: readonly Spoken<P>[] };

/** The same for everything a gate gave back. */
export const spokenRead = <V, P extends { readonly says: SaidAsData }>(
  read:
    | { readonly ok: true; readonly value: V; readonly warnings: readonly P[] }
    | { readonly ok: false; readonly problems: readonly P[] },
): SpokenRead<V, P> =>
  read.ok
    ? { ok: true, value: read.value, warnings: read.warnings.map(spoken) }
    : { ok: false, problems: read.problems.map(spoken) };
