/** Pages of tiles: a picture with a few words under it. */

/** How wide a sheet is (CSS pixels). */
const SHEET = 1600;

const escaped = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

/**
 * HTML of as many sheets as the tiles need.
 * @param tiles `{ words, svg }` or `{ words, png }`, the bytes of an image
 * @param measures width and height of a tile, and how many a sheet has at most
 */
export function sheetPages(tiles, { wide, high, count }) {
  const pages = [];
  for (let from = 0; from < tiles.length; from += count) {
    const cells = tiles.slice(from, from + count).map(({ words, svg, png }) => {
      // An image of its own for each: what is named in one drawing must not meet its namesake in another.
      const data = svg === undefined ? png : Buffer.from(svg);
      const type = svg === undefined ? 'png' : 'svg+xml';
      return `<figure><img src="data:image/${type};base64,${data.toString('base64')}"><figcaption>${escaped(words)}</figcaption></figure>`;
    });
    pages.push(
      `<!doctype html><style>body{margin:0;width:${SHEET}px;display:flex;flex-wrap:wrap;gap:4px;background:#efe6d6;font:12px sans-serif}` +
        `figure{margin:0;width:${wide}px}img{width:${wide}px;height:${high}px;object-fit:contain;display:block}` +
        `figcaption{overflow:hidden;white-space:nowrap}</style>${cells.join('')}`,
    );
  }
  return pages;
}
