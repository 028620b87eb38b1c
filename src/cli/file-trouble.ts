/** Errors of reading and writing as sentences: what is the matter with which path, and what helps. */
import type { Terminal } from './terminal.ts';

/** What was tried with a path when it went wrong. */
export type Doing = 'read' | 'write' | 'list';

/** A file or folder that could not be read, written or looked into; its message is a sentence for the user. */
export class FileTrouble extends Error {
  /** True when the path was named wrongly: nothing is there, or it is a folder. */
  readonly misnamed: boolean;

  constructor(message: string, misnamed: boolean) {
    super(message);
    this.misnamed = misnamed;
  }
}

const DONE: Readonly<Record<Doing, string>> = {
  read: 'cannot be read',
  write: 'is not written',
  list: 'cannot be looked into',
};

/** What is the matter, by the code of the system's error. A code that is missing here is told as it stands. */
const MATTER: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission. Ask whoever owns it, or work on a copy in a folder of your own.',
  EPERM: 'the system does not allow it. It may be open in another program, or belong to somebody else.',
  EROFS: 'the disk can only be read. Name a path on another one.',
  ENOSPC: 'the disk is full. Make room, or name a path on another one.',
  EDQUOT: 'your share of the disk is used up. Make room, or name a path on another one.',
  EFBIG: 'the file would be larger than this disk allows.',
  ENOTDIR: 'a part of its path is a file where a folder is meant. Look at the path.',
  EEXIST: 'a part of its path is a file where a folder is meant. Look at the path.',
  ELOOP: 'it is a link that leads back to itself. Name the file it should lead to.',
  ENAMETOOLONG: 'the name is too long. Use a shorter one.',
  EBUSY: 'another program uses it. Close that, and try again.',
  ETXTBSY: 'another program uses it. Close that, and try again.',
  EMFILE: 'too many files are open. Close other programs, or name fewer files at a time.',
  ENFILE: 'too many files are open. Close other programs, or name fewer files at a time.',
  EIO: 'the disk does not answer as it should. Try again, or copy the file elsewhere.',
  EINVAL: 'the system does not take this path. Look at its characters.',
  ENODEV: 'there is no such device.',
  ENXIO: 'nothing is at its other end.',
  ERR_INVALID_ARG_VALUE: 'no path can hold the character it holds.',
  ERR_FS_FILE_TOO_LARGE: 'it is far too large.',
  ERR_STRING_TOO_LONG: 'it is far too large.',
};

/** The code of an error of the system or of Node; undefined for any other. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9_]+$/.test(code) ? code : undefined;
}

/** The words after "the file": what is the matter, for an error with this code. */
export const matterOf = (code: string) => MATTER[code] ?? `the system says ${code}.`;

/** What went wrong with a path, as a sentence. Throws the error itself when it is none of the system's. */
export function fileTrouble(error: unknown, path: string, doing: Doing): FileTrouble {
  if (error instanceof FileTrouble) return error;
  const code = systemCode(error);
  if (code === undefined) throw error;
  const sentence = (matter: string) => `"${path}" ${DONE[doing]}: ${matter}`;
  if (code === 'ENOENT' && doing !== 'write')
    return new FileTrouble(
      sentence('nothing is there, or it is a link to something that is gone. Look at the path.'),
      true,
    );
  if (code === 'ENOENT') return new FileTrouble(sentence('its folder is gone. Name another path.'), false);
  if (code === 'EISDIR') return new FileTrouble(sentence('it is a folder. Name a file in it.'), doing !== 'write');
  return new FileTrouble(sentence(matterOf(code)), doing !== 'write' && code === 'ENOTDIR');
}

function told<T>(path: string, doing: Doing, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw fileTrouble(error, path, doing);
  }
}

/** The same outside, but whatever goes wrong with a file or folder is thrown as a FileTrouble. */
export function careful<T extends Terminal>(terminal: T): T {
  return {
    ...terminal,
    read: (path: string) => told(path, 'read', () => terminal.read(path)),
    write: (path: string, text: string) => told(path, 'write', () => terminal.write(path, text)),
    files: (path: string, missed?: (trouble: FileTrouble) => void) =>
      told(path, 'list', () => terminal.files(path, missed)),
  };
}
