/** The built game on a server that only gives out files, in a folder whose path holds blanks and other letters. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { begin, chooseByKey, story } from './playing.ts';

const PATH = '/schulung/für alle/game/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
};

/** As plain as a server can be: a file below the path, or 404. */
const plainServer = () =>
  createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname);
    try {
      const name = path.endsWith('/') ? `${path}index.html` : path;
      if (!name.startsWith(PATH)) throw new Error(`${name} is outside`);
      const body = readFileSync(join('dist', name.slice(PATH.length)));
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  baseURL: async ({}, use) => {
    const server = plainServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
    await use(`http://localhost:${(server.address() as AddressInfo).port}${encodeURI(PATH)}`);
    server.closeAllConnections();
    server.close();
  },
});

test('the built game plays from any folder of a server', async ({ page }) => {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  const { scenario, walks } = story('coffee_shop/the-usual-please');
  const [walk] = walks;
  if (!walk) throw new Error('no walk');
  await begin(page, scenario, walk.seed);
  await chooseByKey(page, scenario, walk.moves[0] ?? '');
  await expect(page.locator('section.turn')).toBeVisible();
  expect(wrong).toEqual([]);
});
