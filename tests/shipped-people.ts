/** The people that come with the game, for tests that read its scenarios as they lie in the folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonFile } from '../src/scenario/format/persona.ts';
import { peopleAmong } from '../src/scenario/people.ts';
import type { People } from '../src/scenario/put-in.ts';
import { readPerson } from '../src/scenario/read-person.ts';

const FOLDER = join('scenarios', 'people');

function personAt(file: string): PersonFile {
  const read = readPerson(readFileSync(join(FOLDER, file), 'utf8'));
  if (!read.ok) throw new Error(read.problems.map(({ line, code }) => `${file}:${line} ${code}`).join('\n'));
  return read.value;
}

/** Finds somebody by the name of their file in `scenarios/people`. */
export const shippedPeople: People = peopleAmong(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map(personAt),
);
