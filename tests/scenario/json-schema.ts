/** Looking through a published JSON Schema. */

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every field of the schema, with the path to it. */
export function fieldsOf(schema: unknown, path = ''): { path: string; field: Node }[] {
  if (!isNode(schema)) return [];
  return Object.entries(schema).flatMap(([key, inner]) => {
    // Defaults and examples are data, whatever their fields are called.
    if (key === 'default' || key === 'examples') return [];
    const own = key === 'properties' && isNode(inner) ? Object.entries(inner) : [];
    const fields = own.flatMap(([name, field]) => (isNode(field) ? [{ path: `${path}/${name}`, field }] : []));
    return [...fields, ...fieldsOf(inner, key === 'properties' ? path : `${path}/${key}`)];
  });
}

/** The objects of the schema in which a field nobody knows would be let through. */
export const openObjects = (schema: unknown): unknown[] =>
  isNode(schema)
    ? [
        ...('properties' in schema && 'type' in schema && schema.additionalProperties !== false ? [schema] : []),
        ...Object.values(schema).flatMap(openObjects),
      ]
    : [];

/** Every part of the schema that has this keyword. */
export const partsWith = (schema: unknown, keyword: string): Node[] =>
  isNode(schema)
    ? [
        ...(keyword in schema ? [schema] : []),
        ...Object.entries(schema).flatMap(([key, inner]) =>
          key === 'examples' || key === 'default' ? [] : partsWith(inner, keyword),
        ),
      ]
    : [];

/** A file made of the first example of every field that has to be there. */
export function firstExamples(schema: unknown): Node {
  const { properties, required } = schema as { properties: Node; required: string[] };
  const firstExample = (field: unknown) => (isNode(field) && Array.isArray(field.examples) ? field.examples[0] : null);
  return Object.fromEntries(required.map((name) => [name, firstExample(properties[name])]));
}
