/** A value that nobody can change. */

/** A deep copy of plain data, frozen all through, its objects without prototype. Depth is bounded by the scanner. */
export function frozenCopy<T>(value: T): T {
  return frozen(value) as T;
}

function frozen(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(frozen));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(fields)) copy[key] = frozen(fields[key]);
  return Object.freeze(copy);
}
