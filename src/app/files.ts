/** Plays as files: saved from the page and read back into it. */
import type { PlayRecord } from '../record/record.ts';
import { writeRecord } from '../record/record.ts';

/** Name of the file a play is saved as. */
export const recordFileName = (record: PlayRecord): string => `${record.scenario.id}.record.json`;

/** Offers the play as a download. Returns the file's name. */
export function saveAsFile(record: PlayRecord): string {
  const name = recordFileName(record);
  const address = URL.createObjectURL(new Blob([writeRecord(record)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the data by the next task; the address would otherwise leak it.
  setTimeout(() => URL.revokeObjectURL(address), 0);
  return name;
}
