/** Tests of the fields of a file, each with the words for what the field must be. */

/** The fields of an object that nobody has looked at yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** What one field must be. */
export interface FieldTest {
  readonly holds: (value: unknown) => boolean;
  /** Goes on after the field's name. */
  readonly says: string;
  readonly optional?: true;
}

/** Is this an object, and no list? */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of at most so many UTF-16 units. */
export const text = (most: number): FieldTest => ({
  holds: (value) => typeof value === 'string' && value.length > 0 && value.length <= most,
  says: `must be a text of 1 to ${most} characters`,
});

/** A whole number. */
export const whole = (most: number, least = 0): FieldTest => ({
  holds: (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  says: `must be a whole number from ${least} to ${most}`,
});

/** Exactly this. */
export const just = (wanted: string | number): FieldTest => ({
  holds: (value) => value === wanted,
  says: `must be ${JSON.stringify(wanted)}`,
});

/** A list. */
export const listOf = (most: number): FieldTest => ({
  holds: (value) => Array.isArray(value) && value.length <= most,
  says: `must be a list of at most ${most}`,
});

/** So many hex digits. */
export const hexDigits = (count: number): FieldTest => ({
  holds: (value) => typeof value === 'string' && value.length === count && /^[0-9a-f]*$/.test(value),
  says: `must be ${count} hex digits`,
});

/** SHA-256 in hex digits. */
export const hash: FieldTest = hexDigits(64);

/** Any object. */
export const anObject: FieldTest = { holds: isFields, says: 'must be an object' };

/** Anything at all: somebody else looks at it. */
export const anything: FieldTest = { holds: () => true, says: '' };

/** The same, but it may be left out. */
export const optional = (test: FieldTest): FieldTest => ({ ...test, optional: true });

/** The same, or null. */
export const orNull = ({ holds, says }: FieldTest): FieldTest => ({
  holds: (value) => value === null || holds(value),
  says: `${says}, or null`,
});

/** What is wrong with the fields of one object: missing, unknown, or not as its test wants it. `where` is '' for a record itself. */
export function faultsOf(where: string, value: unknown, tests: Readonly<Record<string, FieldTest>>): string[] {
  if (!isFields(value)) return [`${where ? `"${where}"` : 'The record'} must be an object.`];
  const name = (key: string) => `"${where ? `${where}.` : ''}${key}"`;
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(tests, key));
  return [
    ...unknown.map((key) => `${name(key)} is not a field of a record.`),
    ...Object.entries(tests)
      .filter(([key, test]) => !test.holds(value[key]) && !(test.optional && !Object.hasOwn(value, key)))
      .map(([key, test]) => `${name(key)} ${Object.hasOwn(value, key) ? test.says : 'is missing'}.`),
  ];
}
