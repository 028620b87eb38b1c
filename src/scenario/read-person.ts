/** The gate for person files: text in, somebody who can be met in scenarios, or everything that is wrong. */
import { PERSON_FORMAT, PersonFile } from './format/persona.ts';
import type { Person } from './format.ts';
import type { Checked } from './problems.ts';
import type { People } from './put-in.ts';
import { type BesideForm, readBeside } from './read-beside.ts';

const FORM: BesideForm<PersonFile> = {
  schema: PersonFile,
  parts: { whole: 'the person', entry: {}, item: {} },
  format: PERSON_FORMAT,
  called: 'A person file',
};

/** Reads and checks the text of a person file. Never throws on any text. What comes back is frozen all through. */
export const readPerson = (text: string): Checked<PersonFile> => readBeside(FORM, text);

/** Who somebody is, as a scenario takes it: the file without what makes it a file. */
export function personIn({ $schema: _schema, format: _format, id: _id, ...person }: PersonFile): Person {
  return person;
}

/** Finds people among files that were read. Of two of the same name the first counts: `check` tells of both. */
export function peopleAmong(files: readonly PersonFile[]): People {
  const known = new Map<string, Person>();
  for (const file of files) if (!known.has(file.id)) known.set(file.id, personIn(file));
  return (id) => known.get(id);
}
