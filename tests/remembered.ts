/**
 * What long proofs came to, kept from one run of the tests to the next: under the hash of every file of the program they
 * depend on and of what they are of, so that nothing is remembered of another program or another story.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFull } from './sample.ts';

/** Rooms that proofs are made of; ARCHITECTURE.md holds that they see no others. */
const ROOMS = ['scenario', 'encounter', 'comparison', 'scoring', 'shift', 'analysis'];

/** The memory of one program. */
export interface Memory {
  /** Its files: folders, and single ones. */
  readonly program: readonly string[];
  /** Folder in which it is kept. */
  readonly folder: string;
}

const filesOf = (path: string): readonly string[] => {
  const found = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map(({ parentPath, name }) => join(parentPath, name)).sort();
};

/** Hash of the files in these folders, paths and all. */
function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of folders.flatMap(filesOf)) hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

/** Remembers in a folder what work of a program came to. */
export function memoryOf({ program, folder }: Memory) {
  let known: string | undefined;
  /**
   * What the work came to when it was last done, or what it comes to now.
   * @param what is worked out, with everything that is no file of the program: its name and what it is of
   * @param work gives plain data that JSON keeps
   */
  return <T>(what: readonly unknown[], work: () => T): T => {
    known ??= hashOf(program);
    const key = createHash('sha256')
      .update(JSON.stringify([known, process.version, what]))
      .digest('hex');
    const file = join(folder, `${key}.json`);
    try {
      return (JSON.parse(readFileSync(file, 'utf8')) as { readonly came: T }).came;
    } catch {
      // Not there, or not whole: it is worked out.
    }
    const came = work();
    mkdirSync(folder, { recursive: true });
    // Put in place at once: others may be reading or writing the same.
    writeFileSync(`${file}.${process.pid}`, JSON.stringify({ came }));
    renameSync(`${file}.${process.pid}`, file);
    return came;
  };
}

const ofTheProofs = memoryOf({
  program: ROOMS.map((room) => join('src', room)),
  folder: join('node_modules', '.cache', 'counterpart', 'proofs'),
});

/** What a proof came to, by this program; with `npm run test:long` it is always made anew. */
export const remembered = <T>(what: readonly unknown[], work: () => T): T =>
  inFull ? work() : ofTheProofs(what, work);
