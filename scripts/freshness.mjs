/** Tells whether something built is still true to its sources, by content and not by clock, and builds it if not. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './ensure-install.mjs';
import { putInPlace } from './put-in-place.mjs';

const CACHE = join(ROOT, '.cache', 'counterpart');

function addTo(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
    return;
  }
  hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path)).update('\0');
}

/** Fingerprint of the files and folders named (relative to the repository), 64 hex digits. */
export function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, join(ROOT, source));
  return hash.digest('hex');
}

/**
 * Builds a folder beside its place and then puts it there.
 * @param {string} name of what is built @param {string} folder where it goes, relative to the repository
 * @param {(aside: string) => Promise<unknown>} build fills the folder it is handed
 * @param {string[]} last files put in place at the end
 */
export async function builtAside(name, folder, build, last = []) {
  const aside = join(CACHE, `${name}-${process.pid}`);
  rmSync(aside, { recursive: true, force: true });
  try {
    await build(aside);
    putInPlace(aside, join(ROOT, folder), last);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/**
 * Builds when the sources have changed since the last build, or when what it makes is missing. Stops with the reason
 * when it cannot be built.
 * @param {string} name of the stamp @param {string[]} sources @param {string} result path of what is built
 * @param {() => Promise<unknown>} build @param always build also when nothing has changed
 * @returns {Promise<boolean>} true when it had to build
 */
export async function buildIfStale(name, sources, result, build, always = false) {
  const stamp = join(CACHE, `${name}.built`);
  try {
    const now = fingerprint(sources);
    const fresh = existsSync(join(ROOT, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
    if (fresh && !always) return false;
    await build();
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, now);
    return true;
  } catch (error) {
    console.error(`What is needed (${name}) could not be built. ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
