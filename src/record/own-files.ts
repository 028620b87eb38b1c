/**
 * Files of the player's own that stand in the library: each under its kind and id, as the very text that was opened.
 * Who reads a text back checks it; the store believes nothing.
 */
import type { PlayStore } from './store.ts';

/** Kinds of files that a library is made of. */
export const OWN_KINDS = ['scenario', 'person', 'translation', 'shift'] as const;
/** See `OWN_KINDS`. */
export type OwnKind = (typeof OWN_KINDS)[number];

/** A file as it is kept. */
export interface OwnFile {
  readonly kind: OwnKind;
  /** What it says it is called; of a translation, the id of its scenario and the language: "the-blue-parcel.pl". */
  readonly id: string;
  /** Name of the file it was opened from. */
  readonly name: string;
  readonly text: string;
  /** When it was taken in, milliseconds since 1970. Shown, and no order. */
  readonly taken: number;
}

const KIND = 'own-file';
const keyOf = ({ kind, id }: Pick<OwnFile, 'kind' | 'id'>) => `${kind} ${id}`;

/** The file in a value that was kept or handed over; undefined when it is none. */
export function ownFileIn(value: unknown): OwnFile | undefined {
  const { kind, id, name, text, taken } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const known = OWN_KINDS.find((one) => one === kind);
  return known && typeof id === 'string' && typeof name === 'string' && typeof text === 'string'
    ? { kind: known, id, name, text, taken: typeof taken === 'number' && Number.isFinite(taken) ? taken : 0 }
    : undefined;
}

/** Every file of this store, by kind and id. What is none is passed over. */
export async function ownFilesIn(store: PlayStore): Promise<readonly OwnFile[]> {
  const files = (await store.notes(KIND)).flatMap(({ value }) => ownFileIn(value) ?? []);
  return files.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Keeps this file, in place of an earlier one of its kind and id. Resolves when it is durable; rejects when it could not be kept. */
export const keepOwnFile = (store: PlayStore, file: OwnFile): Promise<void> =>
  store.keepNote({ kind: KIND, id: keyOf(file), value: file });

/** Forgets this file. Plays that were made on it keep their copy of it. */
export const removeOwnFile = (store: PlayStore, file: Pick<OwnFile, 'kind' | 'id'>): Promise<void> =>
  store.removeNote(KIND, keyOf(file));
