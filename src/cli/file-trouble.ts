/** Errors of reading and writing as sentences: what is the matter with which path, and what helps. */
import { cliFile as words } from '../messages/cli-file.ts';
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

/** Codes of errors that mean the same as another. */
const SAME = {
  EEXIST: 'ENOTDIR',
  ETXTBSY: 'EBUSY',
  ENFILE: 'EMFILE',
  ERR_STRING_TOO_LONG: 'ERR_FS_FILE_TOO_LARGE',
} as const;

/** Codes for which there are words (`matter.…`); any other is told as it stands. */
const KNOWN = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'ENOTDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'EBUSY',
  'EMFILE',
  'EIO',
  'EINVAL',
  'ENODEV',
  'ENXIO',
  'ERR_INVALID_ARG_VALUE',
  'ERR_FS_FILE_TOO_LARGE',
] as const;

/** The code of an error of the system or of Node; undefined for any other. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9_]+$/.test(code) ? code : undefined;
}

/** The words after "the file": what is the matter, for an error with this code. */
export function matterOf(code: string): string {
  const meant = Object.hasOwn(SAME, code) ? SAME[code as keyof typeof SAME] : code;
  const known = KNOWN.find((one) => one === meant);
  return known ? words[`matter.${known}`]() : words['matter.other']({ code });
}

/** What went wrong with a path, as a sentence. Throws the error itself when it is none of the system's. */
export function fileTrouble(error: unknown, path: string, doing: Doing): FileTrouble {
  if (error instanceof FileTrouble) return error;
  const code = systemCode(error);
  if (code === undefined) throw error;
  const sentence = (matter: string) => words[`trouble.${doing}`]({ path, matter });
  if (code === 'ENOENT' && doing !== 'write') return new FileTrouble(sentence(words['matter.gone']()), true);
  if (code === 'ENOENT') return new FileTrouble(sentence(words['matter.noFolder']()), false);
  if (code === 'EISDIR') return new FileTrouble(sentence(words['matter.folder']()), doing !== 'write');
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
