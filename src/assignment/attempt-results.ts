/** What a finished attempt comes to: each play played again, its card, and the average of all. */
import type { Walk } from '../encounter/walk.ts';
import type { PlayNote } from '../record/notes.ts';
import type { PlayRecord } from '../record/record.ts';
import { playedOn, replay, type ScenarioLookup } from '../record/replay.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Said } from '../scenario/said.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import { type Assignment, assignmentHash } from './assignment.ts';
import { type AttemptFile, readAttemptFile } from './attempt-file.ts';
import { openingAt, unitScores } from './units.ts';

/** One person served, worked out again here. */
export interface ServedResult {
  readonly scenario: Scenario;
  readonly record: PlayRecord;
  readonly walk: Walk;
  readonly card: Scorecard;
  /** What is to be said beside it. */
  readonly notes: readonly PlayNote[];
}

/** What an attempt comes to. */
export interface AttemptResults {
  readonly assignment: Assignment;
  readonly hash: string;
  /** In the order of the assignment. */
  readonly served: readonly ServedResult[];
  /** Average satisfaction of the units, of which a day is one, 0 … 100; not rounded, since it is compared with the mark. */
  readonly average: number;
  /** Was the mark of the assignment reached? Absent when it has none. */
  readonly passed?: boolean;
}

/** The results, or why there are none. */
export type AttemptOutcome<T> =
  | { readonly ok: true; readonly results: T }
  | { readonly ok: false; readonly reasons: readonly Said[] };

/** People of a day who were met otherwise than those before them had left it. */
function strangeOpenings(assignment: Assignment, served: readonly ServedResult[]): readonly Said[] {
  if (!assignment.days) return [];
  return served.flatMap(({ scenario, record, walk }, place) => {
    const { carried } = openingAt(assignment, place, scenario, (at) => served[at]?.walk ?? walk);
    return carried.join() === record.carried.join()
      ? []
      : [{ key: 'attempt.otherMorning', values: { title: scenario.title } }];
  });
}

/**
 * The results of these plays, one of each person, in the order of the assignment. Nothing is believed but their moves.
 * @param scenarioOf the checked scenario of a play, or undefined when it is not to be had
 */
export function attemptResults(
  assignment: Assignment,
  plays: readonly PlayRecord[],
  scenarioOf: ScenarioLookup,
): AttemptOutcome<AttemptResults> {
  const reasons: Said[] = [];
  const served: ServedResult[] = [];
  for (const record of plays) {
    const { title } = record.scenario;
    const scenario = scenarioOf(playedOn(record));
    const played = scenario && replay(scenario, record);
    if (!scenario || !played) reasons.push({ key: 'attempt.notHere', values: { title } });
    else if (!played.ok)
      reasons.push(...played.reasons.map((reason) => ({ key: 'attempt.ofStory', values: { title, reason } })));
    else if (!played.over) reasons.push({ key: 'attempt.notFinished', values: { title } });
    else served.push({ scenario, record, walk: played.walk, card: played.card, notes: played.notes });
  }
  if (reasons.length > 0 || served.length === 0) return { ok: false, reasons };
  const strange = strangeOpenings(assignment, served);
  if (strange.length > 0) return { ok: false, reasons: strange };
  const scores = unitScores(
    assignment,
    served.map(({ card }) => card.satisfaction),
  );
  const average = scores.reduce((sum, one) => sum + one, 0) / scores.length;
  const { pass } = assignment;
  return {
    ok: true,
    results: {
      assignment,
      hash: assignmentHash(assignment),
      served,
      average,
      ...(pass !== undefined && { passed: average >= pass }),
    },
  };
}

/** Somebody's attempt, opened from a file. */
export interface OpenedAttempt extends AttemptResults {
  readonly name: string;
}

/** An attempt that was read, its plays played again. @param scenarioOf see `attemptResults` */
export function playedAttempt(
  { name, assignment, plays }: AttemptFile,
  scenarioOf: ScenarioLookup,
): AttemptOutcome<OpenedAttempt> {
  const played = attemptResults(assignment, plays, scenarioOf);
  return played.ok ? { ok: true, results: { name, ...played.results } } : played;
}

/** Opens the file of an attempt: only what its moves come to is believed. @param scenarioOf see `attemptResults` */
export function openAttemptFile(text: string, scenarioOf: ScenarioLookup): AttemptOutcome<OpenedAttempt> {
  const read = readAttemptFile(text);
  return read.ok ? playedAttempt(read.file, scenarioOf) : read;
}
