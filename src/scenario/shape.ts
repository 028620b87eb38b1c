/** The shape half of the checker: what the schema refuses, told in our own words and with its place. */
import type { z } from 'zod';
import { SPELLINGS, WrittenScenario } from './format.ts';
import { pointer } from './places.ts';
import type { Report } from './report.ts';
import type { Said } from './said.ts';
import { type PartKeys, placeAt, SCENARIO_PARTS } from './said-place.ts';
import { descriptionAt, fieldsAt } from './schema-fields.ts';
import { type FieldsAt, meantBranch, withStandIns } from './stand-in.ts';
import { SECONDS_STEP } from './words.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** A kind of file: its closed schema, and what its parts are called in sentences. */
export interface Form<T> {
  readonly schema: z.ZodType<T>;
  readonly parts: PartKeys;
}

/** A draft with which the search for problems can go on. */
export interface Shaped<T> {
  readonly draft: T;
  /** True if the file itself was refused, and the draft is only good for looking for more problems. */
  readonly stoodIn: boolean;
}

/** What the schema of a scenario makes of a value. */
export const shaped = (value: unknown, report: Report): Shaped<WrittenScenario> | undefined =>
  shapedAs({ schema: WrittenScenario, parts: SCENARIO_PARTS }, value, report);

/**
 * What the schema makes of a value, defaults filled in. What it refuses is reported; if stand-ins can be
 * found for all of it, there is a draft nonetheless, else there is none.
 */
export function shapedAs<T>(form: Form<T>, value: unknown, report: Report): Shaped<T> | undefined {
  const parsed = form.schema.safeParse(value);
  if (parsed.success) return { draft: parsed.data, stoodIn: false };
  for (const issue of parsed.error.issues) tellIssue(form, issue, [], value, report);
  const fields: FieldsAt = (path) => fieldsAt(form.schema, path, value);
  let { issues } = parsed.error;
  let now = value;
  // What stands in may still be out of range, so it is looked at again; what is not right then has no stand-in.
  for (let round = 0; round < ROUNDS; round += 1) {
    now = withStandIns(now, issues, fields);
    const again = form.schema.safeParse(now);
    if (again.success) return { draft: again.data, stoodIn: true };
    issues = again.error.issues;
  }
  return undefined;
}

/** How often stand-ins are looked for before it is given up. */
const ROUNDS = 3;

function tellIssue({ schema, parts }: Form<unknown>, issue: Issue, before: Path, whole: unknown, report: Report): void {
  const path: Path = [...before, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const at = pointer(...path);
  const got = valueAt(whole, path);
  const where = placeAt(whole, path, parts);

  if (got === undefined && path.length > 0 && issue.code !== 'unrecognized_keys' && issue.code !== 'invalid_key') {
    const parent = path.slice(0, -1);
    report('missing-field', pointer(...parent), {
      where: placeAt(whole, parent, parts),
      field: String(path.at(-1)),
      wanted: wantedBy(issue),
      description: descriptionAt(schema, path, whole),
    });
    return;
  }

  switch (issue.code) {
    case 'unrecognized_keys':
      for (const field of issue.keys) {
        const fields = fieldsAt(schema, path, whole);
        report('unknown-field', pointer(...path, field), { where, field, fields, hint: hintFor(field) }, 'key');
      }
      return;
    case 'invalid_type':
      report('wrong-kind', at, { where, wanted: wantedBy(issue), got: kindOf(got) });
      return;
    case 'invalid_value': {
      const words = issue.values.map(String);
      if (typeof got === 'string' && issue.values.every((word) => typeof word === 'string')) {
        report('not-one-of', at, { where, got, words });
      } else {
        report('wrong-kind', at, { where, wanted: wantedBy(issue), got: kindOf(got) });
      }
      return;
    }
    case 'invalid_format':
      tellSpelling(issue, at, where, String(got), report);
      return;
    case 'too_small':
      if (typeof got === 'string') report('empty-text', at, { where });
      else if (typeof got === 'number') {
        report('number-out-of-range', at, { where, got, bound: 'least', limit: Number(issue.minimum) });
      } else report('list-too-short', at, { where, length: sizeOf(got), least: Number(issue.minimum) });
      return;
    case 'too_big':
      if (typeof got === 'string') {
        report('text-too-long', at, { where, length: got.length, most: Number(issue.maximum) });
      } else if (typeof got === 'number') {
        report('number-out-of-range', at, { where, got, bound: 'most', limit: Number(issue.maximum) });
      } else report('list-too-long', at, { where, length: sizeOf(got), most: Number(issue.maximum) });
      return;
    case 'not_multiple_of':
      report('number-not-in-steps', at, { where, got: Number(got), step: SECONDS_STEP });
      return;
    case 'invalid_key':
      tellKey(issue, path, whole, parts, report);
      return;
    case 'invalid_union': {
      // Of the shapes it could have, the one that was meant is the one of the kind that is written.
      const meant = meantBranch(issue);
      if (!meant) report('wrong-kind', at, { where, wanted: wantedBy(issue), got: kindOf(got) });
      for (const inner of meant ?? []) tellIssue({ schema, parts }, inner, path, whole, report);
      return;
    }
    case 'invalid_element':
      for (const inner of issue.issues) tellIssue({ schema, parts }, inner, path, whole, report);
      return;
    case 'custom':
      throw new Error(`the schema has a custom rule at ${at}: rules of our own belong into the story checks`);
  }
}

function tellSpelling(
  issue: Issue & { code: 'invalid_format' },
  at: string,
  where: Said,
  got: string,
  report: Report,
  half: 'key' | 'value' = 'value',
): void {
  const is = (spelling: RegExp) => issue.pattern === String(spelling);
  if (is(SPELLINGS.flag)) report('bad-flag', at, { where, got }, half);
  else if (is(SPELLINGS.clock)) report('bad-clock', at, { where, got }, half);
  else if (is(SPELLINGS.colour)) report('bad-colour', at, { where, got }, half);
  else if (is(SPELLINGS.language)) report('bad-language', at, { where, got }, half);
  else report('bad-id', at, { where, got }, half);
}

/** A name in a map that the map does not take. */
function tellKey(
  issue: Issue & { code: 'invalid_key' },
  path: Path,
  whole: unknown,
  parts: PartKeys,
  report: Report,
): void {
  const at = pointer(...path);
  const key = String(path.at(-1));
  const where: Said = { key: 'nameIn', values: { where: placeAt(whole, path.slice(0, -1), parts) } };
  for (const inner of issue.issues) {
    if (inner.code === 'invalid_format') tellSpelling(inner, at, where, key, report, 'key');
    else if (inner.code === 'invalid_value') {
      report('not-one-of', at, { where, got: key, words: inner.values.map(String) }, 'key');
    } else report('bad-id', at, { where, got: key }, 'key');
  }
}

/** What the schema wanted. */
function wantedBy(issue: Issue): Said {
  switch (issue.code) {
    case 'invalid_type':
      return { key: Object.hasOwn(KINDS, issue.expected) ? (KINDS[issue.expected] ?? '') : 'wanted.other' };
    case 'invalid_value':
      return {
        key: 'wanted.oneOf',
        values: { values: issue.values.map((word) => (typeof word === 'string' ? `"${word}"` : String(word))) },
      };
    case 'invalid_union':
      return { key: wantedOf(issue.path.at(-1)) };
    default:
      return { key: 'wanted.value' };
  }
}

/** What may stand in a field that takes several kinds of value. */
function wantedOf(field: PropertyKey | undefined): string {
  if (field === 'person') return 'wanted.person';
  return field === 'to' ? 'wanted.to' : 'wanted.condition';
}

/** The message for a kind of value, by what the schema calls it. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'wanted.string',
  number: 'wanted.number',
  int: 'wanted.number',
  boolean: 'wanted.boolean',
  array: 'wanted.array',
  object: 'wanted.object',
  record: 'wanted.record',
};

function kindOf(value: unknown): Said {
  if (value === null) return { key: 'got.null' };
  if (Array.isArray(value)) return { key: 'got.list' };
  switch (typeof value) {
    case 'string':
      return { key: 'got.text', values: { text: value } };
    case 'number':
      return { key: 'got.number', values: { number: value } };
    case 'boolean':
      return { key: 'got.boolean', values: { value: String(value) } };
    default:
      return { key: 'got.fields' };
  }
}

/** What is said of fields that people look for and that are elsewhere. */
const HINTS: Readonly<Record<string, string>> = {
  from: 'unknown-field.from',
  critical: 'unknown-field.critical',
  goto: 'unknown-field.to',
  next: 'unknown-field.to',
  points: 'unknown-field.points',
};

const hintFor = (field: string): Said | undefined =>
  Object.hasOwn(HINTS, field) ? { key: HINTS[field] ?? '' } : undefined;

const sizeOf = (value: unknown) =>
  Array.isArray(value) ? value.length : typeof value === 'object' && value !== null ? Object.keys(value).length : 0;

function valueAt(whole: unknown, path: Path): unknown {
  let value = whole;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
