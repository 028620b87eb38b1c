/** A line that breaks, a store that does not answer, an older tab in the way, links that mail has been at. */
import { expect, test } from '@playwright/test';
import { begin, chooseByKey, openFromLibrary, story } from './playing.ts';

const { scenario, walks } = story('coffee_shop/the-usual-please');
const walk = walks.find(({ carried, ends }) => carried.length === 0 && ends !== undefined);
if (!walk) throw new Error('no walk without carried-in flags');

// The picture is no part of this, and costs a slow machine most of its time.
test.beforeEach(({ page }) =>
  page.addInitScript(() => localStorage.setItem('counterpart-settings', JSON.stringify({ scenery: false }))),
);
const SLOW = { timeout: 30_000 };
const STORY = /the-usual-please-.*\.json/;

test('a scenario that cannot be fetched is told, and comes when it is tried again', async ({ page }) => {
  await page.goto('./');
  await page.route(STORY, (route) => route.abort());
  await openFromLibrary(page, scenario.title);
  const told = page.getByRole('status').filter({ hasText: 'could not be fetched' });
  await expect(told).toContainText(`“${scenario.title}”`);
  await expect(told).toContainText('Nothing is lost');
  await expect(page.getByText(/failed to fetch/i)).toHaveCount(0);
  await page.unroute(STORY);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
});

test('a scenario on its way says that it is fetched', async ({ page }) => {
  await page.goto('./');
  let come: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(STORY, async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(`./#play=${scenario.id}`);
  await expect(page.getByText(`Fetching “${scenario.title}” …`)).toBeVisible();
  come();
  await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
  await expect(page.getByText(/^Fetching/)).toHaveCount(0);
});

test('a page that does not come leads home, and comes when it is tried again', async ({ page }) => {
  await page.goto('./');
  await page.route(/own-pages-.*\.js/, (route) => route.abort());
  await page.getByRole('button', { name: 'My profile' }).click();
  await expect(page.getByRole('heading', { name: 'This page has not come' })).toBeFocused();
  await page.getByRole('button', { name: 'Home' }).click();
  await expect(page.getByRole('button', { name: 'My profile' })).toBeVisible();
  await page.getByRole('button', { name: 'My profile' }).click();
  await page.unroute(/own-pages-.*\.js/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How you are doing' })).toBeVisible(SLOW);
});

test('a store that never answers holds nobody up, and a whole play is played without it', async ({ page }) => {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...asked) {
      const request = open.apply(this, asked);
      // Nobody is ever told what becomes of it.
      request.addEventListener = () => undefined;
      return request;
    };
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible(SLOW);
  await expect(page.getByRole('status').filter({ hasText: 'has not answered yet' })).toBeVisible();
  await begin(page, scenario, walk.seed);
  for (const move of walk.moves) await chooseByKey(page, scenario, move);
  await page.getByRole('button', { name: /See what they thought/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenario.endings[walk.ends ?? '']?.title ?? '');
});

test('an older tab that holds the store is named, and once it is closed everything is kept', async ({
  context,
  page,
}) => {
  const old = await context.newPage();
  await old.goto('./assets/', { waitUntil: 'commit' });
  await old.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('counterpart', 1);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore('plays', { keyPath: 'id' }).createIndex('begun', 'begun');
        // As version 1 of a page that is frozen: it never hears that somebody waits.
        opening.onsuccess = () => resolve();
      }),
  );
  await page.goto('./');
  await expect(page.getByRole('status').filter({ hasText: 'Close that tab' })).toBeVisible(SLOW);
  await begin(page, scenario, walk.seed);
  await expect(page.getByRole('status').filter({ hasText: 'Close that tab' })).toHaveCount(0);
  await chooseByKey(page, scenario, walk.moves[0] ?? '');
  await old.close();
  await expect(page.getByText('what you played here is kept')).toBeVisible(SLOW);
  await page.goto('./');
  await expect(page.getByRole('button', { name: /^Continue with .*, turn 2$/ })).toBeVisible();
});

for (const [what, hash, seed] of [
  ['encoded', `#play%3D${scenario.id}%26seed%3D7`, '7'],
  ['with entities and a full stop', `#play=${scenario.id}&amp;seed=7.`, '7'],
] as const) {
  test(`a link ${what} opens with its seed`, async ({ page }) => {
    await page.goto(`./${hash}`);
    await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
    await page.getByText('Details').click();
    await expect(page.getByLabel(/^(The )?Seed/i)).toHaveValue(seed);
    // In the address stands the plain link: it can be handed on.
    await expect(page).toHaveURL(new RegExp(`#play=${scenario.id}&seed=${seed}$`));
  });
}

test('what is not understood in a link is told, at home and on the page it opens', async ({ page }) => {
  await page.goto('./#/encounter/somebody');
  await expect(page.getByRole('status').filter({ hasText: 'encounter/somebody' })).toBeVisible();
  await page.goto(`./#play=${scenario.id}&seed=seven`);
  await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '“seven”' })).toBeVisible();
  await page.getByRole('button', { name: 'Close the notice' }).click();
  await expect(page.getByText('“seven”')).toHaveCount(0);
});
