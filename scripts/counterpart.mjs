#!/usr/bin/env node
/** `counterpart …`: the trainer's command line. Built when needed in a checkout, ready-made in a package. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, ROOT, requireNode } from './ensure-install.mjs';

requireNode();
const argv = process.argv.slice(2);
if (argv[0] === 'server') {
  process.exitCode = await server(argv.slice(1));
} else process.exitCode = await commandLine(argv);

/** What is done with the data of a team server; it has a program of its own, for it brings a database along. */
async function server(words) {
  if (!existsSync(join(ROOT, 'src/app/server.ts'))) {
    console.error(
      'The team server is run from a checkout of Counterpart: npm start. This package holds the command line alone.',
    );
    return 1;
  }
  ensureInstalled();
  const { buildServer, SERVER } = await import('./build-server.mjs');
  await buildServer();
  const { serverCommand } = await import(pathToFileURL(join(ROOT, SERVER)).href);
  return serverCommand(words, { root: ROOT, env: process.env, say: console.log, warn: console.error });
}

async function commandLine(words) {
  if (existsSync(join(ROOT, 'src/app/cli.ts'))) {
    ensureInstalled();
    const { buildCli } = await import('./build-cli.mjs');
    await buildCli();
  }
  if (!existsSync(join(ROOT, 'dist-cli/cli.mjs'))) {
    console.error('This package is not whole: dist-cli/cli.mjs is missing. Install it again.');
    return 1;
  }
  const { main } = await import(pathToFileURL(join(ROOT, 'dist-cli/cli.mjs')).href);
  return main(words, ROOT);
}
