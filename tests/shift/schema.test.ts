import { describe, expect, test } from 'vitest';
import { readShift } from '../../src/shift/read.ts';
import { shiftJsonSchema, shiftSchemaText } from '../../src/shift/schema.ts';
import { fieldsOf, firstExamples, openObjects } from '../scenario/json-schema.ts';
import { problemText } from '../spoken.ts';

describe('the published schema of shifts', () => {
  const schema = shiftJsonSchema();
  const fields = fieldsOf(schema);

  test('every field has a title, a description and an example that says something', () => {
    expect(fields.length).toBeGreaterThan(35);
    for (const key of ['title', 'description', 'examples']) {
      expect(fields.filter(({ field }) => field[key] === undefined).map(({ path }) => path)).toEqual([]);
    }
    const empty = fields.filter(({ field }) => JSON.stringify(field.examples).includes('…'));
    expect(empty.map(({ path }) => path)).toEqual([]);
  });

  test('every object is closed', () => {
    expect(openObjects(schema)).toEqual([]);
  });

  test('the examples of the fields make a shift whose every field is right', () => {
    const read = readShift(JSON.stringify(firstExamples(schema)));
    const refused = (read.ok ? [] : read.problems).filter((problem) =>
      /cannot be|should be|missing|no field/.test(problemText(problem)),
    );
    expect(refused).toEqual([]);
  });

  // After a change of the format: npx vitest run tests/shift/schema.test.ts -u
  test('the committed file is up to date', async () => {
    const file = new URL('../../scenarios/shifts/shift.schema.json', import.meta.url);
    await expect(shiftSchemaText()).toMatchFileSnapshot(file.pathname);
  });
});
