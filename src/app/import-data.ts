/** "Export my data", the other way round: takes in what is not here yet, and tells what was new, known or refused. */

import { type You, youFrom } from '../catalogue/looks.ts';
import { importData as words } from '../messages/import-data.ts';
import { reasonSaid } from '../messages/reason.ts';
import { keepCopyOf } from '../record/copies.ts';
import { type Merged, mergePlays } from '../record/merge-plays.ts';
import { keepOwnFile, type OwnFile, ownFilesIn } from '../record/own-files.ts';
import { type MyDataRead, readMyData } from '../record/read-my-data.ts';
import { mergeSaid } from '../record/said-first.ts';
import type { PlayStore } from '../record/store.ts';
import { isKeptDay, keepDay, keptDays } from './day-run.ts';
import { keepAssignment, takenAssignments, takenIn } from './taken-assignments.ts';

/** Bytes of the largest file that is taken in: many times what 5,000 plays come to. */
const BYTES_MAX = 100_000_000;

async function mergeDays(store: PlayStore, brought: readonly unknown[]): Promise<number> {
  const here = new Map((await keptDays(store)).map((day) => [day.id, day]));
  let added = 0;
  for (const day of brought) {
    if (!isKeptDay(day)) continue;
    const known = here.get(day.id);
    // A day that was ended there and not here has ended.
    if (known && (known.record.fix !== undefined || day.record.fix === undefined)) continue;
    await keepDay(store, day);
    if (!known) added += 1;
  }
  return added;
}

async function mergeAssignments(store: PlayStore, brought: readonly unknown[]): Promise<number> {
  if (brought.length === 0) return 0;
  const { readAssignment } = await import('../assignment/read-assignment.ts');
  const here = new Set((await takenAssignments(store)).map(({ hash }) => hash));
  const fresh = brought.flatMap((one) => takenIn(one, readAssignment) ?? []).filter(({ hash }) => !here.has(hash));
  for (const taken of fresh) await keepAssignment(store, taken);
  return fresh.length;
}

/** Files that are here under a kind and id already stay as they are here. */
async function mergeOwnFiles(store: PlayStore, brought: readonly OwnFile[]): Promise<number> {
  const here = await ownFilesIn(store);
  const fresh = brought.filter(({ kind, id }) => !here.some((one) => one.kind === kind && one.id === id));
  for (const file of fresh) await keepOwnFile(store, file);
  return fresh.length;
}

/** What was taken in. */
export interface Imported extends Merged {
  readonly refused: MyDataRead['refused'];
  readonly days: number;
  readonly assignments: number;
  /** Files of the player's own. */
  readonly files: number;
  /** Plays for which what they said in their own words came. */
  readonly said: number;
  /** The name in the file. */
  readonly name?: string;
  /** How the player looks, in the file. */
  readonly you?: You;
}

/** Takes in the text of such a file. Rejects with a sentence that begins with the file's name when it is none. */
export async function importText(store: PlayStore, text: string, file: string): Promise<Imported> {
  const read = readMyData(text);
  if (!read.ok) throw new Error(words[read.reason]({ file }));
  const { plays, said, refused, scenarios, files, days, assignments, name, you } = read.data;
  // What plays need to be played again comes before them.
  for (const copy of scenarios) await keepCopyOf(store, copy);
  const merged = await mergePlays(store, plays);
  return {
    ...merged,
    refused,
    said: await mergeSaid(store, said, plays),
    days: await mergeDays(store, days),
    assignments: await mergeAssignments(store, assignments),
    files: await mergeOwnFiles(store, files),
    ...(name !== undefined && { name }),
    ...(you && { you: youFrom(you) }),
  };
}

/** The same of a file that somebody chose. */
export async function importFile(store: PlayStore, file: File): Promise<Imported> {
  if (file.size > BYTES_MAX) throw new Error(words.tooLarge({ file: file.name }));
  return importText(store, await file.text(), file.name);
}

/** What was taken in, as the player is told. @param looks whether they look as the file says now */
export function importedWords(imported: Imported, looks = false): string {
  const { added, further, known, apart, refused, said, days, assignments, files } = imported;
  const things = [
    ...(said > 0 ? [words.said({ plays: said })] : []),
    ...(days > 0 ? [words.days({ days })] : []),
    ...(assignments > 0 ? [words.assessments({ assessments: assignments })] : []),
    ...(files > 0 ? [words.files({ files })] : []),
    ...(looks ? [words.looks()] : []),
  ];
  const [first] = refused[0]?.reasons ?? [];
  const reason = first ? reasonSaid(first).replace(/\.$/, '') : '';
  const facts = [
    words.added({ plays: added }),
    ...(further > 0 ? [words.further({ plays: further })] : []),
    ...(known > 0 ? [words.known({ plays: known })] : []),
    ...(apart > 0 ? [words.apart({ plays: apart })] : []),
    ...(refused.length > 0 ? [words.refused({ plays: refused.length, reason })] : []),
    ...(things.length > 0 ? [words.also({ things })] : []),
  ];
  return words.whole({ facts: facts.join('; ') });
}
