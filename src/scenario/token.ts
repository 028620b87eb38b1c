/**
 * The smallest parts of a JSON text: one token at a time, from an offset. Spelling mistakes that people
 * make by hand (comments, other quotation marks, bare words) are read for what they mean and told.
 */
import type { ReportAt } from './problems/of-text.ts';

/** The smallest piece of a JSON text. `start` and `end` are offsets in it, in UTF-16 units. */
export type Token =
  | { readonly type: '{' | '}' | '[' | ']' | ':' | ',' | 'end'; readonly start: number; readonly end: number }
  | { readonly type: 'string' | 'word'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly type: 'number'; readonly start: number; readonly end: number; readonly number: number }
  /** Nothing can be read from here on; what is wrong has been reported. */
  | { readonly type: 'broken'; readonly start: number; readonly end: number };

/** No number in a scenario is larger than this, either way. */
export const NUMBER_MAX = 1_000_000;

const BLANK = /[ \t\n\r]+/y;
const COMMENT = /\/\/[^\n\r]*|\/\*/y;
const NUMBER_LIKE = /[-+.]?\d[\w.+-]*/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WORD = /[\p{L}_$][\p{L}\p{N}_$.-]*/uy;
const PLAIN = /[^"'“”„\\\n\r]+/y;

/** Opening quotation marks, and what may close each. Only the first is JSON. */
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”“"', '„': '“”"', '”': '”"' };

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** What the pattern matches exactly at this offset, or an empty text. The pattern is sticky. */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** The next token at or after the offset. */
export function nextToken(text: string, from: number, report: ReportAt): Token {
  const start = skipBlank(text, from, report);
  const first = text[start];
  switch (first) {
    case undefined:
      return { type: 'end', start, end: start };
    case '{':
    case '}':
    case '[':
    case ']':
    case ':':
    case ',':
      return { type: first, start, end: start + 1 };
  }
  if (Object.hasOwn(CLOSERS, first)) return stringToken(text, start, report);
  const number = matchAt(NUMBER_LIKE, text, start);
  if (number !== '') return numberToken(number, start, report);
  const word = matchAt(WORD, text, start);
  if (word !== '') return { type: 'word', start, end: start + word.length, text: word };
  report('odd-character', start, { character: String.fromCodePoint(text.codePointAt(start) ?? 0) });
  return { type: 'broken', start, end: start };
}

function skipBlank(text: string, from: number, report: ReportAt): number {
  let at = from;
  for (;;) {
    at += matchAt(BLANK, text, at).length;
    const comment = matchAt(COMMENT, text, at);
    if (comment === '') return at;
    report('comment', at, {});
    if (comment !== '/*') {
      at += comment.length;
    } else {
      const close = text.indexOf('*/', at + 2);
      at = close < 0 ? text.length : close + 2;
    }
  }
}

function numberToken(written: string, start: number, report: ReportAt): Token {
  const end = start + written.length;
  const number = NUMBER.test(written) ? Number(written) : Number.NaN;
  if (Number.isNaN(number)) report('bad-number', start, { written });
  else if (Math.abs(number) > NUMBER_MAX) report('number-too-big', start, { written });
  else if (/[.eE]/.test(written)) report('number-not-whole', start, { written });
  // Adding 0 turns -0 into 0, which is the only whole number with two spellings.
  return { type: 'number', start, end, number: number + 0 };
}

function stringToken(text: string, start: number, report: ReportAt): Token {
  const quote = text[start] ?? '"';
  const closers = CLOSERS[quote] ?? '"';
  if (quote !== '"') report('wrong-quotes', start, { quote });
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const plain = matchAt(PLAIN, text, at);
    parts.push(plain);
    at += plain.length;
    const stop = text[at];
    if (stop === undefined || stop === '\n' || stop === '\r') {
      report('text-not-closed', start, {});
      return { type: 'broken', start, end: at };
    }
    if (closers.includes(stop)) break;
    if (stop !== '\\') {
      parts.push(stop);
      at += 1;
      continue;
    }
    const escaped = text[at + 1] ?? '';
    const hex = escaped === 'u' ? matchAt(/[0-9a-fA-F]{4}/y, text, at + 2) : '';
    const plainEscape = Object.hasOwn(ESCAPES, escaped) ? ESCAPES[escaped] : undefined;
    if (hex !== '') parts.push(String.fromCharCode(Number.parseInt(hex, 16)));
    else if (plainEscape !== undefined) parts.push(plainEscape);
    else report('bad-escape', at, { escape: `\\${escaped.trim()}` });
    // A backslash at the end of the line escapes nothing: the line end is looked at again.
    at += hex !== '' ? 6 : /[\n\r]/.test(escaped) || escaped === '' ? 1 : 2;
  }
  const value = parts.join('');
  reportOddText(value, start, report);
  return { type: 'string', start, end: at + 1, text: value };
}

/** Characters that no text may hold: controls (but for line ends), halves of characters, and the mark of lost ones. */
function reportOddText(value: string, start: number, report: ReportAt): void {
  const control = /(?!\n)\p{Cc}/u.exec(value)?.[0];
  if (control !== undefined) report('control-character', start, { character: control });
  if (/\p{Cs}/u.test(value)) report('half-character', start, {});
  if (value.includes('\uFFFD')) report('broken-character', start, {});
}
