/** One entry of a table of the catalogue. Throws where there is none: nothing here has a silent default. */
export function entryOf<T>(table: Readonly<Record<string, T>>, word: string, file: string): T {
  const entry = Object.hasOwn(table, word) ? table[word] : undefined;
  if (entry === undefined) throw new Error(`assets/${file} has no entry "${word}"`);
  return entry;
}
