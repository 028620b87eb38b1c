/** Older records: whatever Counterpart once wrote or kept can still be read. */

import { isObject, type Loose } from '../scenario/fields.ts';
import type { Said } from '../scenario/said.ts';
import { ofField } from './field-faults.ts';
import { OLD_VERSION, oldFaults, toFormat3 } from './old-record.ts';
import { type PlayRecord, RECORD_FORMAT } from './record.ts';

/** A record one version further on, or everything that keeps it from being one. */
export type MigratedRecord =
  | { readonly ok: true; readonly record: Loose }
  | { readonly ok: false; readonly reasons: readonly Said[] };

/** One step from a version of the record to the next. */
export interface RecordMigration {
  /** Version it reads; it writes the next. */
  readonly from: number;
  readonly up: (record: Loose) => MigratedRecord;
}

/** Fields that version 2 brought: a record of version 1 that holds one was changed by somebody. */
const BROUGHT_BY_2 = ['hints', 'assignment'];

/** Every migration there is, oldest first, without gaps up to RECORD_FORMAT. */
export const recordMigrations: readonly RecordMigration[] = [
  {
    // 2 knows hints, and the assignment a play was an attempt of. Before, there were neither.
    from: 1,
    up(record) {
      const strange = BROUGHT_BY_2.filter((field) => Object.hasOwn(record, field));
      if (strange.length === 0) return { ok: true, record: { ...record, version: OLD_VERSION, hints: [] } };
      return { ok: false, reasons: strange.map((field) => ofField('record.unknownIn1', field)) };
    },
  },
  {
    // 3 has one list of moves and hints, rules and words apart, and a seal for what begins from then on.
    from: 2,
    up(record) {
      const reasons = oldFaults(record);
      return reasons.length > 0 ? { ok: false, reasons } : { ok: true, record: { ...toFormat3(record) } };
    },
  },
];

/** The version a record says it has, whatever it says. */
export const versionOf = (record: Loose): unknown => (Object.hasOwn(record, 'format') ? record.format : record.version);

/** Brings a record up to today's format, step by step. One of a version that never was is left as it is: the reader tells. */
export function migratedRecord(fields: Loose): MigratedRecord {
  let now: MigratedRecord = { ok: true, record: fields };
  if (Object.hasOwn(fields, 'format')) return now;
  for (const { from, up } of recordMigrations) if (now.ok && versionOf(now.record) === from) now = up(now.record);
  return now;
}

/** A record this program kept itself, perhaps in an older version of it, as today's. */
export function keptRecord(record: unknown): PlayRecord {
  // What a store gives back is as old as the program that kept it, whatever the type says.
  const migrated = isObject(record) && record.format !== RECORD_FORMAT ? migratedRecord(record) : undefined;
  return (migrated?.ok ? migrated.record : record) as PlayRecord;
}
