/** The readers of files that people open, by the kind of file: what the reading worker can be asked for. */

import { readAttemptFile } from '../../assignment/attempt-file.ts';
import { readAssignment } from '../../assignment/read-assignment.ts';
import { readPeersFile } from '../../comparison/peers-file.ts';
import { readRecord } from '../../record/read-record.ts';
import { readResultFile } from '../../record/result-file.ts';
import { peopleAmong } from '../../scenario/people.ts';
import type { People } from '../../scenario/put-in.ts';
import { readScenario } from '../../scenario/read.ts';
import { readPerson } from '../../scenario/read-person.ts';
import { readTranslation } from '../../scenario/translation/read-translation.ts';
import { readShift } from '../../shift/read.ts';
import { shippedPeople } from '../shipped-people.ts';
import type { SaidAnswer } from './said-answer.ts';

/** Finds people in these texts of person files, and then among those who come with the game. */
function peopleWith(texts: readonly string[]): People {
  const own = peopleAmong(
    texts.flatMap((text) => {
      const read = readPerson(text);
      return read.ok ? [read.value] : [];
    }),
  );
  return (id) => own(id) ?? shippedPeople(id);
}

/**
 * Each takes any text and gives plain data which is all that passes between a worker and the page.
 * The second texts are those of people of the player's own, whom a scenario may name.
 */
export const READERS = {
  scenario: (text: string, people: readonly string[] = []) => readScenario(text, { people: peopleWith(people) }),
  /** One that was kept or brought along with a play: by the rule book of its time. */
  kept: (text: string) => readScenario(text, { engine: 1, people: shippedPeople }),
  person: readPerson,
  /** By itself: what it lacks beside its scenario is looked at where the scenario is. */
  translation: (text: string) => readTranslation(text),
  /** By itself, like a translation. */
  shift: readShift,
  record: readRecord,
  results: readResultFile,
  assignment: readAssignment,
  attempt: readAttemptFile,
  peers: readPeersFile,
} as const;

/** A kind of file. */
export type FileKind = keyof typeof READERS;
/** What its reader makes of a text, what is wrong with it said in sentences. */
export type Answer<K extends FileKind> = SaidAnswer<ReturnType<(typeof READERS)[K]>>;

/** What the page asks. */
export interface Question {
  readonly kind: FileKind;
  readonly text: string;
  /** Texts of people of the player's own, for a scenario. */
  readonly people?: readonly string[];
}

/** What the worker says: once that it can be asked, and then an answer to each question, or that reading failed. */
export type WorkerWord =
  | { readonly says: 'ready' }
  | { readonly says: 'read'; readonly answer: unknown }
  | { readonly says: 'failed'; readonly reason: string };
