/** `npm start [-- --share]`: installs what is missing, builds what is stale, serves the game and prints the address. */
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensure-install.mjs';

ensureInstalled();
const { hostAndPort, open } = await import('./serving.mjs');
const asked = hostAndPort(process.argv.slice(2), process.env, 'npm start');
const { buildGame } = await import('./build-game.mjs');
await buildGame();
await open(join(ROOT, 'dist'), asked, 'npm start');
