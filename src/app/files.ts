/** Files saved from the page. */
import type { EnclosedScenario } from '../record/enclosed.ts';
import { type PlayRecord, writeRecord } from '../record/record.ts';

/** Offers a text as a download under this name. */
export function offerFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the data by the next task; the address would otherwise leak it.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** Offers the play as a download, with its story if that does not come with the game. Returns the file's name. */
export function saveAsFile(record: PlayRecord, own: readonly EnclosedScenario[]): string {
  const name = `${record.scenario.id}.record.json`;
  offerFile(name, writeRecord(record, own));
  return name;
}
