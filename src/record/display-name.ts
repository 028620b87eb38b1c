/** The name a player chooses to be shown by. It says nothing about who they are. */

/** Most characters as a reader counts them: a letter with its accents is one. */
export const NAME_GRAPHEMES = 24;
/** Most UTF-16 units, so that nothing can pile a hundred accents on one letter. */
const NAME_UNITS = 96;

/** The name as it is kept and shown, or why it cannot be. */
export type DisplayName =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: string };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The name as it is kept: NFKC, without white space at its ends. Refused are control and format
 * characters (they can turn a line of text around or make two names look alike), characters of no
 * agreed meaning, and line breaks.
 */
export function displayName(text: string): DisplayName {
  // Before anything is normalised: NFKC of a long text is longer still.
  if (text.length > 4 * NAME_UNITS) return { ok: false, reason: `A name has at most ${NAME_GRAPHEMES} characters.` };
  const name = text.normalize('NFKC').trim();
  if (name === '') return { ok: false, reason: 'Please write a name, or a nickname.' };
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(name)) {
    return { ok: false, reason: 'This name holds a character that cannot be seen. Please write it anew.' };
  }
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(name)) return { ok: false, reason: 'A name needs at least one letter.' };
  if ([...graphemes.segment(name)].length > NAME_GRAPHEMES || name.length > NAME_UNITS) {
    return { ok: false, reason: `A name has at most ${NAME_GRAPHEMES} characters.` };
  }
  return { ok: true, name };
}
