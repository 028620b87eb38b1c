/** Says why a file is refused. Loaded where files are opened, and by the command line and the server. */
import { assignmentFault } from './assignment-fault.ts';
import { displayName } from './display-name.ts';
import { filePart } from './file-part.ts';
import { moveRefusal } from './move-refusal.ts';
import { problemText } from './problem-text.ts';
import { refusal } from './refusal.ts';
import { replayRefusal } from './replay-refusal.ts';
import { type SaidAsData, say, sayWhole } from './say.ts';
import type { Compiled } from './subject.ts';

/** Every message a reason may be said with, and the words inside of it. */
export const reasonMessages = {
  ...filePart,
  ...problemText,
  ...moveRefusal,
  ...displayName,
  ...refusal,
  ...replayRefusal,
  ...assignmentFault,
};

/** Every one by its key. */
const all = reasonMessages as unknown as Compiled;

/** A reason as a sentence. */
export const reasonSaid = (reason: SaidAsData): string => sayWhole(all, reason);

/** The same where it goes on behind a colon. */
export const reasonPart = (reason: SaidAsData): string => say(all, reason);
