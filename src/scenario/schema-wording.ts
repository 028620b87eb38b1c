/**
 * Titles and examples for every field of a JSON Schema. Descriptions are written by hand in format.ts;
 * a title that only repeats the name, or an example that only repeats the choices, need not be.
 */
import type { JsonSchema } from './schema.ts';

type Node = Record<string, unknown>;

const REF = '#/definitions/';

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Zod gives parts of a loop a definition without a name (`__schema0`). Puts each back where it is used. */
export function withNamedParts(schema: JsonSchema): JsonSchema {
  const definitions = isNode(schema.definitions) ? schema.definitions : {};
  const isNamed = (name: string) => !name.startsWith('__');
  const named = Object.fromEntries(Object.entries(definitions).filter(([name]) => isNamed(name)));
  return mapped({ ...schema, definitions: named }, ({ $ref, ...field }) => {
    const name = typeof $ref === 'string' ? $ref.slice(REF.length) : undefined;
    const part = name === undefined || isNamed(name) ? undefined : definitions[name];
    return isNode(part) ? { ...part, ...field } : { ...field, ...($ref !== undefined && { $ref }) };
  });
}

/** Gives every field that has no title one made of its name: `atHand` becomes "At hand". */
export function withTitles(schema: JsonSchema): JsonSchema {
  return mapped(schema, (field, name) => ({ title: titleOf(name), ...field }));
}

/** Gives every field that has no examples one that is allowed, made of the examples of what it holds. */
export function withExamples(schema: JsonSchema): JsonSchema {
  const definitions = isNode(schema.definitions) ? schema.definitions : {};
  return mapped(schema, (field) =>
    'examples' in field ? field : { ...field, examples: [exampleOf(field, definitions)] },
  );
}

const titleOf = (name: string) => {
  const words = name.replace('$', '').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The schema with every field changed, at any depth. The format's own schema is shallow, so this may call itself. */
function mapped(schema: JsonSchema, change: (field: Node, name: string) => Node): Node {
  const copy: Node = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && isNode(value)) {
      copy[key] = Object.fromEntries(
        Object.entries(value).map(([name, field]) => [
          name,
          isNode(field) ? change(mapped(field, change), name) : field,
        ]),
      );
    } else if (key === 'definitions' && isNode(value)) {
      copy[key] = Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, isNode(inner) ? mapped(inner, change) : inner]),
      );
    } else if ((key === 'items' || key === 'additionalProperties') && isNode(value)) copy[key] = mapped(value, change);
    else if ((key === 'anyOf' || key === 'oneOf') && Array.isArray(value)) {
      copy[key] = value.map((inner) => (isNode(inner) ? mapped(inner, change) : inner));
    } else copy[key] = value;
  }
  return copy;
}

/** A value that the schema allows. */
function exampleOf(schema: Node, definitions: Node): unknown {
  const { examples, const: only, enum: words, anyOf, oneOf, allOf, $ref, type } = schema;
  if (Array.isArray(examples)) return examples[0];
  if (only !== undefined) return only;
  if (Array.isArray(words)) return words[0];
  if (typeof $ref === 'string') {
    const target = definitions[$ref.slice(REF.length)];
    return isNode(target) ? exampleOf(target, definitions) : undefined;
  }
  const choice = [anyOf, oneOf, allOf].find(Array.isArray)?.[0];
  if (isNode(choice)) return exampleOf(choice, definitions);
  switch (type) {
    case 'boolean':
      return schema.default !== true;
    case 'integer':
      return schema.default ?? Math.max(1, Number(schema.minimum ?? 0));
    case 'string':
      return '…';
    case 'array':
      return isNode(schema.items)
        ? Array.from({ length: Math.max(1, Number(schema.minItems ?? 1)) }, () =>
            exampleOf(schema.items as Node, definitions),
          )
        : [];
    default:
      return exampleObject(schema, definitions);
  }
}

/** An object with the fields that must be there; of a map, with one entry. */
function exampleObject(schema: Node, definitions: Node): Node {
  const { properties, required, additionalProperties: entry } = schema;
  const names = Array.isArray(required) ? required.map(String) : [];
  if (isNode(properties)) {
    const fields = names.map((name) => [name, properties[name]] as const);
    return Object.fromEntries(
      fields.map(([name, field]) => [name, isNode(field) ? exampleOf(field, definitions) : null]),
    );
  }
  return isNode(entry) ? { 'an-id': exampleOf(entry, definitions) } : {};
}
