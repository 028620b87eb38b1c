/** Sixty people to serve in twenty places cost the first page no more than a few lines for each. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, expect, test } from '@playwright/test';
import { build, type Plugin } from 'vite';
import { serveFiles } from '../../scripts/serve-files.mjs';
import { SETTINGS } from '../../src/scenario/words.ts';
import { morePlaces, writeMany } from '../many-scenarios.ts';
import { toLibrary } from './playing.ts';

/** KiB by which the first page may grow from seven to sixty scenarios. */
const GROWTH_MAX = 12;
/** Requests of the first page, with everything that shows on it. */
const REQUESTS_MAX = 15;

const folder = mkdtempSync(join(tmpdir(), 'counterpart-many-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts generated places beside those of the game, as if their files lay there. */
const withPlaces = (places: number): Plugin => ({
  name: 'more-places',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('src/catalogue/places.ts')
      ? code.replace('Object.values(files)', `[...Object.values(files), ...${JSON.stringify(morePlaces(places))}]`)
      : undefined,
});

/** Builds a game with that many scenarios, each with somebody of their own, in so many places, opens its first page as a first visit does, and counts what it asks for. */
async function firstPage(browser: Browser, scenarios: number, places: number) {
  const [files, game] = [join(folder, `scenarios-${scenarios}`), join(folder, `game-${scenarios}`)];
  writeMany(files, scenarios, places);
  process.env.COUNTERPART_SCENARIOS = files;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'error', plugins: [withPlaces(places)], build: { outDir: game, emptyOutDir: true } });
  const server = await serveFiles(game, 0);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const asked: { readonly path: string; readonly bytes: Promise<number> }[] = [];
    page.on('requestfinished', (request) => {
      const { pathname, protocol } = new URL(request.url());
      if (protocol !== 'http:') return;
      const bytes = async () => {
        const body = await (await request.response())?.body();
        return body ? Math.min(body.length, gzipSync(body, { level: 9 }).length) : 0;
      };
      asked.push({ path: pathname, bytes: bytes() });
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await expect(page.getByRole('button', { name: 'Open the library' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    // Everybody who can be seen is drawn: whoever is a way off may still wait.
    const seen = () =>
      page.locator('img.figure').evaluateAll((all) => {
        const inView = all.filter((one) => one.getBoundingClientRect().top < innerHeight) as HTMLImageElement[];
        return { all: inView.length, drawn: inView.filter(({ naturalWidth }) => naturalWidth > 0).length };
      });
    await expect.poll(async () => (await seen()).drawn, { timeout: 30_000 }).toBeGreaterThan(0);
    await expect.poll(async () => (await seen()).all - (await seen()).drawn, { timeout: 30_000 }).toBe(0);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(asked.map(({ bytes }) => bytes));
    // Whoever is scrolled to in the library is shown, too.
    await toLibrary(page);
    const cards = page.locator('.home-card');
    await expect(cards).toHaveCount(scenarios);
    expect(new Set(await page.locator('.home-card .home-place').allInnerTexts()).size).toBe(
      Math.min(places, scenarios),
    );
    await cards.last().scrollIntoViewIfNeeded();
    await expect
      .poll(() =>
        cards
          .last()
          .locator('img')
          .evaluate((one: HTMLImageElement) => one.naturalWidth),
      )
      .toBe(230);
    await page.close();
    return {
      paths: asked.map(({ path }) => path).slice(0, sizes.length),
      kib: sizes.reduce((a, b) => a + b, 0) / 1024,
    };
  } finally {
    server.close();
  }
}

test('the first page asks for little, and for hardly more with sixty scenarios in twenty places than with seven', async ({
  browser,
}) => {
  const seven = await firstPage(browser, 7, SETTINGS.length);
  const sixty = await firstPage(browser, 60, 20);
  expect(sixty.paths.length, sixty.paths.join('\n')).toBeLessThanOrEqual(REQUESTS_MAX);
  expect(new Set(sixty.paths).size).toBe(sixty.paths.length);
  expect(sixty.kib - seven.kib).toBeLessThan(GROWTH_MAX);
});
