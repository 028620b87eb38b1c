/** What the format knows about a place: for "did you mean", and to say what is missing. */
import * as z from 'zod';

type Schema = z.core.$ZodType;

/** Names of the fields of the object at a path (keys and indices), or none if no closed object belongs there. */
export function fieldsAt(schema: Schema, path: readonly (string | number)[], whole: unknown): readonly string[] {
  const found = schemaAt(schema, path, whole);
  const object = found && bare(found.schema, found.value);
  if (object instanceof z.ZodObject) return Object.keys(object.shape);
  if (object instanceof z.ZodRecord && object.keyType instanceof z.ZodEnum) return object.keyType.options.map(String);
  return [];
}

/** The description of what belongs at a path, or an empty text. */
export function descriptionAt(schema: Schema, path: readonly (string | number)[], whole: unknown): string {
  let now = schemaAt(schema, path, whole)?.schema;
  while (now) {
    const description = z.globalRegistry.get(now)?.description;
    if (description !== undefined) return description;
    now = now instanceof z.ZodOptional || now instanceof z.ZodDefault ? now.unwrap() : undefined;
  }
  return '';
}

function schemaAt(schema: Schema, path: readonly (string | number)[], whole: unknown) {
  let now: Schema | undefined = schema;
  let value: unknown = whole;
  for (const step of path) {
    now = now && insideOf(bare(now, value), step);
    value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return now && { schema: now, value };
}

/** The schema without what is wrapped around it; of a choice of schemas, the one for this kind of value. */
function bare(schema: Schema, value: unknown): Schema {
  let now = schema;
  for (;;) {
    if (now instanceof z.ZodOptional || now instanceof z.ZodDefault || now instanceof z.ZodLazy) now = now.unwrap();
    else if (now instanceof z.ZodUnion) {
      const options: readonly Schema[] = now.options;
      const next = options.find((option) => takes(option, value));
      if (!next) return now;
      now = next;
    } else return now;
  }
}

/** Is this the schema that was meant for a value of this kind? */
function takes(option: Schema, value: unknown): boolean {
  if (option instanceof z.ZodArray) return Array.isArray(value);
  if (option instanceof z.ZodString) return typeof value === 'string';
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function insideOf(schema: Schema, step: string | number): Schema | undefined {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, Schema>> = schema.shape;
    return Object.hasOwn(shape, step) ? shape[step] : undefined;
  }
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}
