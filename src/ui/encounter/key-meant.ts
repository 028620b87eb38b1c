/**
 * What a pressed key means in an encounter. A key means what stands on it; where a keyboard cannot type that, it
 * means what stands at the same place of a keyboard that can. Keys of an input method mean nothing here.
 */

const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Does a key that is pressed there belong to something one types in? */
export const inTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPING) !== null;

/** What of a key press is looked at. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'isComposing' | 'keyCode'>;

/** A digit of a move, one of the letters, the question mark, or Escape. */
export type KeyMeant = number | 'n' | 'c' | 'h' | 't' | 'r' | '?' | 'escape';

/**
 * Does the key change the play: make a move, take a hint, take a turn again? Those rest where something lies open on top.
 * What opens and puts away, and more time (which must be had at any moment), does not.
 */
export const changesPlay = (meant: KeyMeant): boolean => typeof meant === 'number' || meant === 'h' || meant === 'r';

/** What browsers report while an input method has the key. */
const COMPOSING_CODE = 229;
const LETTERS: readonly string[] = ['n', 'c', 'h', 't', 'r'];
const isLetter = (letter: string): letter is 'n' | 'c' | 'h' | 't' | 'r' => LETTERS.includes(letter);

/** The digit 1 … 9 that stands on the key, in any script. */
function digitOn(key: string): number | undefined {
  if (!/^\p{Nd}$/u.test(key)) return undefined;
  // Ten decimal digits of a script stand in a row, zero first.
  let zero = key.codePointAt(0) ?? 0;
  for (let back = 0; back < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)); back += 1) zero -= 1;
  const digit = (key.codePointAt(0) ?? 0) - zero;
  return digit > 0 ? digit : undefined;
}

/** What the key means; undefined for everything that is no key of the encounter. */
export function keyMeant({ key, code, shiftKey, isComposing, keyCode }: PressedKey): KeyMeant | undefined {
  if (isComposing || keyCode === COMPOSING_CODE) return undefined;
  if (key === 'Escape') return 'escape';
  // More than one character is the name of a key; all names are ASCII.
  if (/^[\x20-\x7e]{2,}$/.test(key) || key === '') return undefined;
  const digit = digitOn(key);
  if (digit !== undefined) return digit;
  if (/^[?؟？՞]$/u.test(key)) return '?';
  const letter = key.toLowerCase();
  if (isLetter(letter)) return letter;
  // A row of digits that types other signs, as French and Czech ones do. With Shift they type the digits.
  const [, place] = /^Digit([1-9])$/.exec(code) ?? [];
  if (place !== undefined) return shiftKey || /^[0-9a-z]$/i.test(key) ? undefined : Number(place);
  // Letters of another script. A Latin keyboard can type every one of ours, wherever it has it.
  const [, position] = /^Key([A-Z])$/.exec(code) ?? [];
  const other = /\p{L}/u.test(key) && !/[\p{Script=Latin}]/u.test(key);
  const there = position?.toLowerCase() ?? '';
  return other && isLetter(there) ? there : undefined;
}

/** Signs that are typed with AltGr come with Control and Alt on some systems. */
type TypedKey = PressedKey & Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey' | 'getModifierState'>;

/** Does the key begin something written: a sign other than a space, an accent, or a key of an input method? */
export function typesSign(event: TypedKey): boolean {
  const { key, isComposing, keyCode } = event;
  if ((event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph')) return false;
  if (key === 'Dead' || isComposing || keyCode === COMPOSING_CODE) return true;
  return key.trim() !== '' && !/^[\x20-\x7e]{2,}$/.test(key);
}
