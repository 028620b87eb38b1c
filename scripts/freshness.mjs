/** Tells whether something built is still true to its sources, by content and not by clock. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './ensure-install.mjs';

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
 * Builds when the sources have changed since the last build, or when what it makes is missing.
 * @param {string} name of the stamp @param {string[]} sources @param {string} result path of what is built
 * @param {() => Promise<unknown>} build
 * @returns {Promise<boolean>} true when it had to build
 */
export async function buildIfStale(name, sources, result, build) {
  const stamp = join(ROOT, 'node_modules', '.cache', 'counterpart', name);
  const now = fingerprint(sources);
  if (existsSync(join(ROOT, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false;
  await build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}
