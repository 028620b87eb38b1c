/**
 * What kind of file somebody has opened, from its first bytes and its markers: so that a Twine story is called a
 * Twine story, and nobody is told to put quotation marks around it. Pure, for the page and the command line alike.
 */
import { type BinaryKind, binaryKind } from './file-kinds/binary.ts';
import { type EncodingKind, encodingKind } from './file-kinds/encoding.ts';
import { type TextKind, textKind } from './file-kinds/text.ts';

/** Kinds that are none of the game's own. */
export type OtherKind = BinaryKind | EncodingKind | TextKind;

/** What a file is. */
export type FileKind =
  /** Text in UTF-8, its byte order mark taken off, that may be a file of Counterpart: its reader says the rest. */
  | { readonly is: 'text'; readonly text: string }
  /**
   * Anything else: each kind is a message of `file-kind`, which is given the file's name and the line that shows it. The
   * text of walks (`.play`, which are the game's own, but not for opening) comes along.
   */
  | { readonly is: 'other'; readonly kind: OtherKind; readonly line?: number; readonly text?: string };

const other = (kind: OtherKind, more: { readonly text?: string; readonly line?: number } = {}): FileKind => ({
  is: 'other',
  kind,
  ...more,
});

/** What kind of file these bytes are. Looks at every byte once at most, and never fails. */
export function fileKind(bytes: Uint8Array): FileKind {
  const binary = binaryKind(bytes);
  if (binary) return other(binary);
  const encoded = encodingKind(bytes);
  if (encoded.is === 'other') return other(encoded.kind, encoded.line === undefined ? {} : { line: encoded.line });
  const kind = textKind(encoded.text);
  if (kind === 'walks') return other(kind, { text: encoded.text });
  return kind ? other(kind) : { is: 'text', text: encoded.text };
}

/** As `fileKind`, for the beginning of a file too large to be read: only what its first bytes say. */
export function largeFileKind(head: Uint8Array): FileKind | undefined {
  const kind = binaryKind(head);
  return kind && other(kind);
}
