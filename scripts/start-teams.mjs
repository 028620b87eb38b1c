/** Opens the team server for `npm start`, and ends it in order. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SERVER } from './build-server.mjs';
import { ROOT } from './ensure-install.mjs';

/** Milliseconds that requests in hand may take once the server is to end (S12: ten seconds in all). */
const DRAIN = 3_000;
/** After so many, whatever is still open is left. */
const END = 9_500;

/**
 * Lines of the log: what went wrong goes to standard error; every request only where LOG=requests asks for it.
 * @param {string} line JSON
 */
function log(line) {
  const { trouble, fault } = JSON.parse(line);
  if (trouble !== undefined || fault !== undefined) console.error(line);
  else if (process.env.LOG === 'requests') console.log(line);
}

/** Ends the program with a sentence when the data cannot be had. */
export async function startTeams(folder, databaseUrl) {
  const { openTeamServer } = await import(pathToFileURL(join(ROOT, SERVER)).href);
  try {
    const metricsToken = process.env.METRICS_TOKEN || undefined;
    if (metricsToken !== undefined && metricsToken.length < 16)
      throw new Error('METRICS_TOKEN is too short: sixteen characters at least, made at random.');
    return await openTeamServer({ root: ROOT, folder, databaseUrl, metricsToken, log });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('The game alone starts without its data: npm start -- --no-team');
    process.exit(1);
  }
}

/** Lets what is in hand come to its end when the program is told to end. */
export function endWithSignals(server, teams) {
  let isEnding = false;
  const end = async (signal) => {
    // Whoever says it twice means it.
    if (isEnding) process.exit(1);
    isEnding = true;
    setTimeout(() => process.exit(1), END).unref();
    const closed = new Promise((done) => server.close(done));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), DRAIN).unref();
    teams.stopStreams();
    await closed;
    await teams.close();
    process.exit(signal === 'SIGINT' ? 130 : 0);
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void end(signal));
}
