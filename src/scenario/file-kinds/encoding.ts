/** How the text of a file is written in bytes: the game's own are UTF-8, and what is not is named. */

/** Encodings that are not read, and what is no text at all. */
export type EncodingKind = 'utf-16' | 'utf-32' | 'latin-1' | 'binary' | 'empty';

/** The text, without its byte order mark, or why there is none. */
export type Decoded =
  | { readonly is: 'text'; readonly text: string }
  /** `line` is that of the first character that shows it, from 1, where there is one. */
  | { readonly is: 'other'; readonly kind: EncodingKind; readonly line?: number };

/** Bytes that are looked at to tell UTF-16 from text with a stray zero in it. */
const SAMPLE = 1024;
/** Share of zero bytes at even or at odd places from which on a text is UTF-16. */
const MOSTLY = 0.35;

/** Text of Europe in UTF-16 has a zero for every other byte, marked or not. */
function isWide(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4) return false;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  return Math.abs(even - odd) > MOSTLY;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** Controls that no text has, but for white space and the escape of terminals. */
const hasControls = (bytes: Uint8Array) =>
  bytes.some((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b);

/** The text of these bytes in UTF-8, or what they are instead. */
export function encodingKind(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff))
    return { is: 'other', kind: 'utf-32' };
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || isWide(bytes))
    return { is: 'other', kind: 'utf-16' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (hasControls(bytes)) return { is: 'other', kind: 'binary' };
    const before = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '';
    return { is: 'other', kind: 'latin-1', line: before.split('\n').length };
  }
  if (/^\s*$/.test(text)) return { is: 'other', kind: 'empty' };
  // A stray control character in a text is the reader's to name, with its line; a file full of them is none.
  if (text.startsWith('\0') || (text.match(/\0/g)?.length ?? 0) > 8) return { is: 'other', kind: 'binary' };
  return { is: 'text', text };
}
