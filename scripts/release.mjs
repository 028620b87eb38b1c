/**
 * `npm run release [-- --out FOLDER]`: one archive that anybody can put up. It holds the game as static files, a server
 * of one file that needs nothing but Node, the licences, and a page for whoever runs it. The same sources give the same
 * archive, byte by byte.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { ensureInstalled, ROOT } from './ensure-install.mjs';

/** Kinds of files that are packed already. */
const PACKED = new Set(['.br', '.gz', '.mp3', '.ogg', '.woff', '.woff2', '.png']);
/** All files have this date, in whatever zone the archive is made: a date of its own would make each archive another. */
const DATE = new Date(1980, 0, 1);
const READABLE = 0o100644 << 16;

const text = (...path) => readFileSync(join(ROOT, ...path));

/** Everything in the archive by its path, below the folder that all of it lies in. */
async function contents() {
  const { filesIn } = await import('./put-in-place.mjs');
  const { builtForNode } = await import('./built-for-node.mjs');
  const { LICENCES, licencesText } = await import('./licences.mjs');
  const aside = join(ROOT, '.cache/counterpart', `serve-${process.pid}`);
  const server = readFileSync(await builtForNode('serve', 'scripts/serve.mjs', aside));
  rmSync(aside, { recursive: true, force: true });
  const game = filesIn(join(ROOT, 'dist')).map((file) => [`game/${file.replaceAll('\\', '/')}`, text('dist', file)]);
  return Object.fromEntries([
    ['READ-ME.md', text('docs/running.md')],
    ['CHANGELOG.md', text('CHANGELOG.md')],
    ['LICENSE', text('LICENSE')],
    [LICENCES, Buffer.from(licencesText(['node_modules/vite', 'node_modules/qr']))],
    ['serve.mjs', server],
    ...game,
  ]);
}

/** Where the archive goes. Ends with a sentence for words that are not understood. */
function folderAsked(argv) {
  const [option, folder = '', ...more] = argv;
  if (option === undefined) return join(ROOT, 'release');
  if (option === '--out' && folder !== '' && more.length === 0) return resolve(folder);
  console.error('npm run release takes nothing, or: npm run release -- --out FOLDER');
  process.exit(2);
}

ensureInstalled();
const folder = folderAsked(process.argv.slice(2));
const { buildGame } = await import('./build-game.mjs');
await buildGame();
const { zipSync } = await import('fflate');
const { version } = JSON.parse(text('package.json').toString());
const name = `counterpart-${version}`;
const files = Object.entries({ ...(await contents()), VERSION: Buffer.from(`${version}\n`) }).map(([path, body]) => [
  `${name}/${path}`,
  [body, { level: PACKED.has(extname(path)) ? 0 : 9, mtime: DATE, os: 3, attrs: READABLE }],
]);
const archive = join(folder, `${name}.zip`);
try {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${archive}.tmp`, zipSync(Object.fromEntries(files)));
  renameSync(`${archive}.tmp`, archive);
} catch (error) {
  console.error(`"${archive}" is not written: ${error.message}`);
  process.exit(1);
}
console.log(`${archive} is written: ${files.length} files.`);
