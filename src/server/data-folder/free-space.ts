/**
 * Nothing is written while the disk is nearly full: a database that stops in time goes on by itself once there is room, and
 * whoever sent something keeps it and sends it again. Reading goes on.
 */
import { serverTrouble } from '../../messages/server-trouble.ts';
import { CannotWriteNow, type Database } from '../store/sql.ts';

/** Bytes. Below the first nothing is written; it begins again above the second, so that it does not waver. */
export const ROOM = { least: 200_000_000, again: 250_000_000 } as const;
/** Milliseconds between two looks. */
const LOOK = 2_000;
/** Seconds that whoever is refused is asked to wait. */
const RETRY_AFTER = 10;

/** What it needs from outside. */
export interface SpacePorts {
  /** Bytes that can still be written. */
  free(): Promise<number>;
  /** Calls back after so many milliseconds; returns how to call it off. */
  after(ms: number, then: () => void): () => void;
  /** Told when it begins to refuse, and when it writes again. */
  changed(mayWrite: boolean, free: number): void;
}

export interface SpaceGuard {
  mayWrite(): boolean;
  /** Looks now. */
  look(): Promise<void>;
  stop(): void;
}

/** Looks at once, then again and again. A disk that cannot be asked is taken to have room: it says so itself when it has none. */
export async function spaceGuard({ free, after, changed }: SpacePorts, room = ROOM): Promise<SpaceGuard> {
  let may = true;
  let callOff = () => undefined as unknown;
  let isStopped = false;
  async function look(): Promise<void> {
    const bytes = await free().catch(() => Number.POSITIVE_INFINITY);
    const now = bytes >= (may ? room.least : room.again);
    if (now !== may) {
      may = now;
      changed(may, bytes);
    }
  }
  async function again(): Promise<void> {
    await look();
    if (!isStopped) callOff = after(LOOK, () => void again());
  }
  await again();
  return {
    mayWrite: () => may,
    look,
    stop() {
      isStopped = true;
      callOff();
    },
  };
}

/** The database, which refuses to write while there is no room. */
export function guarded<Kept extends Database>(database: Kept, { mayWrite }: Pick<SpaceGuard, 'mayWrite'>): Kept {
  return {
    ...database,
    write: (work) =>
      mayWrite() ? database.write(work) : Promise.reject(new CannotWriteNow(serverTrouble['disk.full'](), RETRY_AFTER)),
  };
}
