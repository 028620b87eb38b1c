import { expect, type Page, test } from '@playwright/test';
import { chooseByKey, openFromLibrary, START, story, turnText } from './playing.ts';

const { scenario, walks } = story('coffee_shop/the-first-minute');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens the brief of somebody from home. */
async function openBrief(page: Page): Promise<void> {
  await openFromLibrary(page, 'The usual, please');
  await expect(page).toHaveURL(/#play=the-usual-please$/);
}

test('Back goes one step out, as the buttons do, and never out of the game', async ({ page }) => {
  await page.goto('/');
  await expect(title(page)).toHaveText(/Good morning/);
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(title(page)).toHaveText(/Good morning/);

  await openBrief(page);
  // To the shelf it was taken from, and from there home.
  await page.goBack();
  await expect(title(page)).toHaveText('Library');
  await expect(page).not.toHaveURL(/#/);
  await page.goBack();
  await expect(title(page)).toHaveText(/Good morning/);

  await openBrief(page);
  await page.getByRole('button', { name: START }).click();
  await expect(page.locator('section.turn')).toBeVisible();
  const before = await turnText(page);
  await page.keyboard.press('1');
  await expect.poll(() => turnText(page)).not.toBe(before);
  await page.goBack();
  // Put down and kept: home offers to go on.
  await expect(page.getByRole('button', { name: /^Continue with Maureen/ })).toBeVisible();
  // A step forward leads to nothing that is still open, and breaks nothing.
  await page.goForward();
  await expect(page.getByRole('button', { name: /^Continue with Maureen/ })).toBeVisible();
});

test('an address with somebody to serve can be handed on, and a reload stays there', async ({ page }) => {
  await page.goto('/');
  await openBrief(page);
  const address = page.url();
  await page.reload();
  await expect(page).toHaveURL(address);
  await expect(title(page)).toContainText('The usual, please');
  await page.goto('/');
  await page.goto(address);
  await expect(title(page)).toContainText('The usual, please');
});

test('a reload at the ending or the debrief comes back to the debrief, and Back goes home from there', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start: your first minute' }).click();
  await expect(page).toHaveURL(/#play=the-first-minute$/);
  await page.getByRole('button', { name: START }).click();
  const walk = walks[0];
  if (!walk) throw new Error('no walk');
  await expect(page.locator('section.turn')).toBeVisible();
  for (const move of walk.moves.slice(0, -1)) await chooseByKey(page, scenario, move);
  const last = walk.moves.at(-1);
  if (last === undefined) throw new Error('no move');
  await chooseByKey(page, scenario, last);
  await page.reload();
  await expect(title(page)).not.toHaveText(/Good morning/);
  await expect(page.locator('.debrief')).toBeVisible();
  await page.reload();
  await expect(page.locator('.debrief')).toBeVisible();
  await page.goBack();
  await expect(title(page)).toHaveText(/Good morning|Somebody/);
});
