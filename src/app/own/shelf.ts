/** The player's own files as the library shows them: what each is, and what is wrong with it now. */
import { openedFiles as words } from '../../messages/opened-files.ts';
import type { OwnFile } from '../../record/own-files.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { Shift } from '../../shift/format.ts';
import type { LibraryEntry } from '../library.ts';
import { aside } from '../reading/aside.ts';
import { reasonOf } from '../reason.ts';
import type { ShiftEntry } from '../shift-library.ts';
import { firstProblems } from './reasons.ts';
import { shippedTitle } from './shipped-ids.ts';

/** A file of the player's own. */
export interface ShelvedFile {
  readonly file: OwnFile;
  /** What a player knows it by: its title, a name, else the name of the file. */
  readonly title: string;
  /** Why it cannot be used, as sentences; absent when it can. */
  readonly trouble?: string;
}

/** All of them. */
export interface Shelf {
  readonly files: readonly ShelvedFile[];
  readonly entries: readonly LibraryEntry[];
  readonly days: readonly ShiftEntry[];
  /** Those that can be played, by id. */
  readonly scenarios: ReadonlyMap<string, Scenario>;
  /** Texts of people whom scenarios may name. */
  readonly people: readonly string[];
}

/** What home tells of a scenario of the player's own. */
function entryOf(scenario: Scenario): LibraryEntry {
  const { id, title, summary, setting, role, clock, minutes, content, customer } = scenario;
  const { short, name, relation, segments, cast } = customer;
  return {
    id,
    title,
    summary,
    setting,
    role,
    clock,
    ...(minutes !== undefined && { minutes }),
    ...(content !== undefined && { content }),
    customer: { short, name, relation, segments, cast },
    mine: true,
  };
}

/** What home tells of a day of the player's own. */
const dayOf = ({ id, title, summary, place, role, fixes, encounters }: Shift): ShiftEntry => ({
  id,
  title,
  summary,
  place,
  role,
  fixes,
  scenarios: encounters.map(({ scenario }) => scenario),
  mine: true,
});

/** What came of reading one file. */
interface Looked {
  readonly shelved: ShelvedFile;
  readonly scenario?: Scenario;
  readonly shift?: Shift;
}

async function looked(file: OwnFile, people: readonly string[]): Promise<Looked> {
  const { kind, id, name, text } = file;
  const trouble = (why: string): Looked => ({ shelved: { file, title: name, trouble: why } });
  try {
    const rival = await shippedTitle(kind, id);
    if (rival !== undefined) return trouble(words.sameIdShipped({ file: name, title: rival, id }));
    if (kind === 'scenario') {
      const read = await aside.read('scenario', text, name, people);
      return read.ok
        ? { shelved: { file, title: read.value.title }, scenario: read.value }
        : trouble(firstProblems(read.problems));
    }
    if (kind === 'shift') {
      const read = await aside.read('shift', text, name);
      return read.ok
        ? { shelved: { file, title: read.value.title }, shift: read.value }
        : trouble(firstProblems(read.problems));
    }
    if (kind === 'person') {
      const read = await aside.read('person', text, name);
      return read.ok ? { shelved: { file, title: read.value.name } } : trouble(firstProblems(read.problems));
    }
    const read = await aside.read('translation', text, name);
    return read.ok ? { shelved: { file, title: name } } : trouble(firstProblems(read.problems));
  } catch (error) {
    return trouble(reasonOf(error));
  }
}

/** Reads all files of the player's own. Never rejects: what is wrong with a file is told of it. */
export async function shelfOf(files: readonly OwnFile[]): Promise<Shelf> {
  const found = new Map<OwnFile, Looked>();
  // Scenarios name people, so people come first.
  for (const file of files.filter(({ kind }) => kind === 'person')) found.set(file, await looked(file, []));
  const people = [...found].flatMap(([file, { shelved }]) => (shelved.trouble === undefined ? [file.text] : []));
  for (const file of files.filter(({ kind }) => kind !== 'person')) found.set(file, await looked(file, people));
  const all = files.flatMap((file) => found.get(file) ?? []);
  const scenarios = all.flatMap(({ scenario }) => scenario ?? []);
  return {
    files: all.map(({ shelved }) => shelved),
    entries: scenarios.map(entryOf),
    days: all.flatMap(({ shift }) => (shift ? [dayOf(shift)] : [])),
    scenarios: new Map(scenarios.map((scenario) => [scenario.id, scenario])),
    people,
  };
}
