/**
 * `npm start [-- --share] [--no-team]`: installs what is missing, builds what is stale, serves the game and the team server
 * on one address, and prints it.
 */
import { join, resolve } from 'node:path';
import { ensureInstalled, ROOT } from './ensure-install.mjs';

const ALONE = '--no-team';

ensureInstalled();
const { hostAndPort, open } = await import('./serving.mjs');
const argv = process.argv.slice(2);
const asked = hostAndPort(
  argv.filter((word) => word !== ALONE),
  process.env,
  'npm start',
  [
    `npm start -- ${ALONE}  opens the game alone, without the team server; it keeps nothing`,
    'The team server keeps its data in the folder "data"; DATA_DIR names another one, DATABASE_URL a PostgreSQL.',
  ],
);
const { buildGame } = await import('./build-game.mjs');
await buildGame();
if (argv.includes(ALONE)) await open(join(ROOT, 'dist'), asked, 'npm start');
else {
  const { buildServer } = await import('./build-server.mjs');
  await buildServer();
  const { startTeams, endWithSignals } = await import('./start-teams.mjs');
  const { DATA_DIR, DATABASE_URL } = process.env;
  const teams = await startTeams(DATA_DIR ? resolve(DATA_DIR) : join(ROOT, 'data'), DATABASE_URL || undefined);
  const { server, address } = await open(join(ROOT, 'dist'), asked, 'npm start', teams);
  if (teams.link !== undefined) {
    console.log('\nNo trainer has signed in yet. This link makes you one; it works once, for a day:');
    console.log(`  ${address}#/desk/sign-in/${teams.link}`);
  }
  endWithSignals(server, teams);
}
