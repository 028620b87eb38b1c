import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  anObject,
  anyText,
  bool,
  described,
  type Field,
  faultsIn,
  hexDigits,
  just,
  list,
  mustBe,
  objectOf,
  oneOf,
  optional,
  orNull,
  setOf,
  spelled,
  text,
  whole,
} from '../../src/scenario/fields.ts';

const fields: Readonly<Record<string, Field>> = {
  anyText,
  bool,
  anObject,
  text: text(3),
  hex: hexDigits(2),
  spelled: spelled(/^[a-c]+$/, 'must.scenario'),
  whole: whole(5, -2),
  just: just('yes'),
  oneOf: oneOf(['one', 'two']),
  list: list(2, whole(3), 1),
  any: list(3),
  set: setOf(3, oneOf(['a', 'b', 'c']), 1),
  orNull: orNull(text(2)),
  object: objectOf({ a: whole(1), b: optional(bool) }),
  nested: list(2, objectOf({ a: list(2, orNull(bool)) })),
  described: described('Something.', whole(9)),
};

/** Values near what the fields hold: most fail in one respect only. */
const values = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    'yes',
    'one',
    'two',
    'ab',
    'abc',
    'abcd',
    '',
    'ff',
    'fg',
    -3,
    -2,
    1,
    1.5,
    5,
    6,
  ),
  fc.array(fc.oneof(fc.integer({ min: -1, max: 4 }), fc.constantFrom('a', 'b', 'c')), { maxLength: 4 }),
  fc.record(
    { a: fc.constantFrom<unknown>(0, 1, 2, 'x', [true, null], [1]), b: fc.constantFrom<unknown>(true, 1) },
    { requiredKeys: [] },
  ),
  fc.array(fc.record({ a: fc.array(fc.constantFrom(true, null, 1), { maxLength: 3 }) }, { requiredKeys: [] }), {
    maxLength: 3,
  }),
  fc.jsonValue(),
);

describe('fields', () => {
  for (const [name, field] of Object.entries(fields))
    it(`hold what their schema accepts: ${name}`, () => {
      const accepts = z.fromJSONSchema(field.schema as never);
      fc.assert(fc.property(values, (value) => field.holds(value) === accepts.safeParse(value).success));
    });

  it('tell unknown, missing and wrong ones of an object, and what each must be', () => {
    const of = { a: whole(1), b: text(2), c: optional(bool) };
    expect(faultsIn({ a: 2, c: 'no', z: 1 }, of)).toEqual([
      { name: 'z', missing: false },
      { name: 'a', must: of.a, missing: false },
      { name: 'b', must: of.b, missing: true },
      { name: 'c', must: of.c, missing: false },
    ]);
    expect(mustBe(of.a, { key: 'it' })).toEqual({
      key: 'must.whole',
      values: { least: 0, most: 1, field: { key: 'it' } },
    });
  });

  it('are no way into an object: inherited names are unknown, and missing', () => {
    const value = JSON.parse('{"__proto__": 1}') as Record<string, unknown>;
    expect(faultsIn(value, { toString: anyText }).map(({ name, missing }) => ({ name, missing }))).toEqual([
      { name: '__proto__', missing: false },
      { name: 'toString', missing: true },
    ]);
  });
});
