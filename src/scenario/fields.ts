/**
 * Fields of what the program itself wrote (records, results, assignments, rows of the store), each with its test, what
 * is said when it does not hold, and its JSON Schema: one table for readers and published schemas.
 *
 * What people write by hand, and what a server is sent, is looked at by zod. These files are opened by home, which has
 * to start without it: zod/mini alone is 8.5 KiB (gzip), this file is 1.
 */
import type { Said } from './said.ts';

/** An object nobody has looked at yet. */
export type Loose = Readonly<Record<string, unknown>>;

/** A part of a JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One field. */
export interface Field {
  readonly holds: (value: unknown) => boolean;
  /** What it must be and how to mend it: a message that is given the field. */
  readonly says: Said;
  readonly schema: JsonSchema;
  readonly optional?: true;
}

/** Fields of one object, by name. It has no others. */
export type Fields = Readonly<Record<string, Field>>;

/** Is this an object, and no list? */
export const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same field, but it may be left out. */
export const optional = (field: Field): Field => ({ ...field, optional: true });

/** The same field, of which something else is said. */
export const saying = (key: string, field: Field, values: Said['values'] = field.says.values): Field => ({
  ...field,
  says: values ? { key, values } : { key },
});

/** The same field with what editors say of it. */
export const described = (description: string, field: Field): Field => ({
  ...field,
  schema: { ...field.schema, description },
});

/** Anything at all: somebody else looks at it. */
export const anything: Field = { holds: () => true, says: { key: 'must.object' }, schema: {} };

/** Any object. */
export const anObject: Field = { holds: isObject, says: { key: 'must.object' }, schema: { type: 'object' } };

/** Any text, an empty one too. */
export const anyText: Field = {
  holds: (value) => typeof value === 'string',
  says: { key: 'must.anyText' },
  schema: { type: 'string' },
};

/** Yes or no. */
export const bool: Field = {
  holds: (value) => typeof value === 'boolean',
  says: { key: 'must.bool' },
  schema: { type: 'boolean' },
};

/** A text of 1 to so many UTF-16 units. */
export const text = (most: number): Field => ({
  holds: (value) => typeof value === 'string' && value.length > 0 && value.length <= most,
  says: { key: 'must.text', values: { most } },
  schema: { type: 'string', minLength: 1, maxLength: most },
});

/** No control and no format characters: those can turn a line around or hide what it says. */
const seen = (line: string) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(line);

/** A text to be shown, on one line, without spaces at its ends and without characters that cannot be seen. */
export const line = (most: number): Field => ({
  ...text(most),
  holds: (value) => text(most).holds(value) && String(value).trim() === value && seen(value),
  says: { key: 'must.line', values: { most } },
});

/** The same on as many lines as it likes. */
export const lines = (most: number): Field => ({
  ...text(most),
  holds: (value) =>
    typeof value === 'string' && line(most).holds(value.replaceAll('\n', ' ')) && value.trim() === value,
  says: { key: 'must.lines', values: { most } },
});

/** A text of this pattern. @param key what is said where it is not */
export const spelled = (pattern: RegExp, key: string): Field => ({
  holds: (value) => typeof value === 'string' && pattern.test(value),
  says: { key },
  schema: { type: 'string', pattern: pattern.source },
});

/** So many hex digits. */
export const hexDigits = (count: number): Field => ({
  ...spelled(new RegExp(`^[0-9a-f]{${count}}$`), 'must.hex'),
  says: { key: 'must.hex', values: { count } },
});

/** SHA-256 in hex digits. */
export const hash: Field = hexDigits(64);

/** A whole number. */
export const whole = (most: number, least = 0): Field => ({
  holds: (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  says: { key: 'must.whole', values: { least, most } },
  schema: { type: 'integer', minimum: least, maximum: most },
});

/** Exactly this. */
export const just = (wanted: string | number | boolean): Field => ({
  holds: (value) => value === wanted,
  says: { key: 'must.just', values: { wanted: JSON.stringify(wanted) } },
  schema: { const: wanted },
});

/** One of these words. */
export const oneOf = (words: readonly string[]): Field => ({
  holds: (value) => typeof value === 'string' && words.includes(value),
  says: { key: 'must.oneOf', values: { words } },
  schema: { enum: words },
});

/** A list, each entry of which holds. */
export const list = (most: number, each: Field = anything, least = 0): Field => ({
  holds: (value) =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every((one) => each.holds(one)),
  says: { key: 'must.list', values: { most } },
  schema: {
    type: 'array',
    ...(least > 0 && { minItems: least }),
    maxItems: most,
    items: each.schema,
  },
});

/** A list without anything twice. */
export function setOf(most: number, each: Field, least = 0): Field {
  const { type, minItems, maxItems, items } = list(most, each, least).schema;
  return {
    ...list(most, each, least),
    holds: (value) =>
      list(most, each, least).holds(value) &&
      new Set(value as readonly unknown[]).size === (value as readonly unknown[]).length,
    schema: { type, ...(least > 0 && { minItems }), maxItems, uniqueItems: true, items },
  };
}

/** An object with these fields and no others, each of which holds. */
export const objectOf = (fields: Fields): Field => ({
  holds: (value) => isObject(value) && faultsIn(value, fields).length === 0,
  says: { key: 'must.object' },
  schema: objectSchema(fields),
});

/** The same, or null. */
export const orNull = (field: Field): Field => ({
  ...field,
  holds: (value) => value === null || field.holds(value),
  schema: { anyOf: [field.schema, { type: 'null' }] },
});

/** The schema of an object with these fields and no others. */
export const objectSchema = (fields: Fields) => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])),
  required: Object.entries(fields).flatMap(([name, field]) => (field.optional ? [] : [name])),
  additionalProperties: false,
});

/** What is wrong with one field of an object. */
export interface FieldFault {
  readonly name: string;
  /** What it must be; absent where the object has no such field. */
  readonly must?: Field;
  /** Is it not there? */
  readonly missing: boolean;
}

/** What is wrong with the fields of an object: unknown ones first, then those missing, or not as they must be. */
export function faultsIn(value: Loose, fields: Fields): readonly FieldFault[] {
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
  return [
    ...unknown.map((name) => ({ name, missing: false })),
    ...Object.entries(fields).flatMap(([name, must]): FieldFault[] => {
      const missing = !Object.hasOwn(value, name);
      return (missing && must.optional) || must.holds(value[name]) ? [] : [{ name, must, missing }];
    }),
  ];
}

/** What is said of a field that is not what it must be. */
export const mustBe = ({ says: { key, values = {} } }: Pick<Field, 'says'>, field: Said): Said => ({
  key,
  values: { ...values, field },
});
