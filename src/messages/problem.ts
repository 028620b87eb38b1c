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
import { type SaidAsData, type Spoken, withSentence } from './say.ts';
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

export type { Spoken };

/** A problem with its sentence. */
export const spoken = <T extends { readonly says: SaidAsData }>(problem: T): Spoken<T> => withSentence(all, problem);

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
