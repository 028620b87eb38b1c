/** Older files: each format that ever was public can still be read. */
import { FORMAT } from './format.ts';
import { type MigrationNote, toFormat2 } from './migrate/to-format-2.ts';
import type { PointerMap } from './pointer-map.ts';
import type { Report } from './report.ts';

export type { MigrationNote };

/** What becomes of a file in the next format. */
export interface Migrated {
  readonly value: Record<string, unknown>;
  /** From pointers into the new value to pointers into the old. */
  readonly places: PointerMap;
  /** What was done, and what now wants an author's eye. */
  readonly notes: readonly MigrationNote[];
}

/** One step from a format to the next. It changes only what the newer format writes differently. */
export interface Migration {
  /** Format it reads; it writes the next. */
  readonly from: number;
  /** Gives the file's value in the next format, whatever the value is. The value it was given is left as it was. */
  readonly up: (value: Readonly<Record<string, unknown>>) => Migrated;
}

/** Every migration there is, oldest first, without gaps up to FORMAT. */
export const migrations: readonly Migration[] = [{ from: 1, up: toFormat2 }];

/** A file's value in the newest format, how pointers into it are found in the file, and what was done to it. */
export interface Current {
  readonly value: unknown;
  readonly inFile: (pointer: string) => string;
  readonly notes: readonly MigrationNote[];
}

/**
 * The value in the newest format. Reports and gives back undefined if the file's format is not known; a
 * value that names no format at all is left for the shape check to tell.
 */
export function migrated(
  value: unknown,
  report: Report,
  steps: readonly Migration[] = migrations,
  newest: number = FORMAT,
): Current | undefined {
  const asItIs: Current = { value, inFile: (pointer) => pointer, notes: [] };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return asItIs;
  let now = value as Readonly<Record<string, unknown>>;
  const format = now.format;
  if (typeof format !== 'number') return asItIs;
  const oldest = steps[0]?.from ?? newest;
  if (format > newest) {
    report('format-too-new', '/format', { format, known: newest });
    return undefined;
  }
  if (format < oldest) {
    report('format-too-old', '/format', { format, oldest });
    return undefined;
  }
  let { inFile } = asItIs;
  const notes: MigrationNote[] = [];
  for (const step of steps) {
    if (step.from !== now.format) continue;
    const up = step.up(now);
    const before = inFile;
    inFile = (pointer) => before(up.places.inFile(pointer));
    notes.push(...up.notes);
    now = { ...up.value, format: step.from + 1 };
  }
  return { value: now, inFile, notes };
}
