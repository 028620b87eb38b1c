/**
 * A scenario or a day as the game fetches it: read and checked when the game was built, written down as plain data. What
 * was wrong with it is written down too, so that opening it says the same as reading it would.
 */
import { frozenCopy } from '../scenario/freeze.ts';

/** What a reader of the game's own files answers, as far as the page asks. */
export type Ready<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly P[] };

/** The text of the ready file. What is only worth knowing (warnings) stays behind. */
export const readyText = (read: Ready<unknown, unknown>): string =>
  JSON.stringify(read.ok ? { ok: true, value: read.value } : { ok: false, problems: read.problems });

/**
 * What is in a ready file. It is frozen all through, as a reader gives it. Throws when the text is no JSON: then it did not
 * come whole.
 */
export const readyIn = <T, P>(text: string): Ready<T, P> => frozenCopy(JSON.parse(text) as Ready<T, P>);
