/** Builds the command line into dist-cli/, when its sources have changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtForNode } from './built-for-node.mjs';
import { buildIfStale, builtAside } from './freshness.mjs';
import { LICENCES, licencesText } from './licences.mjs';

/** Whatever changes what is built: files and folders from the repository. */
export const SOURCES = [
  'src',
  'assets/cast',
  'assets/places',
  'package-lock.json',
  'scripts/build-cli.mjs',
  'scripts/built-for-node.mjs',
  'scripts/ensure-install.mjs',
  'scripts/freshness.mjs',
  'scripts/licences.mjs',
  'scripts/messages.mjs',
  'scripts/put-in-place.mjs',
];
export const CLI = 'dist-cli/cli.mjs';

/** @returns {Promise<boolean>} true when it had to build */
export function buildCli() {
  // One file with everything in it: the command works wherever the package is unpacked.
  return buildIfStale('cli', SOURCES, CLI, () =>
    builtAside('cli', 'dist-cli', async (aside) => {
      await builtForNode('cli', 'src/app/cli.ts', aside);
      writeFileSync(join(aside, LICENCES), licencesText());
    }),
  );
}
