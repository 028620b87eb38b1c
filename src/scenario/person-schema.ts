/** The published JSON Schema of person files: what editors complete and explain fields by. */
import { PersonFile } from './format/persona.ts';
import { jsonSchemaOf } from './schema.ts';

/** The text of the committed file `scenarios/people/person.schema.json`. */
export const personSchemaText = () => `${JSON.stringify(jsonSchemaOf(PersonFile, 'PersonFile'), null, 2)}\n`;
