/** Verdicts of earlier checks as files of whoever sits here, in a folder for each program that made them. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Verdicts } from '../checking/verdicts.ts';

/** Verdicts kept at most; beyond this the older half goes. Each takes a few kilobytes. */
const MOST = 1000;

/** The folder in which programs keep what they can make again; COUNTERPART_CACHE names another one, or with "off" none. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  const { COUNTERPART_CACHE: own, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (own === 'off') return undefined;
  if (own) return own;
  if (xdg) return join(xdg, 'counterpart');
  if (platform === 'win32' && local) return join(local, 'Counterpart', 'Cache');
  return join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache', 'counterpart');
}

/** The older half of a folder goes when it is full. */
function makeRoom(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length < MOST) return;
  const byAge = files.map((path) => ({ path, at: statSync(path).mtimeMs })).toSorted((a, b) => a.at - b.at);
  for (const { path } of byAge.slice(0, MOST / 2)) rmSync(path, { force: true });
}

/** Programs whose verdicts are kept beside each other: checkouts and versions that are used by turns. */
const PROGRAMS = 6;

/** Forgets the verdicts of programs that have not kept any for longest. */
function forgetOthers(folder: string, own: string): void {
  const others = readdirSync(folder)
    .filter((name) => name !== own)
    .map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }));
  for (const { path } of others.toSorted((a, b) => b.at - a.at).slice(PROGRAMS - 1))
    rmSync(path, { recursive: true, force: true });
}

/** What cannot be done with the files of a cache is left: without it everything is only slower. */
function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/**
 * Verdicts kept in a folder.
 * @param program the file of the program that makes them: another program makes others, and those of long ago are forgotten
 */
export function keptVerdicts(folder: string, program: URL): Verdicts {
  const all = join(folder, 'verdicts');
  let known: string | undefined;
  // Most commands ask for no verdict, so the program is read by the first that does.
  const nameOfProgram = () => {
    known ??= createHash('sha256').update(readFileSync(program)).digest('hex').slice(0, 16);
    return known;
  };
  let ready = false;
  const makeReady = (own: string, name: string) => {
    mkdirSync(own, { recursive: true });
    forgetOthers(all, name);
    makeRoom(own);
    ready = true;
  };
  return {
    kept: (key) => tried(() => readFileSync(join(all, nameOfProgram(), `${key}.json`), 'utf8')),
    keep(key, verdict) {
      tried(() => {
        const name = nameOfProgram();
        const own = join(all, name);
        if (!ready) makeReady(own, name);
        // Whole or not at all: several checks may write at a time.
        const aside = join(own, `${key}-${process.pid}-${Math.trunc(performance.now() * 1000)}.part`);
        writeFileSync(aside, verdict);
        renameSync(aside, join(own, `${key}.json`));
      });
    },
  };
}
