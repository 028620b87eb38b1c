/** Older files: each format that ever was public can still be read. */
import { FORMAT } from './format.ts';
import type { Report } from './report.ts';

/** One step from a format to the next. It changes only what the newer format writes differently. */
export interface Migration {
  /** Format it reads; it writes the next. */
  readonly from: number;
  /** Gives the file's value in the next format. The value it was given may be changed. */
  readonly up: (value: Record<string, unknown>) => Record<string, unknown>;
}

/** Every migration there is, oldest first, without gaps up to FORMAT. Format 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];

/**
 * The value in the newest format. Reports and gives back undefined if the file's format is not known; a
 * value that names no format at all is left for the shape check to tell.
 */
export function migrated(
  value: unknown,
  report: Report,
  steps: readonly Migration[] = migrations,
  newest: number = FORMAT,
): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  let now = value as Record<string, unknown>;
  const format = now.format;
  if (typeof format !== 'number') return value;
  const oldest = steps[0]?.from ?? newest;
  if (format > newest) {
    report('format-too-new', '/format', { format, known: newest });
    return undefined;
  }
  if (format < oldest) {
    report('format-too-old', '/format', { format, oldest });
    return undefined;
  }
  for (const step of steps) {
    if (step.from === now.format) now = { ...step.up(now), format: step.from + 1 };
  }
  return now;
}
