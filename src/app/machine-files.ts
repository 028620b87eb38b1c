/** The files of this machine: read in whatever encoding they came, listed without going in circles, written whole. */
import {
  closeSync,
  type Dirent,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type FileTrouble, fileTrouble, systemCode } from '../cli/file-trouble.ts';

/** Text of a file: UTF-8, or UTF-16 where its first bytes say so (what some shells write by `>`). */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return Buffer.from(bytes).toString('utf8');
}

let typed: string | undefined;

/** Everything on standard input, read once. A pipe that is not ready yet is waited for. */
function standardInput(): string {
  if (typed !== undefined) return typed;
  const parts: Buffer[] = [];
  const part = Buffer.alloc(65_536);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      const length = readSync(0, part);
      if (length === 0) break;
      parts.push(Buffer.from(part.subarray(0, length)));
    } catch (error) {
      const code = systemCode(error);
      if (code === 'EOF') break;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 10);
    }
  }
  typed = decoded(Buffer.concat(parts));
  return typed;
}

/** Text of a file; "-" is standard input. Throws what the file system throws. */
export const readText = (path: string): string => (path === '-' ? standardInput() : decoded(readFileSync(path)));

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The system's words for a path at which nothing is. */
const NOTHING_THERE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);

/**
 * Is something at this path? A link counts wherever it leads, and so does what nobody may look at: whoever reads it is
 * told more than that nothing is there.
 */
export function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    return !NOTHING_THERE.has(systemCode(error));
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Size of a file in bytes; 0 where none can be had. */
export const sizeOf = (path: string): number => statOf(path)?.size ?? 0;

/** Names the file itself, whatever its path; undefined where there is none. Its numbers may be too large for a `number`. */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}

/** Do two paths lead to the same file? Of files that are not there, the paths decide. */
export function sameFile(one: string, other: string): boolean {
  const [a, b] = [identityOf(one), identityOf(other)];
  return a && b ? a === b : resolve(one) === resolve(other);
}

/** A link is what it leads to; one that leads nowhere counts as a file, so that whoever reads it is told. */
function kindOf(entry: Dirent, path: string): 'folder' | 'file' | 'other' {
  const what = entry.isSymbolicLink() ? statOf(path) : entry;
  if (what === undefined || what.isFile()) return 'file';
  return what.isDirectory() ? 'folder' : 'other';
}

function filesIn(folder: string, above: readonly string[], missed: (trouble: FileTrouble) => void): readonly string[] {
  let entries: readonly Dirent[];
  let real: string;
  try {
    real = realpathSync(folder);
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    missed(fileTrouble(error, folder, 'list'));
    return [];
  }
  // A link to a folder above would lead round for ever.
  if (above.includes(real)) return [];
  return [...entries]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const kind = kindOf(entry, path);
      if (kind === 'folder') return filesIn(path, [...above, real], missed);
      return kind === 'file' ? [path] : [];
    });
}

/** Is it a link at whose end nothing can be looked at? It counts as a file, like one that is found in a folder. */
const leadsNowhere = (path: string) => statOf(path) === undefined && isLink(path);

/**
 * Paths of all files under a folder, sorted; of a file, itself. Throws when there is nothing.
 * @param missed told of each folder in it that cannot be looked into; without it that is thrown
 */
export function filesUnder(path: string, missed?: (trouble: FileTrouble) => void): readonly string[] {
  if (path === '-' || leadsNowhere(path) || !statSync(path).isDirectory()) return [path];
  return filesIn(
    path,
    [],
    missed ??
      ((trouble) => {
        throw trouble;
      }),
  );
}

/** Paths of the files in the folder of a file, sorted, not of those in folders below; none where it cannot be looked into. */
export function filesBeside(path: string): readonly string[] {
  const folder = dirname(path);
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ entry, path: join(folder, entry.name) }))
      .filter((one) => kindOf(one.entry, one.path) === 'file')
      .map((one) => one.path)
      .sort();
  } catch {
    return [];
  }
}

/** Does what not every kind of disk can do; where it cannot, the system does it in its own time or not at all. */
function ifTheDiskCan(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!['EINVAL', 'ENOSYS', 'ENOTSUP', 'EPERM'].includes(systemCode(error) ?? '')) throw error;
  }
}

let written = 0;

/**
 * Writes a file whole or not at all: beside it first, then under its name. Its folder is made where it is missing, a
 * link stays a link, and what is no file (`/dev/stdout`, a pipe) is written as it is. Throws what the file system throws.
 */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const there = statOf(path);
  if (there && !there.isFile()) {
    writeFileSync(path, text);
    return;
  }
  const target = there ? realpathSync(path) : path;
  written += 1;
  const beside = join(dirname(target), `.counterpart-${process.pid}-${written}.tmp`);
  try {
    const file = openSync(beside, 'wx', there ? there.mode & 0o777 : 0o666);
    try {
      // The mask of new files is not asked where one is there: who may read it stays as it is.
      if (there) ifTheDiskCan(() => fchmodSync(file, there.mode & 0o777));
      writeFileSync(file, text);
      ifTheDiskCan(() => fsyncSync(file));
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
