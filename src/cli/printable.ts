/** Text as it may go to a terminal: what would command it, or turn its lines round, is written out instead. */

/** All control characters but tab and new line, and those that change the direction of writing. */
const COMMANDING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

const hex = (character: string) => (character.codePointAt(0) ?? 0).toString(16);

function replaced(text: string, written: (character: string) => string): string {
  return text.replaceAll(COMMANDING, (one) => (one === '\n' || one === '\t' ? one : written(one)));
}

/** The same text, with commanding characters as `\u{1b}`. File names and records can hold any. */
export const printable = (text: string): string => replaced(text, (one) => `\\u{${hex(one)}}`);

/** JSON that reads the same, with commanding characters in its texts as JSON writes them. */
export const printableJson = (json: string): string => replaced(json, (one) => `\\u${hex(one).padStart(4, '0')}`);
