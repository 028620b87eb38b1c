/**
 * Reads an assignment from a text: a file, or what was inside a link. The shape is closed, so a field
 * that is unknown or changed is told with its line and how to mend it. Never throws on any text.
 */
import { type Fields, faultsIn, isObject, type Loose, mustBe } from '../scenario/fields.ts';
import { type Mark, offsetOf, placeFinder, pointer } from '../scenario/places.ts';
import { isSaid, type Said } from '../scenario/said.ts';
import { quoted } from '../scenario/said-place.ts';
import { isTooLarge, scanJson } from '../scenario/scan.ts';
import {
  ASSIGNMENT_VERSION,
  type AssignedDay,
  type AssignedPerson,
  type Assignment,
  DAYS_VERSION,
} from './assignment.ts';
import { dayFaults } from './day-faults.ts';
import {
  ASSIGNMENT_FIELDS,
  DAY_FIELDS,
  DAYS_ASSIGNMENT_FIELDS,
  OLD_ASSIGNMENT_FIELDS,
  OLD_PERSON_FIELDS,
  PERSON_FIELDS,
} from './fields.ts';

/** An assignment of the right form, or everything that is wrong with it, each with its line. */
export type ReadAssignment =
  | { readonly ok: true; readonly assignment: Assignment }
  | { readonly ok: false; readonly reasons: readonly Said[] };

/** Reasons told of one file; more would only repeat them. */
const REASONS_MAX = 8;
/** Longest text, in UTF-16 units: several times what the fields can hold. */
const LENGTH_MAX = 100_000;

type Fault = { readonly at: string; readonly says: Said };

/** One of several, by its number. @param index from 0 */
const numbered = (key: 'person' | 'day', index: number): Said => ({ key, values: { number: index + 1 } });

/** A field by its name: `"seed"`, and of one of the people `"seed" of person 2`. */
const fieldNamed = (field: string, of: Said | undefined): Said =>
  of === undefined ? quoted(field) : { key: 'fieldOf', values: { field, of } };

/**
 * What is wrong with the fields of one object.
 * @param where its JSON pointer @param of what it is, where it is one of several: `person 2`
 */
function faults(value: unknown, fields: Fields, where: string, of?: Said): readonly Fault[] {
  if (!isObject(value))
    return [{ at: where, says: of === undefined ? { key: 'noObject' } : { key: 'noObjectThere', values: { of } } }];
  return faultsIn(value, fields).map(({ name, must, missing }): Fault => {
    const field = fieldNamed(name, of);
    if (!must)
      return { at: where + pointer(name), says: { key: 'unknown', values: { field, fields: Object.keys(fields) } } };
    return missing
      ? { at: where, says: { key: 'missingField', values: { field, must: mustBe(must, { key: 'it' }) } } }
      : { at: where + pointer(name), says: mustBe(must, field) };
  });
}

/** The same scenario twice: an attempt has one play of each. */
function twins(people: readonly unknown[]): readonly Fault[] {
  const seen = new Set<unknown>();
  return people.flatMap((person, index): Fault[] => {
    if (!isObject(person) || typeof person.id !== 'string') return [];
    if (!seen.has(person.id)) {
      seen.add(person.id);
      return [];
    }
    return [
      {
        at: pointer('scenarios', index),
        says: { key: 'twin', values: { id: person.id } },
      },
    ];
  });
}

/** An assignment of 0.1.0. */
const isOld = (value: unknown) => isObject(value) && value.version === 1;

/** An assignment with a day in it. */
const hasDays = (value: unknown) => isObject(value) && value.version === DAYS_VERSION;

/** Fields of the whole file, by its version. */
const fieldsOf = (value: unknown): Fields =>
  isOld(value) ? OLD_ASSIGNMENT_FIELDS : hasDays(value) ? DAYS_ASSIGNMENT_FIELDS : ASSIGNMENT_FIELDS;

/** A person as the file has them; in version 1 the content hash stood for rules and words. */
type FilePerson = Omit<AssignedPerson, 'rules' | 'words'> & {
  readonly rules?: string;
  readonly words?: readonly string[];
  readonly hash?: string;
};

function allFaults(value: unknown): readonly Fault[] {
  const old = isOld(value);
  const outer = faults(value, fieldsOf(value), '');
  if (!isObject(value) || !Array.isArray(value.scenarios)) return outer;
  const people = value.scenarios.slice(0, REASONS_MAX * 4);
  const days = hasDays(value) && Array.isArray(value.days) ? value.days.slice(0, REASONS_MAX) : [];
  const inDays = days.flatMap((day, index) => faults(day, DAY_FIELDS, pointer('days', index), numbered('day', index)));
  return [
    ...outer,
    ...inDays,
    // How a day and its people go together is only to be told where both are what they are to be.
    ...(outer.length + inDays.length === 0 ? dayFaults(value.days as readonly AssignedDay[] | undefined, people) : []),
    ...people.flatMap((person, index) =>
      faults(person, old ? OLD_PERSON_FIELDS : PERSON_FIELDS, pointer('scenarios', index), numbered('person', index)),
    ),
    ...twins(people),
  ];
}

/** Every field has been tested; this takes them in one order, and flags sorted, so that equal assignments have one hash. */
function taken(value: Loose): Assignment {
  const people = value.scenarios as readonly FilePerson[];
  return {
    kind: 'counterpart-assignment',
    version: isOld(value) ? 1 : hasDays(value) ? DAYS_VERSION : ASSIGNMENT_VERSION,
    title: value.title as string,
    from: value.from as string,
    ...(value.message !== undefined && { message: value.message as string }),
    scenarios: people.map(({ id, hash = '', rules = hash, words = [hash], title, seed, carried = [] }) => ({
      id,
      rules,
      words,
      title,
      seed,
      ...(carried.length > 0 && { carried: [...carried].sort() }),
    })),
    ...(hasDays(value) && {
      days: (value.days as readonly AssignedDay[]).map(({ id, hash, title, seed, morning, people: own }) => {
        return { id, hash, title, seed, morning: [...morning].sort(), people: own };
      }),
    }),
    ...(value.pass !== undefined && { pass: value.pass as number }),
    ...(value.closes !== undefined && { closes: value.closes as string }),
  };
}

/** The assignment in a text, or every reason why it is none. */
export function readAssignment(text: string): ReadAssignment {
  const refuse = (...reasons: Said[]): ReadAssignment => ({ ok: false, reasons: reasons.slice(0, REASONS_MAX) });
  if (text.length > LENGTH_MAX || isTooLarge(text)) return refuse({ key: 'tooLarge' });
  const json = text.replace(/^\uFEFF/, '');
  const { value, broken, found, root } = scanJson(json);
  const placeOf = placeFinder(json);
  const atLine = (offset: number, reason: Said): Said => ({
    key: 'atLine',
    values: { line: placeOf(offset).line, reason },
  });
  // A scenario has no use for large numbers; a seed of 32 bits is one.
  const odd = found.filter(({ code }) => code !== 'number-too-big');
  if (broken || odd.length > 0) return refuse(...odd.map(({ offset, says }) => atLine(offset, says)));
  if (isObject(value) && value.kind !== undefined && value.kind !== 'counterpart-assignment')
    return refuse({ key: 'notOne' });
  if (isObject(value) && typeof value.version === 'number' && value.version > DAYS_VERSION) {
    return refuse({ key: 'newer', values: { version: value.version } });
  }
  const wrong = allFaults(value);
  if (wrong.length > 0 || !isObject(value)) return refuse(...placedLines(wrong, root, atLine));
  return { ok: true, assignment: taken(value) };
}

const placedLines = (wrong: readonly Fault[], root: Mark, atLine: (offset: number, reason: Said) => Said) =>
  wrong
    .map(({ at, says }) => ({ offset: offsetOf(root, at, 'key'), says }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, says }) => atLine(offset, says));

/** The same reason without its line: of a link, all of which is one line, or of a list inside of another file. */
export const withoutLine = (reason: Said): Said =>
  reason.key === 'atLine' && isSaid(reason.values?.reason) ? reason.values.reason : reason;
