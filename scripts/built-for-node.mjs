/** TypeScript of the tests as one file that a worker can run: Node 20 reads none. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './ensure-install.mjs';

/** Builds a file of the project into a folder as `<name>.mjs`, with everything it needs. Resolves to its address. */
export async function builtForNode(name, file, folder) {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: { [name]: join(ROOT, file) },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
    ssr: { noExternal: true },
  });
  return pathToFileURL(join(folder, `${name}.mjs`));
}
