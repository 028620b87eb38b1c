/**
 * Builds the game and the team server, where they are stale: `npm test` does it once, before several tests would begin to
 * at the same time. The command line is built by the first check.
 */
import { buildGame } from './build-game.mjs';
import { buildServer } from './build-server.mjs';

await buildGame();
await buildServer();
