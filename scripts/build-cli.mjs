/** Builds the command line into dist-cli/, when its sources have changed. */
import { join } from 'node:path';
import { builtForNode } from './built-for-node.mjs';
import { ROOT } from './ensure-install.mjs';
import { buildIfStale } from './freshness.mjs';

const SOURCES = ['src', 'assets/cast', 'package-lock.json'];
export const CLI = 'dist-cli/cli.mjs';

/** @returns {Promise<boolean>} true when it had to build */
export function buildCli() {
  // One file with everything in it: the command works wherever the package is unpacked.
  return buildIfStale('cli', SOURCES, CLI, () => builtForNode('cli', 'src/app/cli.ts', join(ROOT, 'dist-cli')));
}
