/** How translations name texts: by their place, and by what they said when they were translated. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Eight hexadecimal digits that stand for a text. Another text has others, but for one chance in four thousand million. */
export const markOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8);

/** Longest key, in characters: as long as the name of a field may be. */
const KEY_MAX = 200;

/** A key from its steps. One that would be too long for a name ends in the mark of the whole. */
export function keyOf(...steps: readonly (string | number)[]): string {
  const key = steps.join('/');
  return key.length <= KEY_MAX ? key : `${key.slice(0, KEY_MAX - 9)}~${markOf(key)}`;
}

/** The first part of a language tag: `ar` of `ar-SY`. */
export const primaryOf = (language: string): string => language.split('-')[0] ?? language;

/** Do two languages share their first part, so that whoever speaks one understands the other? `ar` and `ar-SY` do. */
export const sameLanguage = (one: string, other: string): boolean => primaryOf(one) === primaryOf(other);
