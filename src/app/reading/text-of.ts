/** The text of a file that somebody opens. */
import { openedFiles as words } from '../../messages/opened-files.ts';
import { fileKind, largeFileKind } from '../../scenario/file-kind.ts';
import { BYTES_MAX } from '../../scenario/scan.ts';

/** Bytes of a byte order mark, which no reader counts. */
const MARK = 3;
/** Bytes of a file too large to be read that are looked at to say what it is. */
const HEAD = 400_000;

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/**
 * The text, in UTF-8. Rejects with sentences that begin with the file's name when it is of another kind than the
 * game's own files, and when it is larger than any of them may be; then no more than its beginning is read.
 */
export async function textOf(file: File): Promise<string> {
  const large = file.size > BYTES_MAX + MARK;
  const kind = large ? largeFileKind(await bytesOf(file.slice(0, HEAD))) : fileKind(await bytesOf(file));
  if (kind?.is === 'other') {
    const { fileKind: kinds } = await import('../../messages/file-kind.ts');
    throw new Error(kinds[kind.kind]({ file: file.name, line: kind.line ?? 1 }));
  }
  if (!kind) throw new Error(words.tooLarge({ file: file.name }));
  return kind.text;
}
