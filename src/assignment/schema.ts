/** The published JSON Schema of assignment files: what editors complete and underline by. */
import { objectSchema } from '../scenario/fields.ts';
import { ASSIGNMENT_VERSION, DAYS_VERSION } from './assignment.ts';
import { ASSIGNMENT_FIELDS, DAY_FIELDS, DAYS_ASSIGNMENT_FIELDS, PERSON_FIELDS } from './fields.ts';

/** The schema, made from the same table of fields that the reader goes by. */
export const assignmentJsonSchema = () => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Assignment',
  description: 'A list of people that a trainer fixes once and hands out: see docs/assessments.md.',
  ...objectSchema(ASSIGNMENT_FIELDS),
  properties: {
    ...objectSchema(DAYS_ASSIGNMENT_FIELDS).properties,
    version: { enum: [ASSIGNMENT_VERSION, DAYS_VERSION], description: `${DAYS_VERSION} with a day in it.` },
  },
  if: { properties: { version: { const: DAYS_VERSION } } },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { required: ['days'] },
  else: { properties: { days: false } },
  definitions: {
    day: {
      title: 'Day',
      description: 'People in a row of whom each meets what those before them have left.',
      ...objectSchema(DAY_FIELDS),
    },
    person: {
      title: 'Person',
      description: 'One person to serve, exactly as everybody meets them.',
      ...objectSchema(PERSON_FIELDS),
    },
  },
});

/** The text of the committed schema file. */
export const assignmentSchemaText = () => `${JSON.stringify(assignmentJsonSchema(), null, 2)}\n`;
