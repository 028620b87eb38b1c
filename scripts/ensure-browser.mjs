/** Sees to it that the browser tests have a Chromium: finds one, or tries to get one, or says what to do. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';
import { toolPath } from './tools.mjs';

const MINUTES_5 = 300_000;
const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: MINUTES_5 }).status === 0;

/** @returns {Promise<string>} path of a browser. Exits with code 3 and one clear sentence when none can be had. */
export async function ensureBrowser() {
  const here = await findBrowser();
  if (here) return here;
  console.log('No Chromium on this machine: trying to download one …');
  run(process.execPath, [toolPath('playwright'), 'install', 'chromium']);
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('Trying to install the system package …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const packaged = await findBrowser();
    if (packaged) return packaged;
  }
  console.error(
    'The browser tests need Chrome or Chromium and none could be had: install one, or set CHROMIUM_PATH to one, and run npm test again (npm run test:node runs the rest).',
  );
  process.exit(3);
}
