/** JSON as an author reads it: one field a line, short lists on one line. */

/** Longest line that a list may share, in characters. */
const LINE_MAX = 120;

/** The text of plain data. Fields keep their order. What it is given is at most as deep as files may be. */
export const readableJson = (value: unknown): string => `${written(value, '', 0)}\n`;

/** @param used characters that stand before the value on its line */
function written(value: unknown, indent: string, used: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one !== 'object' || one === null)) {
      const line = `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
      // One more for the comma that may follow.
      if (used + line.length + 1 <= LINE_MAX) return line;
    }
    return `[\n${value.map((one) => inner + written(one, inner, inner.length)).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).map(([key, field]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + written(field, inner, start.length);
  });
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
}
