/**
 * `npm run contact-sheets [-- people outlines places rooms endings turns] [--only TEXT]`: what the game draws, many pictures on a sheet,
 * to be looked at: every person in three moods and in black outline, the picture of every ending, and of every story the
 * first turn, the heaviest, one with an act of the hands and the ending, on a desk and on a phone. Sheets are PNG files in
 * node_modules/.cache/counterpart/sheets.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { freePort, until } from './browsers/until.mjs';
import { ensureInstalled, ROOT } from './ensure-install.mjs';
import { BROWSER_ARGS, findBrowser } from './find-browser.mjs';
import { endingTiles, outlineTiles, peopleTiles, placeTiles, roomTiles } from './sheets/drawn.mjs';
import { sheetPages } from './sheets/page.mjs';
import { stories } from './sheets/stories.mjs';
import { turnTiles } from './sheets/turns.mjs';

/** Tiles on a sheet, and how wide each is (CSS pixels). */
const SHEETS = {
  people: { tiles: peopleTiles, wide: 176, high: 248, count: 54 },
  outlines: { tiles: outlineTiles, wide: 150, high: 220, count: 120 },
  places: { tiles: placeTiles, wide: 530, high: 293, count: 24 },
  rooms: { tiles: roomTiles, wide: 530, high: 312, count: 24 },
  endings: { tiles: endingTiles, wide: 300, high: 225, count: 30 },
};

ensureInstalled();
const words = process.argv.slice(2);
const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : undefined;
const asked = words.filter((word, index) => !word.startsWith('--') && words[index - 1] !== '--only');
const kinds = asked.length > 0 ? asked : [...Object.keys(SHEETS), 'turns'];
const unknown = kinds.find((kind) => kind !== 'turns' && !Object.hasOwn(SHEETS, kind));
if (unknown !== undefined)
  throw new Error(`There is no sheet "${unknown}": ${Object.keys(SHEETS).join(', ')} or turns`);

const out = join(ROOT, 'node_modules/.cache/counterpart/sheets');
mkdirSync(out, { recursive: true });
const executablePath = await findBrowser();
const vite = await createServer({
  root: ROOT,
  server: { middlewareMode: true, watch: null, ws: false },
  appType: 'custom',
  logLevel: 'error',
});
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: BROWSER_ARGS });
try {
  const load = (path) => vite.ssrLoadModule(path);
  const told = await stories(load, only);
  const sheet = async (kind, tiles, measures) => {
    const page = await browser.newPage({ viewport: { width: 1640, height: 900 } });
    for (const [index, html] of sheetPages(tiles, measures).entries()) {
      await page.setContent(html);
      const file = join(
        out,
        `${[kind, ...(only === undefined ? [] : [only]), index + 1].join('-').replace(/[^\w-]+/g, '-')}.png`,
      );
      writeFileSync(file, await page.screenshot({ fullPage: true }));
      console.log(file);
    }
    await page.close();
  };
  for (const kind of kinds.filter((one) => one !== 'turns'))
    await sheet(kind, await SHEETS[kind].tiles(load, told), SHEETS[kind]);
  if (kinds.includes('turns')) {
    const port = await freePort();
    const server = spawn(process.execPath, ['scripts/start.mjs', '--no-team'], {
      cwd: ROOT,
      env: { ...process.env, PORT: String(port) },
      stdio: 'ignore',
    });
    try {
      const address = `http://localhost:${port}/`;
      await until('the game', () =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      );
      const { desk, phone } = await turnTiles(load, browser, address, told);
      await sheet('turns', desk, { wide: 530, high: 298, count: 15 });
      await sheet('turns-phone', phone, { wide: 262, high: 567, count: 12 });
    } finally {
      server.kill();
    }
  }
} finally {
  await browser.close();
  await vite.close();
}
