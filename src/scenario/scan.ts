/**
 * From text to value, with the place of everything. A scanner of our own rather than JSON.parse, since
 * that keeps no places, takes the last of two equal keys in silence, and has no limits.
 *
 * It never calls itself, so depth in the file is never depth on the stack; it reads every character a
 * bounded number of times. Slips of the hand are told and read for what they mean, so that one does not
 * hide the next; where nothing can be guessed, reading stops.
 */
import { FOUND_MAX, type FoundOf } from './found.ts';
import type { Mark } from './places.ts';
import { problemsOfText, type ReportAt, type TextCode } from './problems/of-text.ts';
import { givenOf, type Said } from './said.ts';
import { nextToken, type Token } from './token.ts';
import { ValueBuilder } from './value-builder.ts';

/** Largest file, in bytes of UTF-8. */
export const BYTES_MAX = 2_000_000;
/** Deepest nesting of brackets. */
export const DEPTH_MAX = 32;
/** Most tokens: brackets, commas, colons, texts, numbers and words. */
export const TOKENS_MAX = 200_000;
/** Longest name of a field, in UTF-16 units: longer than any the format allows, short enough for pointers. */
export const NAME_MAX = 200;

/** A JSON text read with the place of everything in it. */
export interface Scanned {
  /** What the text says. Undefined if it is broken. */
  readonly value: unknown;
  /** True when reading stopped early: there is no value. */
  readonly broken: boolean;
  readonly found: readonly FoundOf<TextCode>[];
  /** Places of everything, from the whole file inwards. */
  readonly root: Mark;
}

/** What may come next. `first-…` is right after an opening bracket, where it may close at once. */
type Awaits = 'first-name' | 'name' | 'colon' | 'first-value' | 'value' | 'comma' | 'end';

/** Reads a JSON text. The text must not begin with a byte order mark. */
export function scanJson(text: string): Scanned {
  const found: FoundOf<TextCode>[] = [];
  const builder = new ValueBuilder();
  const report: ReportAt = (code, offset, params) => {
    if (found.length >= FOUND_MAX) return;
    found.push({
      code,
      offset,
      pointer: builder.pointer,
      says: { key: code, values: givenOf(problemsOfText, code, params) },
    });
  };
  const tooLarge = isTooLarge(text);
  if (tooLarge) report('file-too-large', 0, {});
  const broken = tooLarge || !readAll(text, builder, report);
  return { value: broken ? undefined : builder.whole, broken, found, root: builder.root };
}

/** Bytes of the text in UTF-8, counted only as far as the limit matters. */
export function isTooLarge(text: string): boolean {
  if (text.length > BYTES_MAX) return true;
  if (text.length * 3 <= BYTES_MAX) return false;
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // A pair of surrogates is four bytes: two for each half.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes > BYTES_MAX;
}

/** Reads token by token to the end. False if reading had to stop; why is reported. */
function readAll(text: string, builder: ValueBuilder, report: ReportAt): boolean {
  let awaits: Awaits = 'value';
  let at = 0;
  let lastComma = 0;
  for (let tokens = 1; ; tokens += 1) {
    const token = nextToken(text, at, report);
    if (token.type === 'broken') return false;
    if (token.type === 'end') return mayEnd(awaits, token.start, builder, report);
    if (tokens > TOKENS_MAX) return stop(report, 'too-many-parts', token.start);
    if (awaits === 'end') return stop(report, 'text-after-end', token.start);

    if (awaits === 'comma' && !isCommaOrClosing(token)) {
      // On a new line a comma was forgotten. On the same line more is wrong (often a quotation mark
      // inside a text), and guessing on would only confuse.
      const onNewLine = /[\n\r]/.test(text.slice(at, token.start));
      if (!onNewLine || token.type === ':') return stop(report, 'missing-comma-or-quote', token.start);
      report('missing-comma', at, {});
      builder.next();
      awaits = afterComma(builder);
    }
    if (awaits === 'colon' && isPlain(token)) {
      report('missing-colon', token.start, {});
      awaits = 'value';
    }
    if (!isExpected(token, awaits, builder)) {
      report('unexpected', token.start, { got: signOf(token), wanted: { key: WANTED[awaits] } });
      return false;
    }
    if (token.type === '}' || token.type === ']') {
      if (awaits === 'name' || awaits === 'value') report('trailing-comma', lastComma, {});
    } else if (token.type === ',') {
      if (awaits !== 'comma') report('extra-comma', token.start, {});
      else lastComma = token.start;
    }
    const next = taken(token, awaits, builder, report);
    if (next === undefined) return false;
    at = token.end;
    awaits = next;
  }
}

/** Takes an expected token into the value, and says what may come next; undefined if reading has to stop. */
function taken(token: Token, awaits: Awaits, builder: ValueBuilder, report: ReportAt): Awaits | undefined {
  switch (token.type) {
    case '{':
    case '[':
      if (builder.depth >= DEPTH_MAX) {
        report('too-deep', token.start, {});
        return undefined;
      }
      builder.open(token.type === '{' ? 'object' : 'array', token.start);
      builder.next();
      return token.type === '{' ? 'first-name' : 'first-value';
    case '}':
    case ']':
      builder.close();
      return afterValue(builder);
    case ',':
      if (awaits !== 'comma') return awaits;
      builder.next();
      return afterComma(builder);
    case ':':
      return 'value';
    default:
      if (awaits === 'name' || awaits === 'first-name') return namesField(token, builder, report) ? 'colon' : undefined;
      builder.put(plainValue(token, report), token.start);
      return afterValue(builder);
  }
}

const afterValue = (builder: ValueBuilder): Awaits => (builder.depth === 0 ? 'end' : 'comma');
const afterComma = (builder: ValueBuilder): Awaits => (builder.inside === 'object' ? 'name' : 'value');

/** May this token stand here? A comma too many, or one before a closing bracket, may: it is told and passed over. */
function isExpected(token: Token, awaits: Awaits, builder: ValueBuilder): boolean {
  const isFieldValue = awaits === 'value' && builder.inside !== 'array';
  switch (token.type) {
    case '{':
    case '[':
      return awaits === 'value' || awaits === 'first-value';
    case '}':
      return builder.inside === 'object' && awaits !== 'colon' && !isFieldValue;
    case ']':
      return builder.inside === 'array';
    case ',':
      return builder.depth > 0 && awaits !== 'colon' && !isFieldValue;
    case ':':
      return awaits === 'colon';
    default:
      return awaits !== 'colon' && awaits !== 'comma';
  }
}

const isPlain = ({ type }: Token) => type === 'string' || type === 'number' || type === 'word';
const isCommaOrClosing = ({ type }: Token) => type === ',' || type === '}' || type === ']';
const signOf = (token: Token): Said =>
  isPlain(token) ? { key: 'got.value' } : { key: 'got.sign', values: { sign: token.type } };

function mayEnd(awaits: Awaits, at: number, builder: ValueBuilder, report: ReportAt): boolean {
  if (awaits === 'end') return true;
  if (!builder.inside) return stop(report, 'empty-file', at);
  report('bracket-not-closed', builder.openedAt, { bracket: builder.inside === 'object' ? 'group' : 'list' });
  return false;
}

function stop(
  report: ReportAt,
  code: 'too-many-parts' | 'text-after-end' | 'missing-comma-or-quote' | 'empty-file',
  at: number,
): false {
  report(code, at, {});
  return false;
}

/** Takes the name of a field. False if it cannot be one. */
function namesField(token: Token, builder: ValueBuilder, report: ReportAt): boolean {
  const name = token.type === 'string' || token.type === 'word' ? token.text : String(plainValue(token, report));
  if (name.length > NAME_MAX) {
    report('name-too-long', token.start, {});
    return false;
  }
  const standing = builder.name(name, token.start);
  if (token.type !== 'string') report('name-without-quotes', token.start, { name });
  if (standing === 'forbidden') report('forbidden-name', token.start, { name });
  if (standing === 'twice') report('name-twice', token.start, { name });
  return true;
}

/** The value of a text, a number or a word. A bare word that is none of JSON's three is told and taken as text. */
function plainValue(token: Token, report: ReportAt): unknown {
  if (token.type === 'number') return token.number;
  if (token.type === 'string') return token.text;
  if (token.type !== 'word') throw new Error(`${token.type} is not a plain value`);
  if (token.text === 'true') return true;
  if (token.text === 'false') return false;
  if (token.text === 'null') return null;
  report('text-without-quotes', token.start, { word: token.text });
  return token.text;
}

/** What belongs there: keys of messages. */
const WANTED: Readonly<Record<Awaits, string>> = {
  'first-name': 'wanted.name',
  name: 'wanted.name',
  colon: 'wanted.colon',
  'first-value': 'wanted.first',
  value: 'wanted.first',
  comma: 'wanted.comma',
  end: 'wanted.end',
};
