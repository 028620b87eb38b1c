/** The readers of files that people open, by the kind of file: what the reading worker can be asked for. */

import { readAttemptFile } from '../../assignment/attempt-file.ts';
import { readAssignment } from '../../assignment/read-assignment.ts';
import { readRecord } from '../../record/read-record.ts';
import { readResultFile } from '../../record/result-file.ts';
import { readScenario } from '../../scenario/read.ts';
import { shippedPeople } from '../shipped-people.ts';

/** Each takes any text and gives plain data, which is all that passes between a worker and the page. */
export const READERS = {
  scenario: (text: string) => readScenario(text, { people: shippedPeople }),
  /** One that was kept or brought along with a play: by the rule book of its time. */
  kept: (text: string) => readScenario(text, { engine: 1, people: shippedPeople }),
  record: readRecord,
  results: readResultFile,
  assignment: readAssignment,
  attempt: readAttemptFile,
} as const;

/** A kind of file. */
export type FileKind = keyof typeof READERS;
/** What its reader makes of a text. */
export type Answer<K extends FileKind> = ReturnType<(typeof READERS)[K]>;

/** What the page asks. */
export interface Question {
  readonly kind: FileKind;
  readonly text: string;
}

/** What the worker says: once that it can be asked, and then an answer to each question, or that reading failed. */
export type WorkerWord =
  | { readonly says: 'ready' }
  | { readonly says: 'read'; readonly answer: unknown }
  | { readonly says: 'failed'; readonly reason: string };
