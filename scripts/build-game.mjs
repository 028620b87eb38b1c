/** Builds the game into dist/: with `npm run build` always, otherwise when its sources have changed. */
import { ensureInstalled, isCalled, ROOT } from './ensure-install.mjs';
import { BUILD_LIST } from './finish-build.mjs';
import { buildIfStale, builtAside } from './freshness.mjs';

/** Whatever changes what is built: files and folders from the repository. */
export const SOURCES = [
  'src',
  'assets',
  'scenarios',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'scripts/build-game.mjs',
  'scripts/built-for-node.mjs',
  'scripts/drawn-files.mjs',
  'scripts/ensure-install.mjs',
  'scripts/finish-build.mjs',
  'scripts/first-load.mjs',
  'scripts/freshness.mjs',
  'scripts/licences.mjs',
  'scripts/messages.mjs',
  'scripts/manifest.mjs',
  'scripts/put-in-place.mjs',
  'scripts/slim-picture.mjs',
  'scripts/svg-path.mjs',
];

/** @returns {Promise<boolean>} true when it had to build */
export function buildGame(always = false) {
  return buildIfStale(
    'game',
    SOURCES,
    'dist/index.html',
    async () => {
      console.log('Building the game …');
      // Whatever this runs under (a test, a shell of a developer): with another value React would build in its
      // developing form, which names paths of this machine.
      process.env.NODE_ENV = 'production';
      const { build } = await import('vite');
      const into = (outDir) => build({ root: ROOT, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
      // The list comes last: whoever serves the folder sees by it that a new game is whole.
      await builtAside('game', 'dist', into, ['index.html', BUILD_LIST]);
    },
    always,
  );
}

if (isCalled(import.meta.url)) {
  ensureInstalled();
  await buildGame(true);
  console.log('The game is in dist/: static files for any folder of any server.');
}
