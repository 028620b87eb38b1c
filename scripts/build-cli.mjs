/** Builds the command line into dist-cli/, when its sources have changed. */
import { ROOT } from './ensure-install.mjs';
import { buildIfStale } from './freshness.mjs';

const SOURCES = ['src', 'assets/cast', 'package-lock.json'];
export const CLI = 'dist-cli/cli.mjs';

/** @returns {Promise<boolean>} true when it had to build */
export function buildCli() {
  return buildIfStale('cli', SOURCES, CLI, async () => {
    const { build } = await import('vite');
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        ssr: 'src/app/cli.ts',
        outDir: 'dist-cli',
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'cli.mjs', codeSplitting: false } },
      },
      // One file with everything in it: the command works wherever the package is unpacked.
      ssr: { noExternal: true },
    });
  });
}
