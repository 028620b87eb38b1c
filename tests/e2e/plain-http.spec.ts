/**
 * Two tabs of one browser at an address of plain http, as in a classroom: browsers lend no locks there. No move that was
 * said to be saved is lost, and the tab that lost the play is told, whether it looks in time or is let act too late.
 */
import { expect, type Page, test } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.mjs';
import { settle } from './a-day.ts';
import { begin, chooseByKey, moveButton, story, turnText } from './playing.ts';

const HOST = 'classroom.test';
const executablePath = await findBrowser();
test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    // A name that is not this machine's own: only those count as safe without https.
    args: [...BROWSER_ARGS, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  },
  baseURL: async ({ baseURL }, use) => {
    const address = new URL(baseURL ?? '');
    address.hostname = HOST;
    await use(address.href);
  },
});
test.beforeEach(({ context }) => settle(context));

const { scenario, walks } = story('coffee_shop/the-usual-please');
const walk = walks.find(({ carried, ends }) => carried.length === 0 && ends !== undefined);
if (!walk) throw new Error('no walk without carried-in flags');
const [first = '', second = '', third = ''] = walk.moves;

/** Ids of the moves that the browser holds of its only play. */
const keptMoves = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('counterpart');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('plays').objectStore('plays').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result.flatMap(({ record }) => record.moves.map(({ move }: { move: string }) => move)));
          };
        };
      }),
  );

const saved = (page: Page) => page.getByText('Saved', { exact: true });

/** Begins a play in this tab with its first move, and takes it over in another tab. */
async function takenOver(page: Page): Promise<Page> {
  await begin(page, scenario, walk?.seed);
  expect(await page.evaluate(() => [isSecureContext, 'locks' in navigator])).toEqual([false, false]);
  await chooseByKey(page, scenario, first);
  await expect(saved(page)).toBeVisible();

  const other = await page.context().newPage();
  await other.goto('./');
  await other.getByRole('button', { name: /^Continue with/ }).click();
  const asked = other.getByRole('dialog', { name: 'Open in another tab' });
  await expect(asked).toBeVisible();
  await asked.getByRole('button', { name: 'Take it over here' }).click();
  await expect.poll(() => turnText(other)).toBe(await turnText(page));
  await chooseByKey(other, scenario, second);
  await expect(saved(other)).toBeVisible();
  return other;
}

test('the tab that a play was taken from is told at its next look, and what was saved is there', async ({ page }) => {
  const other = await takenOver(page);
  await expect(page.getByText('You are going on with this in another tab now. Nothing is lost.')).toBeVisible();
  await expect(page.locator('section.turn')).toHaveCount(0);
  await chooseByKey(other, scenario, third);
  expect(await keptMoves(other)).toEqual([first, second, third]);
});

test('a tab that is let act too late writes over nothing, and says so at its own move', async ({ page }) => {
  await page.addInitScript(() => {
    // Browsers hold the timers of a page in the background back; here those of a few seconds never come.
    const every = window.setInterval.bind(window);
    Object.assign(window, {
      setInterval: (work: () => void, milliseconds = 0) => (milliseconds >= 5000 ? 0 : every(work, milliseconds)),
    });
  });
  const other = await takenOver(page);
  await moveButton(page, scenario, second).click();
  await expect(page.getByText('Not saved: another tab has gone on with this play')).toBeVisible();
  await expect(saved(page)).toHaveCount(0);
  await chooseByKey(other, scenario, third);
  await expect(saved(other)).toBeVisible();
  expect(await keptMoves(other)).toEqual([first, second, third]);

  await page.reload();
  await page.getByRole('button', { name: /^Continue with .*, turn 4$/ }).click();
  await page
    .getByRole('dialog', { name: 'Open in another tab' })
    .getByRole('button', { name: 'Take it over here' })
    .click();
  await expect.poll(() => turnText(page)).toBe(await turnText(other));
});
