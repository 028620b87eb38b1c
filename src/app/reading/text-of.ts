/** The text of a file that somebody opens. */
import { BYTES_MAX } from '../../scenario/scan.ts';

/** Bytes of a byte order mark, which no reader counts. */
const MARK = 3;

/** The text. Rejects with a sentence, before anything is read, when it is larger than any file of the game may be. */
export async function textOf(file: File): Promise<string> {
  if (file.size > BYTES_MAX + MARK) {
    throw new Error(`${file.name} is larger than 2 MB, and no file of Counterpart is. Choose another file.`);
  }
  return file.text();
}
