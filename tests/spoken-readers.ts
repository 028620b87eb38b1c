/** The readers and replays whose reasons are data, with their reasons as sentences: for tests of what is said. */
import { readAttemptFile as attemptFile } from '../src/assignment/attempt-file.ts';
import { openAttemptFile as openAttempt } from '../src/assignment/attempt-results.ts';
import { assignmentInLink as inLink } from '../src/assignment/link.ts';
import { readAssignment as assignment } from '../src/assignment/read-assignment.ts';
import { readPeersFile as peersFile } from '../src/comparison/peers-file.ts';
import { readRecord as record } from '../src/record/read-record.ts';
import { replay as again } from '../src/record/replay.ts';
import { openResultFile as openResults, readResultFile as resultFile } from '../src/record/result-file.ts';
import { withReasonTexts } from './spoken.ts';

type Args<F extends (...args: never) => unknown> = Parameters<F>;

export const readAttemptFile = (...args: Args<typeof attemptFile>) => withReasonTexts(attemptFile(...args));
export const openAttemptFile = (...args: Args<typeof openAttempt>) => withReasonTexts(openAttempt(...args));
export const readAssignment = (...args: Args<typeof assignment>) => withReasonTexts(assignment(...args));
export const readPeersFile = (...args: Args<typeof peersFile>) => withReasonTexts(peersFile(...args));
export const readRecord = (...args: Args<typeof record>) => withReasonTexts(record(...args));
export const replay = (...args: Args<typeof again>) => withReasonTexts(again(...args));
export const openResultFile = (...args: Args<typeof openResults>) => withReasonTexts(openResults(...args));
export const readResultFile = (...args: Args<typeof resultFile>) => withReasonTexts(resultFile(...args));

export function assignmentInLink(...args: Args<typeof inLink>) {
  const read = inLink(...args);
  return read && withReasonTexts(read);
}
