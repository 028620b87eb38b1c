/** Tests of the fields of a file, each with what is said when a field is none of that. */
import type { Said, SaidValues } from '../scenario/said.ts';
import { quoted } from '../scenario/said-place.ts';

/** The fields of an object that nobody has looked at yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** What one field must be. */
export interface FieldTest {
  readonly holds: (value: unknown) => boolean;
  /** What the field must be: a message that is given the field. */
  readonly says: Said;
  readonly optional?: true;
}

/** Is this an object, and no list? */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of at most so many UTF-16 units. */
export const text = (most: number): FieldTest => ({
  holds: (value) => typeof value === 'string' && value.length > 0 && value.length <= most,
  says: { key: 'must.text', values: { most } },
});

/** A whole number. */
export const whole = (most: number, least = 0): FieldTest => ({
  holds: (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  says: { key: 'must.whole', values: { least, most } },
});

/** Exactly this. */
export const just = (wanted: string | number): FieldTest => ({
  holds: (value) => value === wanted,
  says: { key: 'must.just', values: { wanted: JSON.stringify(wanted) } },
});

/** A list. */
export const listOf = (most: number): FieldTest => ({
  holds: (value) => Array.isArray(value) && value.length <= most,
  says: { key: 'must.list', values: { most } },
});

/** So many hex digits. */
export const hexDigits = (count: number): FieldTest => ({
  holds: (value) => typeof value === 'string' && value.length === count && /^[0-9a-f]*$/.test(value),
  says: { key: 'must.hex', values: { count } },
});

/** SHA-256 in hex digits. */
export const hash: FieldTest = hexDigits(64);

/** Any object. */
export const anObject: FieldTest = { holds: isFields, says: { key: 'must.object' } };

/** Anything at all: somebody else looks at it. */
export const anything: FieldTest = { holds: () => true, says: { key: 'must.object' } };

/** The same, but it may be left out. */
export const optional = (test: FieldTest): FieldTest => ({ ...test, optional: true });

/** A text of at most so many UTF-16 units, or null. */
export const textOrNull = (most: number): FieldTest => ({
  holds: (value) => value === null || text(most).holds(value),
  says: { key: 'must.textOrNull', values: { most } },
});

/** What is said of a field that is not what it must be. */
export const mustBe = ({ says: { key, values = {} } }: Pick<FieldTest, 'says'>, field: Said): Said => ({
  key,
  values: { ...values, field },
});

/** What is said of a field by its message alone. */
export const ofField = (key: string, field: string, more: SaidValues = {}): Said => ({
  key,
  values: { field: quoted(field), ...more },
});

/** A reason against one play of several, which is told by its number. @param index from 0 */
export const ofPlay = (index: number, reason: Said): Said => ({ key: 'ofPlay', values: { play: index + 1, reason } });

/** What is wrong with the fields of one object: missing, unknown, or not as its test wants it. `where` is '' for a record itself. */
export function faultsOf(where: string, value: unknown, tests: Readonly<Record<string, FieldTest>>): Said[] {
  if (!isFields(value)) return [where ? mustBe(anObject, quoted(where)) : { key: 'record.object' }];
  const name = (key: string) => `${where ? `${where}.` : ''}${key}`;
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(tests, key));
  return [
    ...unknown.map((key) => ofField('record.unknown', name(key))),
    ...Object.entries(tests)
      .filter(([key, test]) => !test.holds(value[key]) && !(test.optional && !Object.hasOwn(value, key)))
      .map(([key, test]) =>
        Object.hasOwn(value, key) ? mustBe(test, quoted(name(key))) : ofField('missing', name(key)),
      ),
  ];
}
