/**
 * For Vite: what the game tells of everything that comes with it, made from the files (src/app/make-manifest.ts) when
 * it is built, and anew while developing whenever a file changes.
 *
 * - `virtual:manifest`: the manifest, packed, with the addresses of pictures. It is in the first load.
 * - `virtual:manifest/files`: the addresses of all scenarios and days, for when the first of them is opened.
 * - `virtual:manifest/details`: more of each scenario, for pages that come later.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { drawnFiles } from './drawn-files.mjs';
import { ROOT } from './ensure-install.mjs';
import { messages } from './messages.mjs';
import { filesIn } from './put-in-place.mjs';
import { slimPicture } from './slim-picture.mjs';

const NAME = 'virtual:manifest';
const FILES = `${NAME}/files`;
const DETAILS = `${NAME}/details`;
const MODULES = [NAME, FILES, DETAILS];
/** From the root, as Vite names its files on every system. */
const MAKER = '/src/app/make-manifest.ts';
/** What proofs said of the scenarios, by the hash of their rules. */
const FIGURES = join(ROOT, 'assets/scenario-figures.json');
/** What the ready pictures are drawn from. */
const DRAWN_FROM = ['assets/cast', 'src/art'];

/** Pictures lie here, so that each has an address like any other file. */
const PICTURES = join(ROOT, 'node_modules/.cache/counterpart/pictures');

/** Scenarios and days as the game fetches them, read and checked, lie here. */
const READY = join(ROOT, 'node_modules/.cache/counterpart/ready');

/** Puts a file into such a folder, whoever else may be doing the same. */
function keep(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return path;
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, path);
  return path;
}

const slashed = (path) => path.split(sep).join('/');

/** Every JSON file of the folder, but for what once was shipped. */
const shippedIn = (folder) =>
  filesIn(folder)
    .map(slashed)
    .filter((path) => path.endsWith('.json') && !path.startsWith('archive/'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

/** The manifest of a folder of scenarios. The maker is TypeScript and is read by a server of its own, for a moment. */
async function made(folder) {
  const { createServer } = await import('vite');
  const server = await createServer({
    root: ROOT,
    configFile: false,
    plugins: [drawnFiles(), messages()],
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { makeManifest } = await server.ssrLoadModule(MAKER);
    return await makeManifest(shippedIn(folder), JSON.parse(readFileSync(FIGURES, 'utf8')));
  } finally {
    await server.close();
  }
}

/** A module that imports each of these files by its address, and has the addresses in that order under `exported`. */
function addressed(exported, paths) {
  const imports = paths.map(
    (path, index) => `import ${exported}${index} from ${JSON.stringify(`${path}?url&no-inline`)};`,
  );
  const all = paths.map((_, index) => `${exported}${index}`);
  return `${imports.join('\n')}\nexport const ${exported} = [${all.join(', ')}];\n`;
}

/**
 * The plugin.
 * @param {string} folder of scenarios; a test brings another one
 * @returns {import('vite').Plugin}
 */
export function manifest(folder = process.env.COUNTERPART_SCENARIOS ?? join(ROOT, 'scenarios')) {
  const root = resolve(folder);
  /** @type {ReturnType<typeof made> | undefined} */
  let coming;
  const now = () => {
    coming ??= made(root);
    return coming;
  };
  /** Writes what a reader gave of a file, and tells where. */
  const readyAt = (ready) => (path) => slashed(keep(join(READY, path), ready[path]));
  const isSource = (file) =>
    (file.startsWith(slashed(root)) && file.endsWith('.json')) ||
    DRAWN_FROM.some((one) => file.startsWith(`${slashed(join(ROOT, one))}/`));
  return {
    name: 'counterpart-manifest',
    resolveId: (source) => (MODULES.includes(source) ? `\0${source}` : undefined),
    async load(id) {
      if (id === `\0${DETAILS}`) {
        const { details, translations, unworkable, ready } = await now();
        const texts = addressed('texts', Object.values(translations).flat().map(readyAt(ready)));
        // Each translation by its place among the texts.
        let count = 0;
        const places = Object.fromEntries(
          Object.entries(translations).map(([scenario, paths]) => [scenario, paths.map(() => count++)]),
        );
        return `${texts}export const details = ${JSON.stringify(details)};\nexport const unworkable = ${JSON.stringify(unworkable)};\nexport const translations = ${JSON.stringify(places)};\n`;
      }
      if (id === `\0${FILES}`) {
        const { manifest: all, ready } = await now();
        return addressed('files', [...all.scenarios, ...all.days].map(({ path }) => path).map(readyAt(ready)));
      }
      if (id !== `\0${NAME}`) return undefined;
      const { packed, pictures, troubles } = await now();
      for (const trouble of troubles) this.warn(trouble);
      const drawn = Object.entries(pictures).map(([name, svg]) =>
        slashed(keep(join(PICTURES, `${name}.svg`), slimPicture(svg))),
      );
      return `${addressed('pictures', drawn)}export const packed = ${JSON.stringify(packed)};\n`;
    },
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.add(root);
      watcher.on('all', (_event, file) => {
        if (!isSource(slashed(file))) return;
        coming = undefined;
        for (const name of MODULES) {
          const module = moduleGraph.getModuleById(`\0${name}`);
          if (module) moduleGraph.invalidateModule(module);
        }
        ws.send({ type: 'full-reload' });
      });
    },
  };
}
