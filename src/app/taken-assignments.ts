/**
 * The assignments taken on this machine: kept as what was handed out, and when. How far somebody has come
 * is worked out from the plays, which the store keeps anyway, each with the hash of its assignment.
 */
import { type Assignment, assignmentData, assignmentHash } from '../assignment/assignment.ts';
import type { readAssignment } from '../assignment/read-assignment.ts';
import type { PlayStore } from '../record/store.ts';

/** An assignment as it is kept. */
export interface TakenAssignment {
  /** Hash of the assignment. */
  readonly hash: string;
  readonly assignment: Assignment;
  /** Milliseconds since 1970. */
  readonly taken: number;
  /** It was closed before its end, since somebody in it could not be served any more. */
  readonly closed: boolean;
}

const KIND = 'assignment';

/** The assignment in a value that was kept or handed over; undefined when it is none. */
export function takenIn(value: unknown, read: typeof readAssignment): TakenAssignment | undefined {
  const note = value as { readonly taken?: unknown; readonly closed?: unknown; readonly assignment?: unknown } | null;
  if (typeof note !== 'object' || note === null || typeof note.taken !== 'number') return undefined;
  const found = read(JSON.stringify(note.assignment) ?? '');
  if (!found.ok) return undefined;
  const { assignment } = found;
  return { hash: assignmentHash(assignment), assignment, taken: note.taken, closed: note.closed === true };
}

/** The assignments of this store, the one taken first coming first. What is none is left alone. */
export async function takenAssignments(store: PlayStore): Promise<readonly TakenAssignment[]> {
  const notes = await store.notes(KIND);
  if (notes.length === 0) return [];
  // Who has taken none does not wait for its reader.
  const { readAssignment } = await import('../assignment/read-assignment.ts');
  return notes.flatMap(({ value }) => takenIn(value, readAssignment) ?? []).sort((a, b) => a.taken - b.taken);
}

/** Keeps an assignment, or that it was closed. Resolves when it is durable; rejects when it could not be kept. */
export const keepAssignment = (store: PlayStore, { hash, assignment, taken, closed }: TakenAssignment): Promise<void> =>
  // As its file has it: one of version 1 could not be read back in any other form.
  store.keepNote({ kind: KIND, id: hash, value: { assignment: assignmentData(assignment), taken, closed } });

/** Puts an assignment away for good. */
export const removeAssignment = (store: PlayStore, hash: string): Promise<void> => store.removeNote(KIND, hash);
