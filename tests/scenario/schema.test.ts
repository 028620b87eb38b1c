import { describe, expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { scenarioJsonSchema, scenarioSchemaText } from '../../src/scenario/schema.ts';

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every field of the schema, with the path to it. */
function fieldsOf(schema: unknown, path = ''): { path: string; field: Node }[] {
  if (!isNode(schema)) return [];
  return Object.entries(schema).flatMap(([key, inner]) => {
    // Defaults and examples are data, whatever their fields are called.
    if (key === 'default' || key === 'examples') return [];
    const own = key === 'properties' && isNode(inner) ? Object.entries(inner) : [];
    const fields = own.flatMap(([name, field]) => (isNode(field) ? [{ path: `${path}/${name}`, field }] : []));
    return [...fields, ...fieldsOf(inner, key === 'properties' ? path : `${path}/${key}`)];
  });
}

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
    const open = (schema: unknown): unknown[] =>
      isNode(schema)
        ? [
            ...('properties' in schema && 'type' in schema && schema.additionalProperties !== false ? [schema] : []),
            ...Object.values(schema).flatMap(open),
          ]
        : [];
    expect(open(scenarioJsonSchema())).toEqual([]);
  });

  test('the examples of the fields make a scenario whose every field is right', () => {
    const { properties, required } = scenarioJsonSchema() as { properties: Node; required: string[] };
    const firstExample = (field: unknown) =>
      isNode(field) && Array.isArray(field.examples) ? field.examples[0] : null;
    const example = Object.fromEntries(required.map((name) => [name, firstExample(properties[name])]));
    const read = readScenario(JSON.stringify(example));
    // Single examples do not make a story; but none may be refused by the shape check.
    const refused = (read.ok ? [] : read.problems).filter(({ message }) =>
      /cannot be|should be|missing|no field/.test(message),
    );
    expect(refused).toEqual([]);
  });

  // After a change of the format: npx vitest run -u tests/scenario/schema.test.ts
  test('the committed file is up to date', async () => {
    const file = new URL('../../scenarios/scenario.schema.json', import.meta.url);
    await expect(scenarioSchemaText()).toMatchFileSnapshot(file.pathname);
  });
});
