#!/usr/bin/env node
/** `counterpart …`: the trainer's command line. Built when needed in a checkout, ready-made in a package. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, ROOT, requireNode } from './ensure-install.mjs';

requireNode();
if (existsSync(join(ROOT, 'src/app/cli.ts'))) {
  ensureInstalled();
  const { buildCli } = await import('./build-cli.mjs');
  await buildCli();
}
if (!existsSync(join(ROOT, 'dist-cli/cli.mjs'))) {
  console.error('This package is not whole: dist-cli/cli.mjs is missing. Install it again.');
  process.exit(1);
}
const { main } = await import(pathToFileURL(join(ROOT, 'dist-cli/cli.mjs')).href);
process.exitCode = await main(process.argv.slice(2), ROOT);
