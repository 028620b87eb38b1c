/** Says what proofs and lints find. The command line and whatever checks a file load it; no screen does. */
import { filePart } from './file-part.ts';
import { finding } from './finding.ts';
import { findingDay } from './finding-day.ts';
import { habit } from './habit.ts';
import { lint } from './lint.ts';
import { type SaidAsData, type Spoken, say, withSentence } from './say.ts';
import { share } from './share.ts';
import type { Compiled } from './subject.ts';

/** Every message a finding may be said with, and the words inside of it. */
export const foundMessages = { ...filePart, ...habit, ...share, ...finding, ...findingDay, ...lint };

/** Every one by its key. */
const all = foundMessages as unknown as Compiled;

/** A finding or lint with its sentence. */
export const foundSpoken = <T extends { readonly says: SaidAsData }>(found: T): Spoken<T> => withSentence(all, found);

/** Words inside of such a sentence, where they are said by themselves: a share, a place. */
export const foundPart = (said: SaidAsData): string => say(all, said);
