/**
 * From text to value, with the place of everything. A scanner of our own rather than JSON.parse, since
 * that keeps no places, takes the last of two equal keys in silence, and has no limits.
 *
 * It never calls itself, so depth in the file is never depth on the stack; it reads every character a
 * bounded number of times. Objects have no prototype.
 */
import { type Mark, pointer } from './places.ts';
import { tellProblem } from './problems.ts';
import { FOUND_MAX, type Found, type ReportAt } from './report.ts';
import { nextToken, type Token } from './token.ts';

/** Largest file, in bytes of UTF-8. */
export const BYTES_MAX = 2_000_000;
/** Deepest nesting of brackets. */
export const DEPTH_MAX = 32;
/** Most tokens: brackets, commas, colons, texts, numbers and words. */
export const TOKENS_MAX = 200_000;
/** Longest name of a field, in UTF-16 units: longer than any the format allows, short enough for pointers. */
export const KEY_MAX = 200;

/** Keys that mean something to JavaScript itself. */
const DANGEROUS = new Set(['__proto__', 'prototype', 'constructor']);

export interface Scanned {
  /** What the text says. Undefined if it is broken. */
  readonly value: unknown;
  /** True when reading stopped early: there is no value. */
  readonly broken: boolean;
  readonly found: readonly Found[];
  /** Places of everything, from the whole file inwards. */
  readonly root: Mark;
}

/** A bracket that is still open. `key` is the field or index that is being read. */
type Frame = { readonly open: number; readonly mark: Mark; key: string; keyAt: number } & (
  | { readonly kind: 'object'; readonly value: Record<string, unknown>; readonly seen: Set<string> }
  | { readonly kind: 'array'; readonly value: unknown[] }
);

/** What may come next. `first-…` is right after an opening bracket, where it may close at once. */
type Awaits = 'first-key' | 'key' | 'colon' | 'first-value' | 'value' | 'comma' | 'end';

/** Bytes of the text in UTF-8, counted only as far as the limit matters. */
export function isTooLarge(text: string): boolean {
  if (text.length > BYTES_MAX) return true;
  if (text.length * 3 <= BYTES_MAX) return false;
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // A surrogate pair is four bytes: two for each half.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes > BYTES_MAX;
}

/** Reads a JSON text. The text must not begin with a byte order mark. */
export function scanJson(text: string): Scanned {
  const found: Found[] = [];
  const stack: Frame[] = [];
  let whole: unknown;
  let root: Mark = { key: 0, value: 0 };

  const here = () => pointer(...stack.map((frame) => frame.key).filter((key, i) => i < stack.length - 1 || key !== ''));
  const report: ReportAt = (code, offset, params) => {
    if (found.length >= FOUND_MAX) return;
    found.push({ code, offset, pointer: here(), tell: () => tellProblem(code, params) });
  };
  const broken = (): Scanned => ({ value: undefined, broken: true, found, root });

  if (isTooLarge(text)) {
    report('file-too-large', 0, {});
    return broken();
  }

  /** Puts a value where it belongs and says where it stands. */
  const put = (value: unknown, start: number): Mark => {
    const frame = stack.at(-1);
    const mark: Mark = { key: frame?.kind === 'object' ? frame.keyAt : start, value: start };
    if (!frame) {
      whole = value;
      root = mark;
      return mark;
    }
    if (frame.kind === 'array') frame.value.push(value);
    else if (!DANGEROUS.has(frame.key)) frame.value[frame.key] = value;
    frame.mark.inside ??= new Map();
    frame.mark.inside.set(frame.key, mark);
    return mark;
  };

  let awaits: Awaits = 'value';
  let at = 0;
  let lastComma = 0;
  for (let tokens = 1; ; tokens += 1) {
    const frame = stack.at(-1);
    if (frame?.kind === 'array' && (awaits === 'value' || awaits === 'first-value')) {
      frame.key = String(frame.value.length);
    }
    const token: Token = nextToken(text, at, report);
    if (token.type === 'broken') return broken();
    if (tokens > TOKENS_MAX && token.type !== 'end') {
      report('too-many-parts', token.start, {});
      return broken();
    }

    if (token.type === 'end') {
      if (awaits === 'end') break;
      if (frame) report('bracket-not-closed', frame.open, { bracket: frame.kind === 'object' ? '{' : '[' });
      else report('empty-file', token.start, {});
      return broken();
    }
    if (awaits === 'end') {
      report('text-after-end', token.start, {});
      return broken();
    }

    // Something else than a comma where a comma belongs: on a new line it was forgotten; on the same
    // line more is wrong (often a quotation mark inside a text), and guessing on would only confuse.
    if (awaits === 'comma' && token.type !== ',' && token.type !== '}' && token.type !== ']') {
      if (!/[\n\r]/.test(text.slice(at, token.start)) || token.type === ':') {
        report('missing-comma-or-quote', token.start, {});
        return broken();
      }
      report('missing-comma', at, {});
      awaits = frame?.kind === 'object' ? 'key' : 'value';
      if (frame?.kind === 'array') frame.key = String(frame.value.length);
    }
    at = token.end;

    switch (token.type) {
      case '{':
      case '[': {
        if (awaits !== 'value' && awaits !== 'first-value') {
          report('unexpected', token.start, { got: token.type, wanted: wanted(awaits) });
          return broken();
        }
        if (stack.length >= DEPTH_MAX) {
          report('too-deep', token.start, {});
          return broken();
        }
        const common = { open: token.start, key: '', keyAt: token.start };
        if (token.type === '{') {
          const value: Record<string, unknown> = Object.create(null);
          const mark = put(value, token.start);
          stack.push({ ...common, mark, kind: 'object', value, seen: new Set() });
          awaits = 'first-key';
        } else {
          const value: unknown[] = [];
          const mark = put(value, token.start);
          stack.push({ ...common, mark, kind: 'array', value });
          awaits = 'first-value';
        }
        break;
      }
      case '}':
      case ']': {
        const closes = token.type === '}' ? 'object' : 'array';
        if (frame?.kind !== closes || awaits === 'colon' || (closes === 'object' && awaits === 'value')) {
          report('unexpected', token.start, { got: token.type, wanted: wanted(awaits) });
          return broken();
        }
        if (awaits === 'key' || awaits === 'value') report('trailing-comma', lastComma, {});
        stack.pop();
        awaits = stack.length === 0 ? 'end' : 'comma';
        break;
      }
      case ',':
        if (awaits === 'comma') {
          lastComma = token.start;
          if (frame) frame.key = '';
          awaits = frame?.kind === 'object' ? 'key' : 'value';
        } else if (frame && awaits !== 'colon' && !(frame.kind === 'object' && awaits === 'value')) {
          report('extra-comma', token.start, {});
        } else {
          report('unexpected', token.start, { got: ',', wanted: wanted(awaits) });
          return broken();
        }
        break;
      case ':':
        if (awaits !== 'colon') {
          report('unexpected', token.start, { got: ':', wanted: wanted(awaits) });
          return broken();
        }
        awaits = 'value';
        break;
      default: {
        if (awaits === 'colon') {
          report('missing-colon', token.start, {});
          awaits = 'value';
        }
        if (frame?.kind === 'object' && (awaits === 'first-key' || awaits === 'key')) {
          if (!beginField(frame, token)) return broken();
          awaits = 'colon';
          break;
        }
        put(plainValue(token), token.start);
        awaits = stack.length === 0 ? 'end' : 'comma';
      }
    }
  }
  return { value: whole, broken: false, found, root };

  /** Takes the name of a field. False if it cannot be one. */
  function beginField(frame: Frame & { kind: 'object' }, token: Token): boolean {
    const name = token.type === 'string' || token.type === 'word' ? token.text : text.slice(token.start, token.end);
    frame.key = '';
    if (name.length > KEY_MAX) {
      report('name-too-long', token.start, {});
      return false;
    }
    frame.key = name;
    frame.keyAt = token.start;
    if (token.type !== 'string') report('name-without-quotes', token.start, { name });
    if (DANGEROUS.has(name)) report('forbidden-name', token.start, { name });
    else if (frame.seen.has(name)) report('name-twice', token.start, { name });
    frame.seen.add(name);
    return true;
  }

  /** The value of a text, a number or a word. A bare word that is none of JSON's three is told and taken as text. */
  function plainValue(token: Token): unknown {
    if (token.type === 'number') return token.number;
    if (token.type === 'string') return token.text;
    if (token.type !== 'word') return undefined;
    if (token.text === 'true') return true;
    if (token.text === 'false') return false;
    if (token.text === 'null') return null;
    report('text-without-quotes', token.start, { word: token.text });
    return token.text;
  }
}

function wanted(awaits: Awaits): string {
  switch (awaits) {
    case 'first-key':
    case 'key':
      return 'the name of a field in quotation marks';
    case 'colon':
      return 'a colon';
    case 'first-value':
    case 'value':
      return 'a value';
    case 'comma':
      return 'a comma or a closing bracket';
    case 'end':
      return 'nothing more';
  }
}
