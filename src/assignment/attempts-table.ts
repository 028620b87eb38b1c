/**
 * Attempts at one assignment beside each other. People come by name, never by rank, time is not compared,
 * and what would single somebody out in a small team is left out: the limits are those of the team table.
 */

import { namesApart } from '../record/names-apart.ts';
import { TEAM_MIN } from '../record/team-table.ts';
import type { Said } from '../scenario/said.ts';
import type { Assignment } from './assignment.ts';
import type { OpenedAttempt } from './attempt-results.ts';
import { unitScores } from './units.ts';

/** One person's attempt. */
export interface AttemptRow {
  /** Place among the opened attempts. */
  readonly file: number;
  /** Display name; people who look alike are "Lee ①" and "Lee ②". */
  readonly name: string;
  /** Satisfaction of each person served, 0 … 100, in the order of the assignment. */
  readonly satisfactions: readonly number[];
  /** What each unit came to, of which a day is one: these are compared. Not rounded. */
  readonly scores: readonly number[];
  /** Of the units, not rounded. */
  readonly average: number;
  /** Absent when the assignment has no mark. */
  readonly passed?: boolean;
}

/** All opened attempts at one assignment. */
export interface AttemptsTable {
  readonly assignment: Assignment;
  /** Its title; assessments that differ under one title are "First week ①" and "First week ②". */
  readonly title: string;
  readonly hash: string;
  /** By name. */
  readonly rows: readonly AttemptRow[];
  /** Averages over everybody, from TEAM_MIN attempts on; not rounded. */
  readonly team?: { readonly satisfactions: readonly number[]; readonly average: number; readonly passed?: number };
}

const byWords = (a: string, b: string) => a.localeCompare(b, 'en') || (a < b ? -1 : a > b ? 1 : 0);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

function rowsOf(
  attempts: readonly { readonly attempt: OpenedAttempt; readonly file: number }[],
): readonly AttemptRow[] {
  const names = namesApart(attempts.map(({ attempt }) => attempt.name));
  return attempts
    .map(({ attempt: { name, assignment, served, average, passed }, file }, index): AttemptRow => {
      const satisfactions = served.map(({ card }) => card.satisfaction);
      return {
        file,
        name: names[index] ?? name,
        satisfactions,
        scores: unitScores(assignment, satisfactions),
        average,
        ...(passed !== undefined && { passed }),
      };
    })
    .sort((a, b) => byWords(a.name, b.name));
}

function teamOf(assignment: Assignment, rows: readonly AttemptRow[]): Pick<AttemptsTable, 'team'> {
  if (rows.length < TEAM_MIN) return {};
  return {
    team: {
      satisfactions: assignment.scenarios.map((_, at) => mean(rows.map((row) => row.satisfactions[at] ?? 0))),
      average: mean(rows.map(({ average }) => average)),
      ...(assignment.pass !== undefined && { passed: rows.filter(({ passed }) => passed).length }),
    },
  };
}

/** One table for each assignment, by its title. */
export function attemptsTables(attempts: readonly OpenedAttempt[]): readonly AttemptsTable[] {
  const placed = attempts.map((attempt, file) => ({ attempt, file }));
  const tables = [...new Set(attempts.map(({ hash }) => hash))]
    .flatMap((hash): AttemptsTable[] => {
      const own = placed.filter(({ attempt }) => attempt.hash === hash);
      const assignment = own[0]?.attempt.assignment;
      if (!assignment) return [];
      const rows = rowsOf(own);
      return [{ assignment, title: assignment.title, hash, rows, ...teamOf(assignment, rows) }];
    })
    .sort((a, b) => byWords(a.title, b.title) || byWords(a.hash, b.hash));
  const titles = namesApart(tables.map(({ title }) => title));
  return tables.map((table, at) => ({ ...table, title: titles[at] ?? table.title }));
}

/** The opened attempts with one more, or why it cannot stand beside them. */
export type AddedAttempt =
  | { readonly ok: true; readonly attempts: readonly OpenedAttempt[]; readonly replaced: boolean }
  | { readonly ok: false; readonly reason: Said };

const playNames = ({ served }: OpenedAttempt) => new Set(served.map(({ record }) => record.attempt));

/**
 * The opened attempts with one more. The same attempt opened twice counts once; under two names the second
 * is refused, so that nobody counts twice. Equal names with other plays are two people, or two attempts.
 */
export function withAttempt(attempts: readonly OpenedAttempt[], next: OpenedAttempt): AddedAttempt {
  const mine = playNames(next);
  const at = attempts.findIndex((one) => one.hash === next.hash && [...playNames(one)].some((name) => mine.has(name)));
  const known = attempts[at];
  if (!known) return { ok: true, attempts: [...attempts, next], replaced: false };
  if (known.name !== next.name) return { ok: false, reason: { key: 'team.openUnder', values: { name: known.name } } };
  return { ok: true, attempts: attempts.with(at, next), replaced: true };
}
