/** A value that nobody can change. */

/** A deep copy of plain data, frozen all through, its objects without prototype. Depth is bounded by the scanner. */
export function frozenCopy<T>(value: T): T {
  return frozen(value) as T;
}

function frozen(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(frozen));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) copy[key] = frozen(inner);
  return Object.freeze(copy);
}
