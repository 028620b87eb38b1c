/** `node serve.mjs [--share]` in a release: serves the game that lies beside it. Needs Node and nothing else. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostAndPort, open } from './serving.mjs';

const CALLED = 'node serve.mjs';
const game = join(dirname(fileURLToPath(import.meta.url)), 'game');
const asked = hostAndPort(process.argv.slice(2), process.env, CALLED);
if (!existsSync(join(game, 'index.html'))) {
  console.error(`There is no game at ${game}. Unpack the whole archive, and keep its folders together.`);
  process.exit(1);
}
await open(game, asked, CALLED);
