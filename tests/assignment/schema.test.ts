import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DAY_FIELDS, DAYS_ASSIGNMENT_FIELDS, PERSON_FIELDS } from '../../src/assignment/fields.ts';
import { assignmentJsonSchema, assignmentSchemaText } from '../../src/assignment/schema.ts';
import { withADay } from './a-day.ts';

it('is published as it is', () => {
  expect(readFileSync('scenarios/assignment.schema.json', 'utf8')).toBe(assignmentSchemaText());
});

it('describes every field, and knows every field of a whole assignment', () => {
  const { properties, definitions } = assignmentJsonSchema();
  expect(Object.keys(properties)).toEqual(Object.keys(DAYS_ASSIGNMENT_FIELDS));
  expect(Object.keys(definitions.person.properties)).toEqual(Object.keys(PERSON_FIELDS));
  expect(Object.keys(definitions.day.properties)).toEqual(Object.keys(DAY_FIELDS));
  for (const name of Object.keys(withADay())) expect(properties).toHaveProperty(name);
});
