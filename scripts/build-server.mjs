/** Builds the team server into dist-server/, when its sources have changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtForNode } from './built-for-node.mjs';
import { buildIfStale, builtAside } from './freshness.mjs';
import { LICENCES, licencesText } from './licences.mjs';

/** Whatever changes what is built: files and folders from the repository. */
export const SOURCES = [
  'src',
  'package-lock.json',
  'scripts/build-server.mjs',
  'scripts/built-for-node.mjs',
  'scripts/ensure-install.mjs',
  'scripts/freshness.mjs',
  'scripts/licences.mjs',
  'scripts/messages.mjs',
  'scripts/put-in-place.mjs',
];
export const SERVER = 'dist-server/server.mjs';
/** What is found in node_modules when it runs: SQLite brings machine code along, and pg looks for parts of its own. */
export const EXTERNAL = ['@photostructure/sqlite', 'pg'];

/** @returns {Promise<boolean>} true when it had to build */
export function buildServer() {
  return buildIfStale('server', SOURCES, SERVER, () =>
    builtAside('server', 'dist-server', async (aside) => {
      await builtForNode('server', 'src/app/server.ts', aside, EXTERNAL);
      writeFileSync(join(aside, LICENCES), licencesText());
    }),
  );
}
