/** A file of the project and everything it needs as one file that Node runs as it is: Node 20 reads no TypeScript. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './ensure-install.mjs';
import { messages } from './messages.mjs';

/**
 * For every build: the bundler does not warn of steps that took long. On a busy machine all of them do, and a release
 * that says nothing else would be told to have gone wrong.
 */
export const UNTIMED = { bundlerTimings: false };

/**
 * Builds a file of the project into a folder as `<name>.mjs`. Whatever was in the folder is gone.
 * @param external packages to leave out: they are found from where the folder is
 * @returns {Promise<URL>} its address
 */
export async function builtForNode(name, file, folder, external = []) {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    plugins: [messages()],
    logLevel: 'warn',
    // Packages that have a slower form for developers are taken in the other one.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    publicDir: false,
    build: {
      ssr: join(ROOT, file),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { checks: UNTIMED, output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
    ssr: { noExternal: true, external },
  });
  return pathToFileURL(join(folder, `${name}.mjs`));
}
