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
import { inFull } from '../sample.ts';
import { toLibrary } from './playing.ts';

/** KiB by which the first page may grow for each scenario more: twelve from seven to sixty. */
const GROWTH_MAX = 12 / 53;
/** Pictures of people on the first page, however many there are. */
const PICTURES_MAX = 8;
const PICTURE = /\.svg$/;
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

/** Builds a game with that many scenarios, each with somebody of their own, in so many places, and serves it while it is looked at. */
async function built<T>(scenarios: number, places: number, lookAt: (address: string) => Promise<T>): Promise<T> {
  const [files, game] = [join(folder, `scenarios-${scenarios}`), join(folder, `game-${scenarios}`)];
  writeMany(files, scenarios, places);
  process.env.COUNTERPART_SCENARIOS = files;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'error', plugins: [withPlaces(places)], build: { outDir: game, emptyOutDir: true } });
  const server = await serveFiles(game, 0);
  try {
    return await lookAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}

/** Opens the first page of a game as a first visit does, and counts what it asks for, and whom and how many places it shows. */
async function firstPage(browser: Browser, address: string) {
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
  await page.goto(address);
  const cards = page.locator('.home-card');
  await expect(cards.first()).toBeVisible();
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
  const files = await Promise.all(asked.map(async ({ path, bytes }) => ({ path, bytes: await bytes })));
  // Everybody stands in the library, and whoever is scrolled to there is shown, too.
  await toLibrary(page);
  const shown = await cards.count();
  const places = new Set(await page.locator('.home-card .home-place').allInnerTexts()).size;
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
  const kib = (of: typeof files) => of.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  return {
    shown,
    places,
    paths: files.map(({ path }) => path),
    kib: kib(files),
    withoutPictures: kib(files.filter(({ path }) => !PICTURE.test(path))),
  };
}

/**
 * The game as it comes is what the many are held against; with `npm run test:long` it is one of seven scenarios that are
 * made up like the sixty. Looks that are made up are more mixed than those of the game, so beside the game it is what grows
 * with the people that is weighed, and their pictures, of which only the first few are fetched, are counted.
 */
test('the first page asks for little, and for hardly more with sixty scenarios in twenty places than with few', async ({
  browser,
  baseURL,
}) => {
  const few = inFull
    ? await built(7, SETTINGS.length, (address) => firstPage(browser, address))
    : await firstPage(browser, baseURL ?? '');
  const sixty = await built(60, 20, (address) => firstPage(browser, address));
  expect([sixty.shown, sixty.places]).toEqual([60, 20]);
  expect(sixty.paths.length, sixty.paths.join('\n')).toBeLessThanOrEqual(REQUESTS_MAX);
  expect(new Set(sixty.paths).size).toBe(sixty.paths.length);
  expect(few.shown).toBeLessThan(40);
  const most = GROWTH_MAX * (sixty.shown - few.shown);
  expect(sixty.withoutPictures - few.withoutPictures).toBeLessThan(most);
  expect(sixty.paths.filter((path) => PICTURE.test(path)).length).toBeLessThanOrEqual(PICTURES_MAX);
  if (inFull) expect(sixty.kib - few.kib).toBeLessThan(most);
});
