/** Scenarios as they lie in folders: each beside the people it names, who lie in a folder `people`. */
import { basename, dirname, join, resolve } from 'node:path';
import type { Person, Scenario } from '../scenario/format.ts';
import { personIn } from '../scenario/people.ts';
import type { Checked } from '../scenario/problems.ts';
import type { People } from '../scenario/put-in.ts';
import { readScenario } from '../scenario/read.ts';
import { readPerson } from '../scenario/read-person.ts';
import { FileTrouble } from './file-trouble.ts';
import type { Terminal } from './terminal.ts';

const FOLDER = 'people';

/** Does this file lie in a folder of people? Such files are read as people, never as scenarios. */
export const isPersonFile = (path: string) =>
  path.endsWith('.json') && !path.endsWith('.schema.json') && basename(dirname(path)) === FOLDER;

/** Is this the order of a home screen? It lies among the scenarios and is none. */
export const isLineUp = (path: string) => basename(path) === 'line-up.json';

/** Files of people in a folder; none where there is no such folder. */
export function personFilesIn(terminal: Terminal, folder: string): readonly string[] {
  if (!terminal.exists(folder)) return [];
  try {
    return terminal.files(folder).filter((file) => isPersonFile(file) && dirname(file) === folder);
  } catch (error) {
    if (error instanceof FileTrouble) return [];
    throw error;
  }
}

/** The folders `people` that a file may name somebody from: beside it first, then further and further up. */
function foldersFor(file: string): readonly string[] {
  const folders: string[] = [];
  // As it was named, and then as it lies: the second goes on above the folder that somebody stands in.
  for (const start of [dirname(file), dirname(resolve(file))])
    for (let at = start; ; at = dirname(at)) {
      folders.push(join(at, FOLDER));
      if (dirname(at) === at) break;
    }
  return folders;
}

/** Who was found in each folder, as long as the same terminal is asked. */
const known = new WeakMap<Terminal, Map<string, ReadonlyMap<string, Person>>>();

function peopleIn(terminal: Terminal, folder: string): ReadonlyMap<string, Person> {
  const folders = known.get(terminal) ?? new Map<string, ReadonlyMap<string, Person>>();
  known.set(terminal, folders);
  const found = folders.get(folder) ?? readPeople(terminal, folder);
  folders.set(folder, found);
  return found;
}

/** What is wrong with a person's file is told of that file; here it is as if it were not there. */
function readPeople(terminal: Terminal, folder: string): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  for (const file of personFilesIn(terminal, folder)) {
    const read = readable(terminal, file);
    if (read?.ok && !people.has(read.value.id)) people.set(read.value.id, personIn(read.value));
  }
  return people;
}

function readable(terminal: Terminal, file: string) {
  try {
    return readPerson(terminal.read(file));
  } catch (error) {
    if (error instanceof FileTrouble) return undefined;
    throw error;
  }
}

/** Finds people for a file: in the nearest folder `people` that holds any, then among those that come with the game. */
export function peopleFor(terminal: Terminal, file: string): People {
  let nearest: ReadonlyMap<string, Person> | undefined;
  return (id) => {
    nearest ??=
      foldersFor(file)
        .map((folder) => peopleIn(terminal, folder))
        .find((people) => people.size > 0) ?? new Map<string, Person>();
    return nearest.get(id) ?? peopleIn(terminal, join(terminal.library, FOLDER)).get(id);
  };
}

/** Reads a scenario file with the people it names. Throws what the file system throws. @param text what stands in it */
export const readScenarioFile = (terminal: Terminal, file: string, text = terminal.read(file)): Checked<Scenario> =>
  readScenario(text, { people: peopleFor(terminal, file) });
