/**
 * Stand-ins for wrong values, so that one mistake in a field does not hide mistakes in the story: all
 * problems are told in one go. Nothing made here is ever played or saved.
 */
import type { z } from 'zod';
import { nearest } from './problems/wording.ts';

type Holder = Record<string | number, unknown>;

type Path = readonly (string | number)[];

/** Names of the fields that the object at a path may hold. */
export type FieldsAt = (path: Path) => readonly string[];

/** What a missing number stands for: a time, a weight or a level that nothing hangs on. Out of range, it is moved into it. */
const SOME_NUMBER = 5;

/**
 * A copy of the value in which every refused field is left out, put under the name that was meant, or given a
 * value that the schema takes and that no story check asks about. Undefined when something is wrong that has no
 * such value (an id, a missing part): then the story cannot be looked at yet.
 */
export function withStandIns(whole: unknown, issues: readonly z.core.$ZodIssue[], fieldsAt: FieldsAt): unknown {
  const copy = plainCopy(whole);
  for (const issue of issues) if (!standIn(copy, issue, [], fieldsAt)) return undefined;
  return copy;
}

function standIn(whole: unknown, issue: z.core.$ZodIssue, before: Path, fieldsAt: FieldsAt): boolean {
  const path = [...before, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'unrecognized_keys') return renamed(holderAt(whole, path), issue.keys, fieldsAt(path));
  const last = path.at(-1);
  const holder = holderAt(whole, path.slice(0, -1));
  if (!holder || last === undefined) return false;
  const value = holder[last];
  switch (issue.code) {
    case 'invalid_type':
      return ofKind(holder, last, issue.expected);
    case 'invalid_union': {
      const meant = value === undefined ? undefined : meantBranch(issue);
      return meant?.every((inner) => standIn(whole, inner, path, fieldsAt)) ?? false;
    }
    case 'invalid_value':
      holder[last] = issue.values[0];
      return true;
    case 'too_small':
      if (typeof value === 'number') holder[last] = Number(issue.minimum);
      else if (typeof value === 'string') holder[last] = '…';
      else return false;
      return true;
    case 'too_big':
      if (typeof value === 'number') holder[last] = Number(issue.maximum);
      else if (typeof value === 'string') holder[last] = value.slice(0, Number(issue.maximum));
      else return false;
      return true;
    case 'not_multiple_of':
      holder[last] = Number(value) - (Number(value) % Number(issue.divisor));
      return true;
    default:
      return false;
  }
}

/** Of the shapes a value could have, what is wrong with the one of the kind that is written. */
export const meantBranch = (issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] | undefined =>
  issue.errors.find((branch) => branch.some((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'));

/** Puts unknown fields under the names that were meant, where these are free, and takes out the others. */
function renamed(holder: Holder | undefined, keys: readonly string[], fields: readonly string[]): boolean {
  if (!holder) return false;
  for (const key of keys) {
    const meant = nearest(
      key,
      fields.filter((field) => !Object.hasOwn(holder, field)),
    );
    if (meant !== undefined) holder[meant] = holder[key];
    delete holder[key];
  }
  return true;
}

/** Puts something of the kind that belongs there, as near as can be to what is written. False where nothing can stand in. */
function ofKind(holder: Holder, last: string | number, expected: string): boolean {
  const value = holder[last];
  switch (expected) {
    case 'int':
    case 'number':
      holder[last] = typeof value === 'string' && /^-?\d{1,6}$/.test(value) ? Number(value) : SOME_NUMBER;
      return true;
    case 'string':
      holder[last] = typeof value === 'number' ? String(value) : '…';
      return true;
    case 'boolean':
      holder[last] = value === 'true';
      return true;
    case 'array':
      // One thing written without its brackets.
      if (typeof value !== 'string') return false;
      holder[last] = [value];
      return true;
    default:
      return false;
  }
}

function holderAt(whole: unknown, path: readonly (string | number)[]): Holder | undefined {
  let value = whole;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Holder)[step];
  }
  return typeof value === 'object' && value !== null ? (value as Holder) : undefined;
}

/** A copy down to the last list. The scanner has bounded the depth, so this may call itself. */
function plainCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainCopy);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Holder = Object.create(null);
  for (const [key, inner] of Object.entries(value)) copy[key] = plainCopy(inner);
  return copy;
}
