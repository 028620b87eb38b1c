/**
 * Stand-ins for wrong values, so that one mistake in a field does not hide mistakes in the story: all
 * problems are told in one go. Nothing made here is ever played or saved.
 */
import type { z } from 'zod';

type Holder = Record<string | number, unknown>;

/**
 * A copy of the value in which every refused field is left out or given a value that the schema takes
 * and that no story check asks about. Undefined when something is wrong that has no such value (an id, a
 * missing part): then the story cannot be looked at yet.
 */
export function withStandIns(whole: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy = plainCopy(whole);
  for (const issue of issues) if (!standIn(copy, issue)) return undefined;
  return copy;
}

function standIn(whole: unknown, issue: z.core.$ZodIssue): boolean {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const holder = holderAt(whole, path);
    for (const key of issue.keys) delete holder?.[key];
    return holder !== undefined;
  }
  const last = path.at(-1);
  const holder = holderAt(whole, path.slice(0, -1));
  if (!holder || last === undefined) return false;
  const value = holder[last];
  switch (issue.code) {
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
