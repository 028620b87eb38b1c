/** The gate for person files: text in, somebody who can be met in scenarios, or everything that is wrong. */
import { PERSON_FORMAT, PersonFile } from './format/persona.ts';
import type { Checked } from './problems.ts';
import { type BesideForm, readBeside } from './read-beside.ts';

const FORM: BesideForm<PersonFile> = {
  schema: PersonFile,
  parts: { whole: 'whole.person', entry: {}, item: {} },
  format: PERSON_FORMAT,
  called: 'called.person',
};

/** Reads and checks the text of a person file. Never throws on any text. What comes back is frozen all through. */
export const readPerson = (text: string): Checked<PersonFile> => readBeside(FORM, text);
