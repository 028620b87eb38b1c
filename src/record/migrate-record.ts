/** Older records: whatever Counterpart once wrote or kept can still be read. */
import { type PlayRecord, RECORD_VERSION } from './record.ts';

/** One step from a version of the record to the next. */
export interface RecordMigration {
  /** Version it reads; it writes the next. */
  readonly from: number;
  /** Fields the newer version brought: an older record that holds one was changed by somebody. */
  readonly brings: readonly string[];
  readonly up: (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** Every migration there is, oldest first, without gaps up to RECORD_VERSION. */
export const recordMigrations: readonly RecordMigration[] = [
  // 2 knows hints, and the assignment a play was an attempt of. Before, there were neither.
  { from: 1, brings: ['hints', 'assignment'], up: (record) => ({ ...record, hints: [] }) },
];

/** The record in today's version, or what it holds that its version does not know. Any other version is left as it is. */
export type MigratedRecord =
  | { readonly ok: true; readonly record: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** Brings the fields of a record up to today's version, step by step. Nothing but its version is looked at here. */
export function migratedRecord(fields: Readonly<Record<string, unknown>>): MigratedRecord {
  const { version } = fields;
  const steps = recordMigrations.filter(({ from }) => typeof version === 'number' && from >= version);
  // Nothing to do, or no version that ever was: the reader tells what is wrong with it.
  if (steps[0]?.from !== version) return { ok: true, record: fields };
  const strange = steps.flatMap(({ brings }) => brings).filter((field) => Object.hasOwn(fields, field));
  if (strange.length > 0) {
    const reasons = strange.map((field) => `"${field}" is not a field of a record of version ${String(version)}.`);
    return { ok: false, reasons };
  }
  const record = steps.reduce((now, step) => ({ ...step.up(now), version: step.from + 1 }), fields);
  return { ok: true, record };
}

/** A record this program kept itself, perhaps in an older version of it, as today's. */
export function keptRecord(record: PlayRecord): PlayRecord {
  // What a store gives back is as old as the program that kept it, whatever the type says.
  if (record.version === RECORD_VERSION) return record;
  const migrated = migratedRecord({ ...(record as object) });
  return migrated.ok ? (migrated.record as unknown as PlayRecord) : record;
}
