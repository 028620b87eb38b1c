/** A file changed in one field, for tests that change every field there is. */

export type Json = Record<string, unknown>;

/** The path of every field of a value, the outer ones too. */
export function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, field]) => pathsOf(field, [...path, key]))
      : [];
  return path.length > 0 ? [path, ...inner] : inner;
}

/** What the text of a file holds, with one field changed. */
export function changedIn(text: string, path: readonly string[], to: unknown): Json {
  const copy = JSON.parse(text) as Json;
  let inside = copy;
  for (const step of path.slice(0, -1)) inside = inside[step] as Json;
  inside[path.at(-1) ?? ''] = to;
  return copy;
}
