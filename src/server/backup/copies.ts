/**
 * Copies of the database: made while it is in use, looked through before they count as one, kept for hours and then for days,
 * and no longer than what was erased may live on in them.
 */

import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { serverTrouble } from '../../messages/server-trouble.ts';

/** A copy that is none: it could not be made, or what is in it is not what was written. */
export class BadCopy extends Error {}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Each of the last hours, then one for each day; nothing older (S11: what was erased is gone from copies by then). */
const KEEP = { hours: 24, days: 34 } as const;
const NAME = /^(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2})\.db$/;

/** Folder of the copies within a data folder. */
export const copiesIn = (folder: string): string => join(folder, 'backups');

/** Name of a copy made at this time. */
export const copyName = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}.db`;

/** A copy there is. */
export interface Copy {
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How the name begins of what was in place before a copy was put back. */
export const ASIDE = 'before-restore-';

/** What was put aside in a data folder, the latest first. */
export const asideIn = (folder: string): readonly Copy[] => namedIn(folder, ASIDE);

/** The copies in a data folder, the latest first. */
export const copiesOf = (folder: string): readonly Copy[] => namedIn(copiesIn(folder), '');

function namedIn(folder: string, before: string): readonly Copy[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .flatMap((name) => {
      const [, stamp] = name.startsWith(before) ? (NAME.exec(name.slice(before.length)) ?? []) : [];
      if (stamp === undefined) return [];
      const [day, time] = stamp.split('T');
      return [{ path: join(folder, name), at: Date.parse(`${day}T${time?.replaceAll('-', ':')}Z`) }];
    })
    .toSorted((a, b) => b.at - a.at);
}

/** Those of these copies that are kept no longer. */
export function outdated(copies: readonly Copy[], now: number): readonly Copy[] {
  const days = new Set<number>();
  return copies
    .toSorted((a, b) => a.at - b.at)
    .filter(({ at }) => {
      if (now - at < KEEP.hours * HOUR) return false;
      const day = Math.floor(at / DAY);
      if (now - at > KEEP.days * DAY || days.has(day)) return true;
      days.add(day);
      return false;
    });
}

function onDisk(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Makes a copy and has it looked through; only then it bears its name. Throws `BadCopy`.
 * @param copy copies the database into this file and tells what is wrong with it there; it may do so elsewhere
 */
export async function makeCopy(
  folder: string,
  at: number,
  copy: (into: string) => Promise<readonly string[]>,
): Promise<Copy> {
  const into = copiesIn(folder);
  mkdirSync(into, { recursive: true, mode: 0o700 });
  const path = join(into, copyName(at));
  const part = `${path}.part`;
  try {
    rmSync(part, { force: true });
    const faults = await copy(part);
    if (faults.length > 0)
      throw new BadCopy(
        serverTrouble['copy.notWhole']({ file: basename(path), faults: faults.slice(0, 5).join('; ') }),
      );
    onDisk(part);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    if (error instanceof BadCopy) throw error;
    throw new BadCopy(
      serverTrouble['copy.notMade']({ reason: error instanceof Error ? error.message : String(error) }),
    );
  }
  for (const old of outdated(copiesOf(folder), at)) rmSync(old.path, { force: true });
  // Names that were erased since live on in what was put aside, too.
  for (const old of asideIn(folder))
    if (at - old.at > KEEP.days * DAY)
      for (const end of ['', '-wal', '-shm']) rmSync(`${old.path}${end}`, { force: true });
  return { path, at };
}

/** Bytes of a copy. */
export const sizeOfCopy = ({ path }: Copy): number => statSync(path).size;
