/**
 * Random scenario files, made from the schema itself: every field there is comes up, new ones too. The fields are
 * right and names often lead somewhere; the stories make no sense, and need not.
 */
import fc from 'fast-check';
import * as z from 'zod';
import type { Engine, Person, Scenario } from '../../src/scenario/format.ts';
import { SPELLINGS, WrittenScenario } from '../../src/scenario/format.ts';
import { frozenCopy } from '../../src/scenario/freeze.ts';
import { putIn } from '../../src/scenario/put-in.ts';

type Schema = z.core.$ZodType;

/** Few names, so that what names something often finds it. */
const SPELLED: ReadonlyMap<string, readonly string[]> = new Map([
  [String(SPELLINGS.id), ['a', 'b', 'customer', 'note', 'text']],
  [String(SPELLINGS.flag), ['info.one', 'hazard.two', 'here.three']],
  [String(SPELLINGS.clock), ['08:05']],
  [String(SPELLINGS.colour), ['#2e5c8a', '#e26d5c']],
  [String(SPELLINGS.language), ['pl', 'ar-SY', 'en-GB']],
]);

/** What stands wherever somebody may write what they like. */
export const WORDS: readonly string[] = ['Words.', 'More, with “marks” and \\ "quotes".', 'Ĉio 😀', ' ', '/a~b'];

function textOf(schema: z.ZodString): fc.Arbitrary<string> {
  const pattern = (schema.def.checks ?? []).flatMap((check) =>
    check instanceof z.core.$ZodCheckRegex ? [String(check._zod.def.pattern)] : [],
  )[0];
  const spelled = pattern === undefined ? undefined : SPELLED.get(pattern);
  if (pattern !== undefined && !spelled) throw new Error(`no examples of ${pattern}`);
  return fc.constantFrom(...(spelled ?? WORDS));
}

function numberOf({ minValue, maxValue, def }: z.ZodNumber): fc.Arbitrary<number> {
  const step = (def.checks ?? []).some((check) => check instanceof z.core.$ZodCheckMultipleOf) ? 5 : 1;
  const [min, max] = [Number(minValue), Number(maxValue)];
  return fc.integer({ min: Math.ceil(min / step), max: Math.floor(max / step) }).map((steps) => steps * step);
}

/** Values that a schema takes. Lists and maps are short, and nothing is nested deeper than `depth` more times. */
function someOf(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return depth < 0 ? fc.constant(undefined) : fc.option(someOf(schema.unwrap(), depth), { nil: undefined, freq: 2 });
  }
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, Schema>> = schema.shape;
    return fc
      .record(Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, someOf(inner, depth - 1)])))
      .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));
  }
  if (schema instanceof z.ZodRecord) {
    return fc.dictionary(someOf(schema.keyType, depth) as fc.Arbitrary<string>, someOf(schema.valueType, depth - 1), {
      maxKeys: 2,
      noNullPrototype: true,
    });
  }
  if (schema instanceof z.ZodArray) {
    const least = Number(
      (schema.def.checks ?? []).flatMap((check) =>
        check instanceof z.core.$ZodCheckMinLength ? [check._zod.def.minimum] : [],
      )[0] ?? 0,
    );
    return fc.array(someOf(schema.element, depth - 1), { minLength: least, maxLength: Math.max(least, 2) });
  }
  if (schema instanceof z.ZodUnion) {
    const options: readonly Schema[] = schema.options;
    return fc.oneof(...options.map((option) => someOf(option, depth)));
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodString) return textOf(schema);
  if (schema instanceof z.ZodNumber) return numberOf(schema);
  throw new Error(`no random values for ${schema._zod.def.type}`);
}

/** Deep enough for a condition in a reply of a move of a node, and for conditions in it. */
const DEPTH = 9;

/** A file as it is written: every field right, the story not looked at. */
export const randomFile: fc.Arbitrary<WrittenScenario> = someOf(WrittenScenario, DEPTH).map((file) =>
  WrittenScenario.parse(file),
);

/** What a file comes to when everything it names is put in, whatever the story checks would say of it. */
export const asScenario = (
  file: WrittenScenario,
  people: (id: string) => Person | undefined = () => undefined,
  engine: Engine = 2,
): Scenario => frozenCopy(putIn(file, people, engine, () => {}).draft) as Scenario;
