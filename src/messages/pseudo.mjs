/** Languages nobody speaks, made of English text: what stays plain English on a screen in one of them was never a message. */

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçđéƒǧĥíĵķļɱñóƥǫŕšťúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶĻṀÑÓƤǪŔŠŤÚṼŴẊÝŽ';
const letters = new Map([...PLAIN].map((letter, at) => [letter, [...ACCENTED][at] ?? letter]));

/** From right to left whatever its letters are, until the end. */
const FROM_RIGHT = '\u202E';
const END = '\u202C';

/** Text in accented letters and 40 % longer: every fifth letter of a word stands twice, and vowels are drawn out. */
function accented(text) {
  let grown = 0;
  let seen = 0;
  return text.replace(/[A-Za-z]/g, (letter) => {
    const other = letters.get(letter) ?? letter;
    seen += 1;
    // 40 of each 100 letters once more, spread evenly, so that no text is shorter by luck.
    if (Math.floor(seen * 0.4) <= grown) return other;
    grown += 1;
    return other + other.toLowerCase();
  });
}

/** Each word from right to left, in a text that is itself read from right to left. */
const mirrored = (text) => text.replace(/[A-Za-z][A-Za-z’'-]*/g, (word) => `${FROM_RIGHT}${word}${END}`);

/**
 * A text in a language nobody speaks.
 * @param {string} text plain text, no message: every letter of it is changed
 * @param {string} language `en-XA` (accented, longer) or `ar-XB` (from right to left)
 * @returns {string}
 */
export const pseudoText = (text, language) => (language === 'ar-XB' ? mirrored(text) : accented(text));
