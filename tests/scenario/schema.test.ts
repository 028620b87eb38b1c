import { describe, expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { scenarioJsonSchema, scenarioSchemaText } from '../../src/scenario/schema.ts';
import { problemText } from '../spoken.ts';
import { fieldsOf, firstExamples, openObjects } from './json-schema.ts';

describe('the published schema', () => {
  const fields = fieldsOf(scenarioJsonSchema());

  test('every field has a title, a description and an example', () => {
    expect(fields.length).toBeGreaterThan(120);
    const without = (key: string) => fields.filter(({ field }) => field[key] === undefined).map(({ path }) => path);
    expect(without('title')).toEqual([]);
    expect(without('description')).toEqual([]);
    expect(without('examples')).toEqual([]);
  });

  test('examples say something', () => {
    expect(fields.filter(({ field }) => JSON.stringify(field.examples).includes('…')).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('every object is closed', () => {
    expect(openObjects(scenarioJsonSchema())).toEqual([]);
  });

  test('the examples of the fields make a scenario whose every field is right', () => {
    const read = readScenario(JSON.stringify(firstExamples(scenarioJsonSchema())));
    // Single examples do not make a story; but none may be refused by the shape check.
    const refused = (read.ok ? [] : read.problems).filter((problem) =>
      /cannot be|should be|missing|no field/.test(problemText(problem)),
    );
    expect(refused).toEqual([]);
  });

  // After a change of the format: npx vitest run tests/scenario/schema.test.ts -u
  test('the committed file is up to date', async () => {
    const file = new URL('../../scenarios/scenario.schema.json', import.meta.url);
    await expect(scenarioSchemaText()).toMatchFileSnapshot(file.pathname);
  });
});
