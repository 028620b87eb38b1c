/** The built game, served for a script that opens it in a browser. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../ensure-install.mjs';
import { freePort, until } from './until.mjs';

/** Building on a busy machine takes its time. */
const BUILT_WITHIN = 300_000;

/**
 * Builds the game where it is stale, and serves it on a port of its own.
 * @param {readonly string[]} options of `scripts/start.mjs`
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function servedGame(...options) {
  const port = await freePort();
  const server = spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs'), ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port) },
  });
  const address = `http://localhost:${port}/`;
  const answers = () =>
    fetch(address).then(
      ({ ok }) => ok,
      () => undefined,
    );
  try {
    await until('the game to be built and served', answers, BUILT_WITHIN);
  } catch (error) {
    server.kill();
    throw error;
  }
  return { address, stop: () => void server.kill() };
}
