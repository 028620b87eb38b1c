/**
 * What the built game gets besides itself, as a plugin of Vite: licences, small versions of its files for browsers that
 * unpack them, and at last a list of everything with the version.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { LICENCES, licencesText, shippedPackages } from './licences.mjs';
import { filesIn } from './put-in-place.mjs';

/** The list, written last. */
export const BUILD_LIST = 'build.json';

/** Kinds of files that get smaller; pictures, sounds and fonts are packed already. */
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.map', '.webmanifest']);
/** Below this many bytes an answer fits one packet of the network either way. */
const WORTH = 1200;

/** Puts `x.br` and `x.gz` beside each file that gets smaller by it. */
function pack(folder) {
  for (const file of filesIn(folder)) {
    if (!PACKED.has(extname(file)) || statSync(join(folder, file)).size < WORTH) continue;
    const plain = readFileSync(join(folder, file));
    const brotli = brotliCompressSync(plain, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length, [constants.BROTLI_PARAM_QUALITY]: 11 },
    });
    for (const [ending, small] of [
      ['br', brotli],
      ['gz', gzipSync(plain, { level: 9 })],
    ])
      if (small.length < plain.length) writeFileSync(join(folder, `${file}.${ending}`), small);
  }
}

/** The package a module comes from, as the lock file names it; undefined for a module of our own, be it in the cache. */
function packageOf(id) {
  const [, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/.][^/]*)/.exec(id.replaceAll('\\', '/')) ?? [];
  return name === undefined ? undefined : `node_modules/${name}`;
}

/** @returns {import('vite').Plugin} */
export function finishBuild() {
  let out = '';
  let root = '';
  return {
    name: 'counterpart-finish-build',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      out = resolve(config.root, config.build.outDir);
    },
    generateBundle() {
      const known = new Set(shippedPackages());
      const strange = [...this.getModuleIds()]
        .map(packageOf)
        .filter((path) => path !== undefined && path !== 'node_modules/vite' && !known.has(path));
      if (strange.length > 0)
        this.error(`These are in the game, but are no dependencies of it: ${[...new Set(strange)].join(', ')}`);
      this.emitFile({ type: 'asset', fileName: LICENCES, source: licencesText() });
    },
    closeBundle: {
      order: 'post',
      handler() {
        pack(out);
        const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
        const files = Object.fromEntries(
          filesIn(out)
            .filter((file) => file !== BUILD_LIST)
            .map((file) => [file.replaceAll('\\', '/'), statSync(join(out, file)).size]),
        );
        writeFileSync(join(out, BUILD_LIST), `${JSON.stringify({ name: 'counterpart', version, files }, null, 1)}\n`);
      },
    },
  };
}
