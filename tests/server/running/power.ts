/**
 * A disk whose power can be cut: a file system of its own in a file. What the machine still holds in its memory is not in that
 * file; so a copy of the file, taken the moment the server is killed, is what a disk would have had.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Larger than the room below which a server takes nothing, in megabytes. A file with holes: it takes up what is written. */
const LARGE = 700;

const run = (program: string, ...rest: readonly string[]) =>
  execFileSync(program, [...rest], { stdio: ['ignore', 'pipe', 'pipe'] });

/** A disk that is there. */
export interface Disk {
  /** A folder on it. */
  readonly folder: string;
  /** Goes on with what had reached the disk. The server on it was killed before. */
  cut(): void;
  done(): void;
}

/** Makes one of so many megabytes. Throws where this machine lets nobody mount. */
export function aDisk(megabytes = LARGE): Disk {
  const home = mkdtempSync(join(tmpdir(), 'disk-'));
  const mount = join(home, 'mounted');
  let file = join(home, 'disk-0');
  let cuts = 0;
  const unmount = () => run('umount', mount);
  mkdirSync(mount);
  writeFileSync(file, '');
  truncateSync(file, megabytes * 1024 * 1024);
  try {
    run('mkfs.ext4', '-q', '-F', file);
    run('mount', '-o', 'loop', file, mount);
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
  mkdirSync(join(mount, 'data'));
  // The folder itself is there before anything is measured.
  run('sync', '-f', mount);
  return {
    folder: join(mount, 'data'),
    cut() {
      cuts += 1;
      const next = join(home, `disk-${cuts}`);
      run('cp', '--sparse=always', file, next);
      unmount();
      rmSync(file);
      file = next;
      run('mount', '-o', 'loop', file, mount);
    },
    done() {
      // Whatever still has a file open there lets go of it when it ends.
      run('umount', '-l', mount);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Can this machine have such a disk? Why not, or undefined. */
export function noDiskBecause(): string | undefined {
  try {
    aDisk().done();
    return undefined;
  } catch (error) {
    const { stderr, message } = error as { readonly stderr?: unknown; readonly message: string };
    return (
      String(stderr ?? message)
        .trim()
        .split('\n')[0] ?? 'unknown'
    );
  }
}
