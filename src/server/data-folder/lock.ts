/**
 * A data folder is one server's at a time. The lock is the operating system's, held through SQLite: it goes with the process
 * that holds it, however that ends, so there is no lock to be found stale and no number of a process to be mistaken. Who holds
 * it is written beside it, for people.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { serverTrouble } from '../../messages/server-trouble.ts';
import { NOTHING } from '../../scenario/said.ts';

/** Somebody else has the folder. */
export class FolderInUse extends Error {
  /** The process that holds it, where it has said so. */
  readonly pid: number | undefined;

  constructor(folder: string, pid: number | undefined) {
    super(serverTrouble['folder.inUse']({ folder, pid: pid === undefined ? NOTHING : String(pid) }));
    this.pid = pid;
  }
}

function holderIn(file: string): number | undefined {
  try {
    const { pid } = JSON.parse(readFileSync(file, 'utf8')) as { pid?: unknown };
    return Number.isSafeInteger(pid) ? Number(pid) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes a folder, and makes it where it is missing. Throws `FolderInUse` at once when somebody has it.
 * @returns how to give it back
 */
export function lockFolder(folder: string, pid: number): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const holder = join(folder, 'server.pid');
  const lock = new DatabaseSync(join(folder, 'server.lock'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (((error as { errcode?: number }).errcode ?? 0) % 256 !== 5) throw error;
    throw new FolderInUse(folder, holderIn(holder));
  }
  writeFileSync(holder, JSON.stringify({ pid }));
  return () => {
    if (!lock.isOpen) return;
    rmSync(holder, { force: true });
    lock.exec('rollback');
    lock.close();
  };
}
