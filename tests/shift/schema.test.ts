import { describe, expect, test } from 'vitest';
import { readShift } from '../../src/shift/read.ts';
import { shiftJsonSchema, shiftSchemaText } from '../../src/shift/schema.ts';

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
    const open = (part: unknown): unknown[] =>
      isNode(part)
        ? [
            ...('properties' in part && 'type' in part && part.additionalProperties !== false ? [part] : []),
            ...Object.values(part).flatMap(open),
          ]
        : [];
    expect(open(schema)).toEqual([]);
  });

  test('the examples of the fields make a shift whose every field is right', () => {
    const { properties, required } = schema as { properties: Node; required: string[] };
    const firstExample = (field: unknown) =>
      isNode(field) && Array.isArray(field.examples) ? field.examples[0] : null;
    const read = readShift(
      JSON.stringify(Object.fromEntries(required.map((name) => [name, firstExample(properties[name])]))),
    );
    const refused = (read.ok ? [] : read.problems).filter(({ message }) =>
      /cannot be|should be|missing|no field/.test(message),
    );
    expect(refused).toEqual([]);
  });

  // After a change of the format: npx vitest run -u tests/shift/schema.test.ts
  test('the committed file is up to date', async () => {
    const file = new URL('../../scenarios/shifts/shift.schema.json', import.meta.url);
    await expect(shiftSchemaText()).toMatchFileSnapshot(file.pathname);
  });
});
