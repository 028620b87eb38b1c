/**
 * An assignment inside a link: everything after the `#` stays in the browser that opens it, so no
 * server is told of it. base64url of plain JSON: nothing is compressed, so nothing can swell when it is opened.
 */
import { type Assignment, assignmentData } from './assignment.ts';
import { type ReadAssignment, readAssignment, withoutLine } from './read-assignment.ts';

const NAME = 'assignment';
/** Longest fragment that is looked at, in UTF-16 units. */
const LENGTH_MAX = 140_000;

function base64url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text, or undefined when it is no base64url of UTF-8. */
function textOf(encoded: string): string | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(encoded)) return undefined;
  try {
    const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** A link that opens this assignment in the game at `base`, an address with or without a fragment of its own. */
export function assignmentLink(base: string, assignment: Assignment): string {
  return `${base.replace(/#.*$/s, '')}#${NAME}=${base64url(JSON.stringify(assignmentData(assignment)))}`;
}

/**
 * The assignment in the fragment of an address ("#assignment=…"), or why it cannot be read; undefined when
 * the fragment is about something else.
 */
export function assignmentInLink(fragment: string): ReadAssignment | undefined {
  const [, encoded] = /^#?assignment=(.*)$/s.exec(fragment) ?? [];
  if (encoded === undefined) return undefined;
  const text = encoded.length > LENGTH_MAX ? undefined : textOf(encoded);
  if (text === undefined) {
    return {
      ok: false,
      reasons: [{ key: 'linkNotWhole' }],
    };
  }
  const read = readAssignment(text);
  if (read.ok) return read;
  // All of it is one line: its number would say nothing.
  return { ok: false, reasons: read.reasons.map(withoutLine) };
}
