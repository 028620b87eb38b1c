/** Builds the game into dist/, when its sources have changed. */
import { ROOT } from './ensure-install.mjs';
import { buildIfStale } from './freshness.mjs';

const SOURCES = ['src', 'assets', 'scenarios', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** @returns {Promise<boolean>} true when it had to build */
export function buildGame() {
  return buildIfStale('game', SOURCES, 'dist/index.html', async () => {
    console.log('Building the game …');
    const { build } = await import('vite');
    await build({ root: ROOT, logLevel: 'warn' });
  });
}
