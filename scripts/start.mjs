/** `npm start`: installs what is missing, builds what is stale, serves the game and prints the address. */
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensure-install.mjs';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is "${process.env.PORT}", which is no port number. Use one from 1 to 65535.`);
  process.exit(1);
}

ensureInstalled();
const { buildGame } = await import('./build-game.mjs');
await buildGame();
const { serveFiles } = await import('./serve-files.mjs');
try {
  await serveFiles(join(ROOT, 'dist'), port);
} catch (error) {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  const why = error.code === 'EACCES' ? 'may not be opened by this user' : 'is already in use';
  console.error(
    `Port ${port} ${why}. Choose another one, for example: PORT=${port < 65000 ? port + 1 : 4173} npm start`,
  );
  process.exit(1);
}
console.log(`Counterpart is open at http://localhost:${port}/  (Ctrl+C closes it)`);
