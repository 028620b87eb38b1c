/**
 * What a finished play came to, as it is kept beside the play, so that the next visit need not play thousands again. It
 * is of the very play, story and way of working out that it was made with, or it is not looked at: then the play is
 * played again. The profile and the coach read it; files and assessments never do.
 */

import { isObject } from '../scenario/fields.ts';
import type { Scenario } from '../scenario/format.ts';
import { dataHash, rulesHash, wordsHash } from '../scenario/hash.ts';
import type { FinishedPlay } from '../scoring/finished-play.ts';
import { playHash } from './kept-row.ts';
import type { KeptResult, StoredPlay } from './store.ts';

/**
 * How results are worked out. Raise it whenever the same moves come to another `FinishedPlay` than before:
 * `tests/record/kept-results.test.ts` tells.
 */
export const RESULT_VERSION = 1;

/** A play that was played again: on which scenario, from what that was kept, and what it came to. */
export interface WorkedOut {
  readonly scenario: Scenario;
  /** `playHash` of the play. */
  readonly of: string;
  /** Undefined where it did not play to an end. */
  readonly play: FinishedPlay | undefined;
}

const storyOf = (scenario: Scenario) => `${rulesHash(scenario)} ${wordsHash(scenario)}`;

const sumOf = ({ id, of, on, by, text }: Omit<KeptResult, 'sum'>): string => dataHash([id, of, on, by, text]);

/** The result as a store keeps it. Its text is JSON, for a text is quick to look at and to read. */
export function keptResult(id: string, { scenario, of, play }: WorkedOut): KeptResult {
  const row = { id, of, on: storyOf(scenario), by: RESULT_VERSION, text: JSON.stringify(play ?? null) };
  return { ...row, sum: sumOf(row) };
}

/** What a row says of this play on this scenario; undefined when it is of something else, or not as it was written. */
export function workedOutBefore(row: unknown, play: StoredPlay, scenario: Scenario): WorkedOut | undefined {
  if (!isObject(row)) return undefined;
  const { id, of, on, by, text, sum } = row;
  if (id !== play.id || of !== playHash(play) || by !== RESULT_VERSION || on !== storyOf(scenario)) return undefined;
  if (typeof text !== 'string' || sum !== sumOf({ id, of, on, by, text })) return undefined;
  const said = JSON.parse(text) as FinishedPlay | null;
  return { scenario, of, play: said ?? undefined };
}
