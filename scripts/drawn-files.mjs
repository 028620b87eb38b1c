/**
 * For Vite: `x.json?drawn` is the file and every drawing (SVG) in its folder and below, as one module, so that a place
 * or all props are one request and nobody has to list them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const QUERY = '.json?drawn';
/** Its own name for such a module: one that ends in ".json" would be read as the file itself. */
const NAME = '\0drawn:';

/**
 * The plugin.
 * @returns {import('vite').Plugin}
 */
export const drawnFiles = () => ({
  name: 'drawn-files',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith(QUERY)) return undefined;
    const file = await this.resolve(source.slice(0, -'?drawn'.length), importer, { skipSelf: true });
    return file && NAME + file.id.slice(0, -'.json'.length);
  },
  load(id) {
    if (!id.startsWith(NAME)) return undefined;
    const file = `${id.slice(NAME.length)}.json`;
    const folder = dirname(file);
    const svgs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.svg'))
      .sort();
    for (const name of ['', ...svgs]) this.addWatchFile(name === '' ? file : join(folder, name));
    const drawings = Object.fromEntries(
      svgs.map((name) => [basename(name, '.svg'), readFileSync(join(folder, name), 'utf8')]),
    );
    const about = JSON.parse(readFileSync(file, 'utf8'));
    return `export const about = ${JSON.stringify(about)};\nexport const drawings = ${JSON.stringify(drawings)};`;
  },
});
