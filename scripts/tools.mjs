/** The developer's tools by their names, as files that Node runs: no shell and no PATH stands between, on any system. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensure-install.mjs';

/** The package that brings each tool. */
const PACKAGES = {
  tsc: 'typescript',
  biome: '@biomejs/biome',
  knip: 'knip',
  vitest: 'vitest',
  playwright: '@playwright/test',
};

/**
 * The file of a tool.
 * @param {keyof typeof PACKAGES} name
 * @returns {string} absolute path. Throws when it is not installed
 */
export function toolPath(name) {
  const folder = join(ROOT, 'node_modules', PACKAGES[name]);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, bin[name]);
}
