/** Installs what the lock file asks for, when it is not there yet or the lock file has changed since. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.counterpart-lock');
const MINIMUM = [20, 19];

/**
 * Is this the script that was called, rather than one that another brings in? Links and the case of a drive's letter
 * make no difference.
 * @param {string} address `import.meta.url` of the script
 */
export function isCalled(address) {
  const called = process.argv[1];
  return called !== undefined && existsSync(called) && realpathSync(called) === realpathSync(fileURLToPath(address));
}

/** Stops with one sentence when this Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return;
  console.error(
    `Counterpart needs Node ${MINIMUM.join('.')} or newer; this is ${process.versions.node}. Get one from nodejs.org.`,
  );
  process.exit(1);
}

/** Stops with one sentence when the project lies where it cannot be built: tools take # and ? for parts of an address. */
export function requirePlace(folder = ROOT) {
  const [odd] = /[#?]/.exec(folder) ?? [];
  if (odd === undefined) return;
  console.error(
    `Counterpart cannot be built in "${folder}": the path holds ${odd}. Move or rename the folder, then run the same command again.`,
  );
  process.exit(1);
}

/** Runs `npm ci` when node_modules does not match package-lock.json. Exits with npm's code when that fails. */
export function ensureInstalled() {
  requireNode();
  requirePlace();
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing what Counterpart needs (once) …');
  // Only a shell finds npm on every system; there is nothing in this line that one could misread.
  const npm = spawnSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: ROOT, stdio: 'inherit', shell: true });
  if (npm.status !== 0) {
    console.error('The installation did not finish. Check your network, then run the same command again.');
    process.exit(npm.status ?? 1);
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, lock);
}

if (isCalled(import.meta.url)) ensureInstalled();
