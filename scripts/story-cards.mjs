/**
 * For Vite: `story.json?card` is only what a card on the home screen may say of a story and not every file has. A
 * field that is not in every file cannot be imported by its name, and the whole story is not for the first load.
 */
import { readFileSync } from 'node:fs';

const QUERY = '.json?card';
/** Its own name for such a module: one that ends in ".json" would be read as the file itself. */
const NAME = '\0story-card:';

/**
 * The plugin.
 * @returns {import('vite').Plugin}
 */
export const storyCards = () => ({
  name: 'story-cards',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith(QUERY)) return undefined;
    const file = await this.resolve(source.slice(0, -'?card'.length), importer, { skipSelf: true });
    return file && NAME + file.id.slice(0, -'.json'.length);
  },
  load(id) {
    if (!id.startsWith(NAME)) return undefined;
    const file = `${id.slice(NAME.length)}.json`;
    this.addWatchFile(file);
    const { minutes, content } = JSON.parse(readFileSync(file, 'utf8'));
    return `export default ${JSON.stringify({ minutes, content })};`;
  },
});
