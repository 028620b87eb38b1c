/**
 * The quick way through a sound file: the engine's own JSON.parse, with a look at the text for all that it
 * would let pass. It only ever says "sound" or nothing: whatever is odd is left to the scanner, which can tell
 * what it is and where. A test holds the two against each other.
 */
import type { Mark } from './places.ts';
import { DEPTH_MAX, isTooLarge, NAME_MAX, type Scanned, scanJson, TOKENS_MAX } from './scan.ts';
import { NUMBER_MAX } from './token.ts';
import { DANGEROUS } from './value-builder.ts';

/** Characters that no text may hold, and escapes that may stand for one. Pairs of surrogates are left to the scanner too. */
const ODD = /[\u007f-\u009f\ud800-\udfff\ufffd]|\\[^"\\/n]/;

const [QUOTE, BACKSLASH, COMMA, COLON, DOT, MINUS] = [0x22, 0x5c, 0x2c, 0x3a, 0x2e, 0x2d];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];
const [BIG_E, SMALL_E] = [0x45, 0x65];
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

/** Offset of the quotation mark that ends a text; -1 if none does. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  for (; at > 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

/** Fields named in the text. Undefined when it is too deep, has too many parts, or a number in a spelling of its own. */
function fieldsNamed(text: string): number | undefined {
  let [fields, depth, tokens] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20) continue;
    if (unit === QUOTE) {
      at = closing(text, at + 1);
      if (at < 0) return undefined;
      tokens += 1;
    } else if (unit === COMMA || unit === COLON) {
      tokens += 1;
      if (unit === COLON) fields += 1;
    } else if (unit === OBJECT || unit === LIST) {
      tokens += 1;
      depth += 1;
      if (depth > DEPTH_MAX) return undefined;
    } else if (unit === OBJECT_END || unit === LIST_END) {
      tokens += 1;
      depth -= 1;
    } else {
      const digit = isDigit(unit) || unit === MINUS;
      if (unit === DOT || unit === BIG_E) return undefined;
      const before = text.charCodeAt(at - 1);
      if (unit === SMALL_E && isDigit(before)) return undefined;
      // A number or a word begins after anything but its own kind.
      if (digit ? !isDigit(before) && before !== MINUS : before < 0x61 || before > 0x7a) tokens += 1;
    }
  }
  return tokens > TOKENS_MAX ? undefined : fields;
}

/** Fields of a value and of all in it; NaN if one has a name, or a number is one, that has to be told. Depth is bounded. */
function fieldsOf(value: unknown): number {
  if (typeof value === 'number') {
    return Number.isInteger(value) && Math.abs(value) <= NUMBER_MAX && !Object.is(value, -0) ? 0 : Number.NaN;
  }
  if (typeof value !== 'object' || value === null) return 0;
  let fields = 0;
  if (Array.isArray(value)) {
    for (const item of value) fields += fieldsOf(item);
    return fields;
  }
  const named = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(named)) {
    if (name.length > NAME_MAX || DANGEROUS.has(name)) return Number.NaN;
    fields += 1 + fieldsOf(named[name]);
  }
  return fields;
}

/**
 * What the scanner would make of a text in which it would find nothing; undefined for any other. The objects
 * have the usual prototype, and places are only looked for when somebody asks for them.
 */
export function soundJson(text: string): Scanned | undefined {
  if (isTooLarge(text) || ODD.test(text)) return undefined;
  const named = fieldsNamed(text);
  if (named === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // Of two fields of one name JSON.parse keeps the last: then there are fewer than the text has.
  if (fieldsOf(value) !== named) return undefined;
  let root: Mark | undefined;
  return {
    value,
    broken: false,
    found: [],
    get root() {
      root ??= scanJson(text).root;
      return root;
    },
  };
}
