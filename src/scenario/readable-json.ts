/** JSON as an author reads it: one field a line, short lists on one line. */
import { pointer } from './places.ts';

/** Longest line that a list or a group of fields may share, in characters. */
const LINE_MAX = 120;

/** Does the list or group of fields at a pointer share one line, if there is room? */
export type SharesLine = (at: string) => boolean;

/**
 * The text of plain data, at most as deep as files may be. Fields keep their order.
 * @param sharesLine asked of everything but lists of plain values: those always share a line if there is room
 */
export const readableJson = (value: unknown, sharesLine: SharesLine = () => false): string =>
  `${written({ value, at: '', indent: '', used: 0 }, sharesLine)}\n`;

interface Part {
  readonly value: unknown;
  readonly at: string;
  readonly indent: string;
  /** Characters that stand before the value on its line. */
  readonly used: number;
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null;

function written({ value, at, indent, used }: Part, sharesLine: SharesLine): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  if ((isList && value.every(isPlain)) || sharesLine(at)) {
    const line = onOneLine(value);
    // One more for the comma that may follow.
    if (used + line.length + 1 <= LINE_MAX) return line;
  }
  const inner = `${indent}  `;
  const parts = Object.entries(value).map(([key, part]) => {
    const start = isList ? inner : `${inner}${JSON.stringify(key)}: `;
    return start + written({ value: part, at: at + pointer(key), indent: inner, used: start.length }, sharesLine);
  });
  const [opening, closing] = isList ? '[]' : '{}';
  return parts.length === 0 ? `${opening}${closing}` : `${opening}\n${parts.join(',\n')}\n${indent}${closing}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${onOneLine(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
