/** The name a player chooses to be shown by. It says nothing about who they are. */
import type { Said } from '../scenario/said.ts';
import { withoutJoiners } from './joiners.ts';

/** Most characters as a reader counts them: a letter with its accents is one. */
export const NAME_GRAPHEMES = 24;
/** Most UTF-16 units, so that nothing can pile a hundred accents on one letter. */
const NAME_UNITS = 96;

/** What keeps a text from being a name. */
export type NameFault = 'tooLong' | 'empty' | 'hidden' | 'noLetter' | 'accentFirst';

/** What is said of it: a message of `display-name`. */
export const nameFaultSaid = (fault: NameFault): Said => ({ key: `fault.${fault}`, values: { most: NAME_GRAPHEMES } });

/** The name as it is kept and shown, or why it cannot be. */
export type DisplayName =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly fault: NameFault };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Vowels of Thai and Lao that NFKC would take apart, and many fonts could not put together again. */
const WHOLE = /([\u0E33\u0EB3])/;

/** NFKC, with what it harms in people's names left as it is, and one blank wherever several stand together. */
const normal = (text: string): string =>
  text
    // Typed for an apostrophe (O´Brien); NFKC would make it a blank with an accent.
    .replaceAll('\u00B4', '\u2019')
    .split(WHOLE)
    .map((part) => (WHOLE.test(part) ? part : part.normalize('NFKC')))
    .join('')
    // A sign that chooses between text and picture does nothing behind anything else.
    .replace(/(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|[0-9#*](?=\uFE0F\u20E3))[\uFE0E\uFE0F]/gu, '')
    .replace(/\s+/gu, (blanks) => (/^[\t\n\v\f\r\u2028\u2029\uFEFF]/.test(blanks) ? blanks : ' '))
    .trim();

/**
 * What shows nothing, or what hides something: controls, format characters and all that text is drawn without,
 * unassigned characters, fillers of Hangul and others, the blank of Braille, and what stands for a character lost.
 */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFC\uFFFD\u{1D159}\u{16FE4}]/u;

/**
 * The name as it is kept: NFKC, without white space at its ends. Every script there is may be used, and emoji.
 * Refused are characters that cannot be seen (they can turn a line of text around, or make two names look alike),
 * but for those that belong to the writing where they stand, as between two letters of Persian.
 */
export function displayName(text: string): DisplayName {
  // Before anything is normalised: NFKC of a long text is longer still.
  if (text.length > 4 * NAME_UNITS) return { ok: false, fault: 'tooLong' };
  const name = normal(text);
  if (name === '') return { ok: false, fault: 'empty' };
  if (HIDDEN.test(withoutJoiners(name))) {
    return { ok: false, fault: 'hidden' };
  }
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(name)) return { ok: false, fault: 'noLetter' };
  if (/^\p{M}/u.test(name)) {
    return { ok: false, fault: 'accentFirst' };
  }
  if ([...graphemes.segment(name)].length > NAME_GRAPHEMES || name.length > NAME_UNITS) {
    return { ok: false, fault: 'tooLong' };
  }
  return { ok: true, name };
}
