/**
 * An attempt at an assignment, worked out from its plays alone. There is one play of each person; of two
 * that were begun at the same time in two windows the first one counts.
 */
import { byOrder, type StoredPlay } from '../record/store.ts';
import { type AssignedPerson, type Assignment, assignmentHash } from './assignment.ts';

/** One person of the list and how far they have come. */
export interface AttemptPerson {
  readonly assigned: AssignedPerson;
  readonly status: 'waiting' | 'running' | 'done';
  /** The one play that counts, once it is begun. */
  readonly play?: StoredPlay;
}

/** How far somebody has come with an assignment. */
export interface Attempt {
  readonly assignment: Assignment;
  /** Its hash: the name of the attempt, too. */
  readonly hash: string;
  /** In the order of the assignment. */
  readonly people: readonly AttemptPerson[];
  readonly begun: boolean;
  /** Everybody has been served. */
  readonly done: boolean;
  /** Place in `people` of whoever is served or comes next; absent when all is done. */
  readonly next?: number;
}

function personOf(assigned: AssignedPerson, own: readonly StoredPlay[]): AttemptPerson {
  const [play] = own.filter(({ record }) => record.scenario.id === assigned.id).sort(byOrder);
  if (!play) return { assigned, status: 'waiting' };
  return { assigned, play, status: play.status === 'ended' ? 'done' : 'running' };
}

/** The attempt these plays make. Plays that belong to no attempt, or to another, are passed over. */
export function attemptOf(assignment: Assignment, plays: readonly StoredPlay[]): Attempt {
  const hash = assignmentHash(assignment);
  const own = plays.filter(({ attempt }) => attempt === hash);
  const people = assignment.scenarios.map((assigned) => personOf(assigned, own));
  const next = people.findIndex(({ status }) => status !== 'done');
  return {
    assignment,
    hash,
    people,
    begun: people.some(({ play }) => play !== undefined),
    done: next === -1,
    ...(next !== -1 && { next }),
  };
}

/**
 * The plays that may be shown with their results. Left out is what belongs to an attempt under way, since
 * its results come at the end, and later plays of the same people, which would otherwise pass for first ones.
 * @param open the attempts that are under way
 */
export function playsToShow(plays: readonly StoredPlay[], open: readonly Attempt[]): readonly StoredPlay[] {
  const under = new Set(open.map(({ hash }) => hash));
  const since = new Map<string, number>();
  for (const { attempt, record, order } of plays) {
    if (attempt === undefined || !under.has(attempt)) continue;
    since.set(record.scenario.id, Math.min(order, since.get(record.scenario.id) ?? order));
  }
  return plays.filter(({ record, order }) => order < (since.get(record.scenario.id) ?? Number.POSITIVE_INFINITY));
}
