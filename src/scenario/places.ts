/** Where things stand in the text of a file: from JSON pointers to offsets, from offsets to lines and columns. */

/** Offsets (UTF-16 units from the start of the text) of one value and of the key that names it. */
export interface Mark {
  readonly key: number;
  readonly value: number;
  /** Marks of what the value holds, by key or by index written as a number. */
  inside?: Map<string, Mark>;
}

/** Which half of `"key": value` is meant. */
export type Half = 'key' | 'value';

/** A place as editors count it: both from 1; a column is one UTF-16 unit. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One step of a JSON pointer, escaped as RFC 6901 asks. */
const pointerStep = (step: string | number) => {
  const plain = String(step);
  return /[~/]/.test(plain) ? plain.replaceAll('~', '~0').replaceAll('/', '~1') : plain;
};

/** A JSON pointer from its steps. No step at all is the whole file. */
export const pointer = (...steps: readonly (string | number)[]) =>
  steps.map((step) => `/${pointerStep(step)}`).join('');

/** The steps of a JSON pointer. */
export const pointerSteps = (text: string): string[] =>
  text === ''
    ? []
    : text
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/**
 * Offset of what a pointer names. If the file has nothing there (a missing field, or something that a
 * migration added), the offset of the nearest thing around it.
 */
export function offsetOf(root: Mark, at: string, half: Half): number {
  let mark = root;
  for (const step of pointerSteps(at)) {
    const next = mark.inside?.get(step);
    if (!next) return mark.value;
    mark = next;
  }
  return mark[half];
}

/** Offsets at which the lines of a text start. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}

/** A function from offsets in the text to lines and columns. It reads the text once, if asked; each call is a binary search. */
export function placeFinder(text: string): (offset: number) => Place {
  let read: readonly number[] | undefined;
  return (offset) => {
    read ??= lineStarts(text);
    const starts = read;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
